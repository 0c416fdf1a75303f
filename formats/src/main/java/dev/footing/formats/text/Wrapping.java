package dev.footing.formats.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks text at blanks. A word that is longer than a line stands alone on its own. */
final class Wrapping {
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private Wrapping() {}

    static ImmutableList<String> wrap(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(text)) {
            if (line.length() > 0 && Display.width(line.toString()) + 1 + Display.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        return lines.add(line.toString()).build();
    }
}
