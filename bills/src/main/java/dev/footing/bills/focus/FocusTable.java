package dev.footing.bills.focus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.footing.api.problem.InvalidProfileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** The rows of one text, CSV or JSON lines, whichever it begins like. */
final class FocusTable {
    /** The longest field of CSV and the longest line of JSON, in characters. */
    static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int PEEKED = 4096;
    private static final String TOO_LONG =
            "Look for a quote that is opened and never closed, or export the file again.";

    private final FileProblems problems;
    private final RowTaker taker;

    FocusTable(FileProblems problems, RowTaker taker) {
        this.problems = problems;
        this.taker = taker;
    }

    /** Takes the rows of a table. */
    @FunctionalInterface
    interface RowTaker {
        /** Takes a row, which is used again for the next one. */
        void take(FocusRow row, FocusHeader header);
    }

    /** Reads a text to its end. */
    void read(InputStream in) throws IOException {
        Reader decoded = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader text = new BufferedReader(decoded, 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        char first = firstSign(text);
        if (first == '{') {
            new JsonLines(problems, taker).read(text);
        } else if (first == '[') {
            throw problems.end(
                    1, "a list in JSON", "must be CSV or JSON lines", "Write one row as an object in each line.");
        } else {
            csv(text);
        }
    }

    private static char firstSign(BufferedReader text) throws IOException {
        text.mark(PEEKED);
        int sign = text.read();
        for (int i = 1; i < PEEKED && sign >= 0 && Character.isWhitespace(sign); i++) {
            sign = text.read();
        }
        text.reset();
        return sign < 0 ? ' ' : (char) sign;
    }

    private void csv(Reader text) throws IOException {
        CsvRowHandler handler = new CsvRowHandler(problems);
        long line = 1;
        try (CsvReader<FocusRow> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST)
                .build(handler, text)) {
            Iterator<FocusRow> rows = csv.iterator();
            if (rows.hasNext()) {
                rows.next();
            }
            while (rows.hasNext()) {
                FocusRow row = rows.next();
                line = row.line();
                if (handler.fields() == handler.header().size()) {
                    taker.take(row, handler.header());
                } else {
                    problems.add(
                            line,
                            1,
                            "the row",
                            Integer.toString(handler.fields()),
                            "must have as many fields as there are columns, "
                                    + handler.header().size(),
                            "Look for a quote or a comma too many or too few.");
                }
            }
            if (!handler.named()) {
                FocusHeader.of(problems.file(), List.of());
            }
        } catch (CsvParseException fault) {
            throw badCsv(fault, line);
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private RuntimeException badCsv(CsvParseException fault, long line) throws IOException {
        if (fault.getCause() instanceof InvalidProfileException refused) {
            return refused;
        }
        if (fault.getCause() instanceof IOException below
                && !String.valueOf(below.getMessage()).contains("buffer")) {
            throw below;
        }
        String message = String.valueOf(fault.getMessage()) + fault.getCause();
        return message.contains("buffer") || message.contains("exceed")
                ? problems.end(line + 1, "longer", "must have fields of at most " + LONGEST + " characters", TOO_LONG)
                : problems.end(line + 1, "wrong quotes", "must have quotes around whole fields", TOO_LONG);
    }
}
