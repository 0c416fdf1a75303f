package dev.footing.formats.record;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blocks between fences in Markdown. A fence that is never closed ends with the document. */
final class Fences {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
    private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\n|\r"));

    private Fences() {}

    /**
     * A block.
     *
     * @param kind the first word behind the fence
     * @param linesBefore how many lines stand above its first one
     * @param text what stands between the fences
     */
    record Block(String kind, int linesBefore, String text) {}

    static ImmutableList<Block> of(String markdown) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        List<String> lines = LINES.splitToList(markdown);
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> fence = fence(lines.get(i));
            if (fence.isPresent()) {
                int end = end(lines, i + 1, fence.orElseThrow());
                blocks.add(new Block(kind(lines.get(i)), i + 1, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks.build();
    }

    private static Optional<String> fence(String line) {
        Matcher matcher = FENCE.matcher(line);
        boolean opens = matcher.matches()
                && !(line.strip().startsWith("`") && matcher.group(2).contains("`"));
        return opens ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String kind(String line) {
        return line.strip().replaceFirst("^[`~]+\\s*", "").replaceFirst("\\s.*$", "");
    }

    private static int end(List<String> lines, int from, String fence) {
        for (int i = from; i < lines.size(); i++) {
            Matcher matcher = FENCE.matcher(lines.get(i));
            if (matcher.matches()
                    && matcher.group(2).isBlank()
                    && matcher.group(1).startsWith(fence)) {
                return i;
            }
        }
        return lines.size();
    }
}
