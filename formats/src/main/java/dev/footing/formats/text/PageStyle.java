package dev.footing.formats.text;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;

/**
 * How a page is laid out.
 *
 * @param width columns that a line takes at most, 40 to 400; words and cells that are longer stand alone
 * @param bold whether headings are marked by the escapes of a terminal; never for a file or a pipe
 */
public record PageStyle(int width, boolean bold) {
    private static final Range WIDTH = Range.of(40, 400, Unit.COUNT);

    /** Without escapes, as wide as the documents of Footing. */
    public static final PageStyle PLAIN = new PageStyle(92, false);

    /**
     * Checks the width.
     *
     * @param width columns that a line takes at most
     * @param bold whether headings are marked
     */
    public PageStyle {
        WIDTH.check("width", width);
    }
}
