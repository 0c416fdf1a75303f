package dev.footing.formats.csv;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of CSV as RFC 4180 quotes them, with lines that end with a line feed. No text becomes a formula where a
 * spreadsheet opens it: one that starts with a sign that begins a formula gets an apostrophe before it.
 */
final class CsvRows {
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    private static final CharMatcher IN_QUOTES = CharMatcher.anyOf(",\"\r\n;\t").or(CharMatcher.whitespace());

    private final StringBuilder text = new StringBuilder();

    /** Adds a row of cells that are as they should be written. */
    void row(List<String> cells) {
        text.append(cells.stream().map(CsvRows::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** A text from outside as a cell. */
    static String text(String value) {
        return mayBeFormula(value) ? "'" + value : value;
    }

    /** {@return all rows} */
    String all() {
        return text.toString();
    }

    /** Looks behind blanks, too, as spreadsheets pass over them. */
    private static boolean mayBeFormula(String value) {
        String bare = value.stripLeading();
        return FORMULA.matchesAnyOf(value.substring(0, Math.min(1, value.length())))
                || FORMULA.matchesAnyOf(bare.substring(0, Math.min(1, bare.length())));
    }

    private static String quoted(String cell) {
        return IN_QUOTES.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
