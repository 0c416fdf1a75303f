package dev.footing.formats.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.footing.api.problem.VisibleText;
import dev.footing.formats.document.Column.Alignment;

/**
 * A text from anywhere as a terminal shows it: what would control the terminal, or turn the direction of writing, is
 * shown as an escape. Widths are counted in columns: two for a Chinese, Japanese or Korean character or a picture, none
 * for a mark.
 *
 * @param shown what is printed
 */
record PlainText(String shown) {
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115f))
            .add(Range.closed(0x2e80, 0x303e))
            .add(Range.closed(0x3041, 0xa4cf))
            .add(Range.closed(0xa960, 0xa97c))
            .add(Range.closed(0xac00, 0xd7a3))
            .add(Range.closed(0xf900, 0xfaff))
            .add(Range.closed(0xfe30, 0xfe6f))
            .add(Range.closed(0xff01, 0xff60))
            .add(Range.closed(0xffe0, 0xffe6))
            .add(Range.closed(0x1f300, 0x1f64f))
            .add(Range.closed(0x1f680, 0x1f6ff))
            .add(Range.closed(0x1f900, 0x1f9ff))
            .add(Range.closed(0x1fa70, 0x1faff))
            .add(Range.closed(0x20000, 0x3fffd))
            .build();

    static PlainText of(String text) {
        return new PlainText(VisibleText.of(text));
    }

    /** How many columns it takes. */
    int width() {
        return width(shown);
    }

    /** With blanks up to a width, before it where it stands to the right. */
    String padded(int width, Alignment alignment) {
        String blanks = " ".repeat(Math.max(0, width - width()));
        return alignment == Alignment.START ? shown + blanks : blanks + shown;
    }

    /** Broken at blanks into lines of a width. A word that is wider stands alone on its line. */
    ImmutableList<PlainText> wrapped(int width) {
        ImmutableList.Builder<PlainText> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : BLANKS.split(shown)) {
            int more = width(word);
            if (line.length() > 0 && taken + 1 + more > width) {
                lines.add(new PlainText(line.toString()));
                line.setLength(0);
                taken = 0;
            }
            taken += (line.length() > 0 ? 1 : 0) + more;
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        return lines.add(new PlainText(line.toString())).build();
    }

    /** The width of its longest word. */
    int longestWord() {
        return wrapped(1).stream().mapToInt(PlainText::width).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(PlainText::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return WIDE.contains(point) ? 2 : 1;
    }
}
