package dev.footing.formats.portfolio;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.ProfileRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of a table. One that has a line break within quotes takes several lines; where quotes are not closed
 * again, the record is the line in which they begin, so that nothing behind it is swallowed.
 */
final class CsvRecords {
    private final LineInput in;
    private final ProfileRows columns;

    private CsvRecords(LineInput in, ProfileRows columns) {
        this.in = in;
        this.columns = columns;
    }

    /** Reads the line that names the columns. */
    static CsvRecords of(LineInput in) {
        Optional<TextLine> first = in.next();
        while (first.filter(TextLine::blank).isPresent()) {
            first = in.next();
        }
        TextLine named = first.orElseThrow(() -> new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                "", "empty", "must begin with the names of its columns", "Name inputs by their ids, as /name."))));
        PortfolioReader.throwIfCut(named);
        return new CsvRecords(
                in,
                ProfileRows.of(cells(PortfolioReader.text(named.bytes())).stream()
                        .map(String::strip)
                        .toList()));
    }

    /** The startup that begins in a line. */
    PortfolioLine line(TextLine first) {
        byte[] record = record(first);
        return new PortfolioLine(
                first.number(), record, PortfolioReader.placed(first, () -> startup(first, record)), () -> {
                    throw PortfolioReader.refused(
                            "a record of CSV",
                            "must be a profile in JSON with a member actual",
                            "Write it as JSON lines.");
                });
    }

    private Startup startup(TextLine first, byte[] record) {
        PortfolioReader.throwIfCut(first);
        return columns.startup(cells(PortfolioReader.text(record)));
    }

    private byte[] record(TextLine first) {
        if (!Quotes.CLOSED.after(first.bytes()).open()) {
            return first.bytes();
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(first.bytes());
        List<TextLine> more = new ArrayList<>();
        Quotes quotes = Quotes.CLOSED.after(first.bytes());
        Optional<TextLine> next = in.next();
        while (next.isPresent() && next.orElseThrow().whole() && record.size() <= LineInput.LONGEST) {
            TextLine line = next.orElseThrow();
            more.add(line);
            record.write('\n');
            record.writeBytes(line.bytes());
            quotes = quotes.after(line.bytes());
            if (!quotes.open()) {
                return record.toByteArray();
            }
            next = in.next();
        }
        in.putBack(Stream.concat(more.stream(), next.stream()).toList());
        return first.bytes();
    }

    private static List<String> cells(String record) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(record)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException wrong) {
            throw PortfolioReader.refused(
                    "\"" + record + "\"",
                    "must be a record of CSV",
                    "Close each quote, and write a quote within quotes twice.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Where quotes stand at some place of a record.
     *
     * @param open whether the place is within quotes
     */
    private record Quotes(boolean open) {
        static final Quotes CLOSED = new Quotes(false);

        /** Where they stand at the end of a line that begins as these say; a quote counts where a cell begins. */
        Quotes after(byte[] line) {
            boolean within = open;
            boolean begins = !open;
            boolean closed = false;
            for (byte letter : line) {
                if (within) {
                    within = letter != '"';
                    closed = !within;
                    begins = false;
                } else {
                    within = letter == '"' && (begins || closed);
                    begins = letter == ',';
                    closed = false;
                }
            }
            return new Quotes(within);
        }
    }
}
