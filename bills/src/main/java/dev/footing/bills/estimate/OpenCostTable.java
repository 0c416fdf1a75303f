package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.bills.focus.FocusValues;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.formats.json.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the table that OpenCost exports: a row for each container and day. Its names are left behind. */
final class OpenCostTable {
    /** The columns by which the table is recognized, in small letters. */
    static final ImmutableList<String> REQUIRED = ImmutableList.of("date", "cpucost", "ramcost", "totalcost");

    private static final int LONGEST = 1 << 20;
    private static final int DAY = 86_400;
    private static final String EXPORT_AGAIN = "Export it again.";

    private final String file;
    private final OpenCostParts parts;
    private final FocusValues values = new FocusValues();
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    private OpenCostTable(String file, ServiceMapping mapping) {
        this.file = file;
        this.parts = new OpenCostParts(file, mapping);
    }

    /** Reads a text to its end. */
    static BillEstimate read(String file, Reader text, ServiceMapping mapping) throws IOException {
        OpenCostTable table = new OpenCostTable(file, mapping);
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                table.take(row);
            }
        } catch (CsvParseException fault) {
            if (fault.getCause() instanceof IOException below
                    && !String.valueOf(below.getMessage()).contains("buffer")) {
                throw below;
            }
            throw table.refused(
                    line + 1,
                    1,
                    "",
                    "",
                    "must have quotes around whole fields of at most " + LONGEST + " characters, and as many fields in"
                            + " each row",
                    "Look for a quote or a comma too many or too few, or export it again.");
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        return table.parts.estimate();
    }

    private void take(CsvRecord row) {
        List<String> fields = row.getFields();
        if (columns.isEmpty()) {
            width = fields.size();
            for (int i = 0; i < width; i++) {
                String name = fields.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
                if (columns.put(name, i) != null && isRead(name)) {
                    throw refused(1, i + 1, name, "twice", "must stand once", "Remove one of the two.");
                }
            }
            return;
        }
        if (fields.size() != width) {
            throw refused(
                    row.getStartingLineNumber(),
                    1,
                    "the row",
                    Integer.toString(fields.size()),
                    "must have as many fields as there are columns, " + width,
                    "Look for a quote or a comma too many or too few.");
        }
        Optional<Long> day = values.time(text(row, "date"));
        if (day.isEmpty()) {
            throw wrong(row, "date", "must be a day as yyyy-MM-dd, from 2000 to 2199");
        }
        Map<String, BigDecimal> costs = new HashMap<>();
        OpenCostParts.PARTS.forEach(part -> {
            if (columns.containsKey(part.toLowerCase(Locale.ROOT))) {
                costs.put(part, amount(row, part.toLowerCase(Locale.ROOT)));
            }
        });
        StatedSum total = new StatedSum();
        total.state(amount(row, OpenCostParts.TOTAL.toLowerCase(Locale.ROOT)));
        parts.add(new OpenCostParts.Window(day.get(), day.get() + DAY), costs, total);
    }

    private static boolean isRead(String name) {
        return REQUIRED.contains(name) || OpenCostParts.PARTS.stream().anyMatch(part -> part.equalsIgnoreCase(name));
    }

    private BigDecimal amount(CsvRecord row, String column) {
        Optional<BigDecimal> number = FocusValues.number(text(row, column));
        if (number.isEmpty()) {
            throw wrong(row, column, "must be a decimal with a point");
        }
        return number.get();
    }

    private String text(CsvRecord row, String column) {
        return row.getField(columns.getOrDefault(column, 0)).strip();
    }

    private InvalidProfileException wrong(CsvRecord row, String column, String rule) {
        String text = text(row, column);
        return refused(
                row.getStartingLineNumber(),
                columns.getOrDefault(column, 0) + 1,
                column,
                text.isEmpty() ? "" : JsonNode.quoted(text),
                rule,
                EXPORT_AGAIN);
    }

    private InvalidProfileException refused(
            long line, int column, String what, String found, String rule, String wayOut) {
        Problem problem = Problem.ofInput(what.isEmpty() ? file : file + ": " + what, found, rule, wayOut);
        return new InvalidProfileException(ImmutableList.of(problem.at(
                new Position((int) Math.min(Integer.MAX_VALUE, Math.max(1, line)), column))));
    }
}
