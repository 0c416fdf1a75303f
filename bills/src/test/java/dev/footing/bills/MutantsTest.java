package dev.footing.bills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.footing.api.bill.Bill;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real bill, written otherwise: what it says stays the same, and what cannot be read is told with its place. */
class MutantsTest {
    private static final List<List<String>> ROWS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void sample() throws IOException {
        try (Reader text = new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(
                                MutantsTest.class.getResourceAsStream("focus-sample.csv.gz"), "sample")),
                        UTF_8);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            ROWS.clear();
            csv.forEach(row -> ROWS.add(List.copyOf(row.getFields())));
        }
        assertThat(ROWS).hasSize(1001);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void order_case_quotes_line_ends_packing_and_parts_change_nothing(long seed) throws IOException {
        String expected =
                said(BillReader.standard().read(List.of(write("plain.csv", ROWS, new Layout(new Random(0), false)))));
        Random random = new Random(seed);
        List<List<String>> turned = columns(ROWS, order(ROWS.get(0).size(), random));
        turned.set(0, turned.get(0).stream().map(name -> cased(name, random)).toList());
        List<List<String>> body = new ArrayList<>(turned.subList(1, turned.size()));
        Collections.shuffle(body, random);
        int parts = 1 + random.nextInt(4);
        List<Path> files = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<List<String>> rows = new ArrayList<>(List.of(turned.get(0)));
            for (int i = part; i < body.size(); i += parts) {
                rows.add(body.get(i));
            }
            files.add(write("part-" + part + ".csv", rows, new Layout(random, true)));
        }
        BillReader reader =
                parts == 1 ? BillReader.standard() : BillReader.standard().parts();
        assertThat(said(reader.read(files))).isEqualTo(expected);
    }

    @Test
    void json_lines_say_the_same() throws IOException {
        List<String> names = ROWS.get(0);
        String lines = ROWS.stream()
                .skip(1)
                .map(row -> IntStream.range(0, names.size())
                        .mapToObj(i -> quoted(names.get(i)) + ":" + quoted(row.get(i)))
                        .collect(Collectors.joining(",", "{", "}\n")))
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("bill.jsonl"), lines);
        assertThat(said(BillReader.standard().read(List.of(file))))
                .isEqualTo(said(BillReader.standard()
                        .read(List.of(write("plain.csv", ROWS, new Layout(new Random(0), false))))));
    }

    @ParameterizedTest
    @CsvSource({
        "BilledCost, 1.2.3",
        "EffectiveCost, '1,5'",
        "ListCost, twelve",
        "ContractedCost, 0x1F",
        "BillingCurrency, DOLLAR",
        "ChargeCategory, Refunded",
        "ChargePeriodStart, 09/01/2024",
        "ChargePeriodEnd, 2024-13-01",
        "BillingPeriodStart, September",
    })
    void a_cell_that_cannot_be_read_is_told_with_its_place_wherever_it_stands(String column, String value)
            throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<List<String>> turned = columns(ROWS, order(ROWS.get(0).size(), random));
            int at = turned.get(0).indexOf(column);
            int line = 1 + random.nextInt(turned.size() - 1);
            List<String> row = new ArrayList<>(turned.get(line));
            row.set(at, value);
            turned.set(line, row);
            Path file = write("bill.csv", turned, new Layout(new Random(0), false));
            String place = "bill.csv: " + column + " (line " + (line + 1) + ", column " + (at + 1) + ")";
            assertThatThrownBy(() -> BillReader.standard().read(List.of(file)))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining(place)
                    .hasMessageContaining(value);
        }
    }

    /** All but where it was read from, and how the files went together. */
    private static String said(Bill bill) {
        String json = ResultWriter.write(bill);
        return json.substring(0, json.indexOf("\"notes\""));
    }

    private Path write(String name, List<List<String>> rows, Layout layout) throws IOException {
        String text = rows.stream().map(layout::line).collect(Collectors.joining(layout.end, layout.mark, layout.end));
        Path file = folder.resolve(name);
        return layout.packed ? Files.write(file, Bills.gzip(text)) : Files.writeString(file, text);
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static List<List<String>> columns(List<List<String>> rows, List<Integer> order) {
        return new ArrayList<>(
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    private static String cased(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name.toLowerCase(Locale.ROOT);
            case 1 -> name.toUpperCase(Locale.ROOT);
            default -> name;
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** How a table is written: quotes, line ends, byte order mark and packing. */
    private static final class Layout {
        private final boolean quotesAll;
        private final String end;
        private final String mark;
        private final boolean packed;

        Layout(Random random, boolean drawn) {
            quotesAll = !drawn || random.nextBoolean();
            end = drawn && random.nextBoolean() ? "\r\n" : "\n";
            mark = drawn && random.nextBoolean() ? "\uFEFF" : "";
            packed = drawn && random.nextBoolean();
        }

        String line(List<String> row) {
            return row.stream()
                    .map(cell -> quotesAll || cell.contains(",") || cell.contains("\"")
                            ? '"' + cell.replace("\"", "\"\"") + '"'
                            : cell)
                    .collect(Collectors.joining(","));
        }
    }
}
