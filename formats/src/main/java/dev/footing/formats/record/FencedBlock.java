package dev.footing.formats.record;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block between fences in Markdown. A fence that is never closed ends with the document.
 *
 * @param kind the first word behind the fence
 * @param linesBefore how many lines stand above its first one
 * @param text what stands between the fences
 */
record FencedBlock(String kind, int linesBefore, String text) {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
    private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\n|\r"));

    /** All blocks of a document, in their order. */
    static ImmutableList<FencedBlock> in(String markdown) {
        ImmutableList.Builder<FencedBlock> blocks = ImmutableList.builder();
        List<String> lines = LINES.splitToList(markdown);
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches() && opens(fence)) {
                int end = end(lines, i + 1, fence.group(1));
                blocks.add(new FencedBlock(kind(fence), i + 1, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks.build();
    }

    /** A line with more back quotes behind the fence is code within a line. */
    private static boolean opens(Matcher fence) {
        return fence.group(1).startsWith("~") || !fence.group(2).contains("`");
    }

    private static String kind(Matcher fence) {
        return fence.group(2).strip().replaceFirst("\\s.*$", "");
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
