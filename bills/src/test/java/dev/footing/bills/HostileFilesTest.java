package dev.footing.bills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "BilledCost, abc, must be a decimal",
        "BilledCost, '1,234.50', must be a decimal",
        "BilledCost, $5, must be a decimal",
        "BilledCost, 1e999, must be a decimal",
        "BilledCost, 1e-999, must be a decimal",
        "ListCost, Infinity, must be a decimal",
        "EffectiveCost, =1+1, must be a decimal",
        "BillingCurrency, TOKENS, must be the ISO code",
        "BillingCurrency, '', must be the ISO code",
        "ChargeCategory, Refund, must be one of",
        "ChargePeriodStart, 4/1/25, must be a time",
        "ChargePeriodStart, 2025-02-30, must be a time",
        "ChargePeriodStart, '', must be a time",
        "ChargePeriodStart, 1025-03-01, must be a time",
        "ChargePeriodEnd, 2025-03-01T00:00:00Z, must be after the start",
        "ChargePeriodEnd, 2099-03-01T00:00:00Z, must be after the start",
        "BillingPeriodStart, soon, must be a time",
    })
    void a_cell_that_cannot_be_read_is_told_with_file_line_column_and_value(String column, String value, String rule)
            throws IOException {
        Path file = new Bills().row().row(column, value).in(folder, "bill.csv");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("bill.csv: " + column + " (line 3, column ")
                .hasMessageContaining(rule)
                .hasMessageContaining(value);
    }

    @Test
    void all_that_is_wrong_is_told_up_to_a_hundred() throws IOException {
        Bills bills = new Bills();
        for (int i = 0; i < 150; i++) {
            bills.row("BilledCost", "x" + i, "ListCost", "y");
        }
        Path file = bills.in(folder, "bill.csv");
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidProfileException.class,
                        invalid -> assertThat(invalid.problems()).hasSize(100));
    }

    @Test
    void no_account_resource_or_tag_is_in_a_message_or_in_a_result() throws IOException {
        Path wrong = new Bills()
                .row(
                        "SubAccountId",
                        "account-of-acme",
                        "BillingAccountId",
                        "77001",
                        "ResourceId",
                        "secret-machine",
                        "BilledCost",
                        "?")
                .in(folder, "wrong.csv");
        assertThatThrownBy(() -> read(wrong))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("acme", "secret", "77001"));
        Path right = new Bills()
                .row("SubAccountId", "account-of-acme", "BillingAccountId", "77001", "ResourceId", "secret-machine")
                .in(folder, "right.csv");
        assertThat(dev.footing.formats.result.ResultWriter.write(
                        BillReader.standard().read(List.of(right))))
                .doesNotContain("acme", "secret", "77001");
    }

    @Test
    void a_row_with_another_number_of_fields_is_told() throws IOException {
        Path file =
                Files.writeString(folder.resolve("bill.csv"), new Bills().row().csv() + "a,b\n");
        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("bill.csv: the row (line 3")
                .hasMessageContaining("as many fields as there are columns, 21");
    }

    @Test
    void a_column_of_costs_that_is_empty_throughout_is_refused_as_such() throws IOException {
        Path file = new Bills().row("BilledCost", "").row("BilledCost", "NULL").in(folder, "bill.csv");
        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("must have costs in BilledCost")
                .hasMessageContaining("empty in all 2 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "x\"y\"", "\"x\"y"})
    void quotes_that_do_not_fit_are_refused_or_read_as_they_are(String cell) throws IOException {
        String text = new Bills().row("ChargeDescription", "HERE").csv().replace("HERE", cell);
        Path file = Files.writeString(folder.resolve("bill.csv"), text);
        if (cell.startsWith("\"")) {
            assertThatThrownBy(() -> read(file)).hasMessageContaining("quotes around whole fields");
        } else {
            read(file);
        }
    }

    @Test
    void a_field_without_end_is_refused_before_it_fills_memory() throws IOException {
        Path file = folder.resolve("bill.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new Bills().row().csv().getBytes(UTF_8));
            byte[] much = "a".repeat(1 << 16).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(much);
            }
        }
        assertThatThrownBy(() -> read(file)).hasMessageContaining("fields of at most 1048576 characters");
        Path lines = Files.writeString(folder.resolve("bill.jsonl"), "{\"a\":\"" + "a".repeat(1 << 21));
        assertThatThrownBy(() -> read(lines)).hasMessageContaining("lines of at most 1048576 characters");
    }

    @Test
    void a_row_of_columns_without_end_is_refused_and_names_without_end_are_cut() throws IOException {
        Path wide = Files.writeString(folder.resolve("wide.csv"), "a,".repeat(6_000) + "a\n");
        assertThatThrownBy(() -> read(wide)).hasMessageContaining("at most 5000 columns");
        Path endless = new Bills().row("ServiceName", "s".repeat(100_000)).in(folder, "long.csv");
        assertThat(BillReader.standard()
                        .read(List.of(endless))
                        .services()
                        .get(0)
                        .service())
                .hasSize(300);
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        assertThatThrownBy(() -> read(new Bills().row("ServiceName", "a\0b").in(folder, "nul.csv")))
                .hasMessageContaining("NUL")
                .hasMessageContaining("line 2");
        byte[] latin = new Bills()
                .row("ServiceName", "caf\u00e9")
                .csv()
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(Files.write(folder.resolve("latin.csv"), latin)))
                .hasMessageContaining("text in UTF-8");
        byte[] wide = ("\uFEFF" + new Bills().row().csv()).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> read(Files.write(folder.resolve("wide.csv"), wide)))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> read(Files.writeString(folder.resolve("a.parquet"), "PAR1....PAR1")))
                .hasMessageContaining("Parquet")
                .hasMessageContaining("footing-parquet.jar")
                .hasMessageContaining("duckdb");
    }

    @Test
    void what_expands_beyond_all_measure_is_refused() throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        String row = new Bills().row("ChargeDescription", "a".repeat(4_000)).csv();
        byte[] again = row.substring(row.indexOf('\n') + 1).getBytes(UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(row.getBytes(UTF_8));
            for (int i = 0; i < 20_000; i++) {
                out.write(again);
            }
        }
        assertThat(Files.size(file)).isLessThan(400_000);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("times as large unpacked");
    }

    @Test
    void what_is_packed_too_deep_or_cut_off_is_refused() throws IOException {
        byte[] packed = Bills.gzip(new Bills().row().csv());
        Path cut = Files.write(folder.resolve("cut.csv.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> read(cut)).hasMessageContaining("must be complete");
        byte[] deep = packed;
        for (int i = 0; i < 3; i++) {
            java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(again)) {
                out.write(deep);
            }
            deep = again.toByteArray();
        }
        Path file = Files.write(folder.resolve("deep.gz"), deep);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("must not be packed so deep");
    }

    @ParameterizedTest
    @CsvSource({
        "'', no table",
        "a;b;c, separated by other signs than commas",
        "'line_item_usage_amount,bill_payer_account_name', an AWS Cost and Usage Report 2.0",
        "'MeterCategory,Quantity', Azure usage details",
        "'a,b', a table with 2 other columns",
    })
    void what_is_no_bill_is_refused_with_what_it_looks_like(String header, String shape) throws IOException {
        Path file = Files.writeString(folder.resolve("bill.csv"), header.isEmpty() ? "" : header + "\n1,2\n");
        assertThatThrownBy(() -> read(file)).hasMessageContaining(shape).hasMessageContaining("BilledCost");
    }

    @Test
    void a_column_twice_and_a_bill_without_rows_are_refused() throws IOException {
        String twice = new Bills().row().csv().replace("SkuId", "billedcost");
        assertThatThrownBy(() -> read(Files.writeString(folder.resolve("twice.csv"), twice)))
                .hasMessageContaining("must have each column once");
        assertThatThrownBy(() -> read(new Bills().in(folder, "none.csv"))).hasMessageContaining("must have rows");
        assertThatThrownBy(() -> read(folder.resolve("missing.csv")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("must be a file that exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]", "{\"BilledCost\": 1}", "{not json}", "{\"a\": 1}\n[]"})
    void json_that_is_no_bill_in_lines_is_refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bill.jsonl"), text);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("bill.jsonl");
    }

    @Test
    void so_many_services_and_days_as_one_likes_are_summed_without_filling_memory() throws IOException {
        Bills bills = new Bills();
        for (int i = 0; i < 25_000; i++) {
            bills.row("ServiceName", "service " + i);
        }
        assertThat(Cases.notes(BillReader.standard().read(List.of(bills.in(folder, "bill.csv")))))
                .contains("services-folded");
    }

    @Test
    void an_entry_of_a_zip_is_named_with_its_file() throws IOException {
        Path file = Files.write(
                folder.resolve("bill.zip"),
                Bills.zip(
                        Map.of("a/wrong.csv", new Bills().row("BilledCost", "?").csv())));
        assertThatThrownBy(() -> read(file)).hasMessageContaining("bill.zip!a/wrong.csv: BilledCost (line 2");
    }

    private static void read(Path file) {
        BillReader.standard().read(List.of(file));
    }
}
