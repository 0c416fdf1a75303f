package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillFile;
import dev.footing.api.problem.InvalidProfileException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One month of one account counts once, or the bill is refused. */
class SeveralFilesTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, true", // nothing shared: parts
        "4, true", // below 5%
        "5, false", // 5% and more: neither
        "49, false",
    })
    void files_that_share_hardly_any_row_are_parts_and_what_is_unclear_is_refused(int shared, boolean parts)
            throws IOException {
        List<Path> files = List.of(machines("a.csv", 0, 100), machines("b.csv", 100 - shared, 200 - shared));
        if (parts) {
            Bill bill = read(files);
            assertThat(accrual(bill)).isEqualByComparingTo("200");
            assertThat(Cases.notes(bill)).contains("parts-added");
        } else {
            assertThatThrownBy(() -> read(files))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining("a.csv and b.csv")
                    .hasMessageContaining(shared + "% of the rows of the smaller")
                    .hasMessageContaining("--restated")
                    .hasMessageContaining("--parts");
        }
    }

    @ParameterizedTest
    @CsvSource({"50", "80", "100"})
    void files_that_share_half_of_the_smaller_or_more_are_restatements(int shared) throws IOException {
        List<Path> files = List.of(machines("a.csv", 0, 100), machines("b.csv", 100 - shared, 250 - shared));
        for (List<Path> order : List.of(files, Lists.reverse(files))) {
            Bill bill = read(order);
            assertThat(accrual(bill)).as("the one with more rows").isEqualByComparingTo("150");
            assertThat(Cases.notes(bill)).contains("restated");
            assertThat(bill.files().stream().map(BillFile::kept).toList()).containsExactlyInAnyOrder(0L, 150L);
        }
    }

    @Test
    void of_two_restatements_that_are_alike_the_later_argument_counts() throws IOException {
        Path first = new Bills().row(Bills.costs("1")).in(folder, "a.csv");
        Path second = new Bills().row(Bills.costs("2")).in(folder, "b.csv");
        assertThat(accrual(read(List.of(first, second)))).isEqualByComparingTo("2");
        assertThat(accrual(read(List.of(second, first)))).isEqualByComparingTo("1");
    }

    @Test
    void a_whole_file_replaces_the_parts_that_it_restates() throws IOException {
        List<Path> files = List.of(machines("a.csv", 0, 50), machines("b.csv", 50, 100), machines("whole.csv", 0, 110));
        assertThat(accrual(read(files))).isEqualByComparingTo("110");
        assertThat(accrual(read(Lists.reverse(files)))).isEqualByComparingTo("110");
    }

    @Test
    void what_was_said_of_the_files_decides() throws IOException {
        List<Path> files = List.of(machines("a.csv", 0, 100), machines("b.csv", 70, 170));
        assertThat(accrual(BillReader.standard().parts().read(files))).isEqualByComparingTo("200");
        assertThat(accrual(BillReader.standard().restated().read(files))).isEqualByComparingTo("100");
    }

    @Test
    void months_and_accounts_that_stand_in_one_file_each_are_added_without_a_word() throws IOException {
        Path march = new Bills().row().in(folder, "march.csv");
        Path april = new Bills()
                .row(
                        "BillingPeriodStart",
                        "2025-04-01",
                        "ChargePeriodStart",
                        "2025-04-01",
                        "ChargePeriodEnd",
                        "2025-05-01")
                .in(folder, "april.csv");
        Path other = new Bills().row("BillingAccountId", "9").in(folder, "other.csv");
        Bill bill = read(List.of(march, april, other));
        assertThat(accrual(bill)).isEqualByComparingTo("300");
        assertThat(bill.complete()).containsExactly(MARCH, MARCH.plusMonths(1));
        assertThat(Cases.notes(bill)).doesNotContain("restated", "parts-added");
    }

    @Test
    void rows_that_are_alike_in_one_file_all_count() throws IOException {
        assertThat(accrual(read(List.of(new Bills().row().row().in(folder, "bill.csv")))))
                .isEqualByComparingTo("200");
    }

    @ParameterizedTest
    @CsvSource({
        "part-00000.csv, part-00001.csv, 0, 200", // numbered in one folder: parts
        "part-00000.csv, part-00001.csv, 40, 200",
        "a.csv, b.csv, 0, 0", // rows prove nothing
        "one/part-00000.csv, two/part-00001.csv, 0, 0", // not in one folder
        "bill-20250301.csv, bill-20250302.csv, 0, 0", // a date is no number of a part
        "a.csv, b.csv, 60, 150", // shared to a half and more all the same
        "part-0.csv, part-1.csv, 60, 0", // numbered and shared: one speaks against the other
    })
    void where_usage_names_no_resource_numbered_parts_are_parts_and_the_rest_is_refused(
            String first, String second, int shared, String sum) throws IOException {
        Files.createDirectories(folder.resolve("bill"));
        unnamed(folder.resolve("bill"), first, 0, 100);
        int more = sum.equals("150") ? 50 : 0;
        unnamed(folder.resolve("bill"), second, 100 - shared, 200 - shared + more);
        List<Path> given = List.of(folder.resolve("bill"));
        if (sum.equals("0")) {
            assertThatThrownBy(() -> read(given)).hasMessageContaining("must either restate");
        } else {
            assertThat(accrual(read(given))).isEqualByComparingTo(sum);
        }
    }

    @Test
    void overlaps_are_estimated_where_there_are_more_rows_than_can_be_kept() throws IOException {
        List<Path> restated = List.of(machines("a.csv", 0, 5_000), machines("b.csv", 1_000, 7_000));
        assertThat(accrual(read(restated))).isEqualByComparingTo("6000");
        List<Path> parts = List.of(machines("c.csv", 0, 5_000), machines("d.csv", 4_950, 9_950));
        assertThat(accrual(read(parts))).isEqualByComparingTo("10000");
    }

    @Test
    void a_folder_is_read_whole_without_its_manifests_and_says_what_it_passes_over() throws IOException {
        Path export = folder.resolve("export");
        new Bills().row().in(export, "data/a.csv");
        Files.write(
                export.resolve("data/b.csv.gz"),
                Bills.gzip(new Bills().row("BillingAccountId", "2").csv()));
        Files.write(
                export.resolve("c.zip"),
                Bills.zip(
                        Map.of("c.csv", new Bills().row("BillingAccountId", "3").csv())));
        Files.writeString(
                export.resolve("d.jsonl"),
                new Bills().row("BillingAccountId", "4").jsonLines());
        Files.writeString(export.resolve("Manifest.json"), "{}");
        Files.writeString(export.resolve("notes.txt"), "hello");
        Bill bill = read(List.of(export));
        assertThat(accrual(bill)).isEqualByComparingTo("400");
        assertThat(bill.files().stream().map(BillFile::name).toList())
                .containsExactly("c.zip", "d.jsonl", "data/a.csv", "data/b.csv.gz");
        assertThat(Cases.notes(bill)).contains("files-passed-over");
        assertThatThrownBy(() -> read(List.of(Files.createDirectories(folder.resolve("empty")))))
                .hasMessageContaining("must have a file of CSV, JSON lines or Parquet");
    }

    @Test
    void two_files_of_one_name_are_told_apart_and_gzip_is_known_by_its_bytes() throws IOException {
        Path first = new Bills().row().in(folder, "one/bill.csv");
        Path second = Files.createDirectories(folder.resolve("two")).resolve("bill.csv");
        Files.write(second, Bills.gzip(new Bills().row("BillingAccountId", "2").csv()));
        assertThat(read(List.of(first, second)).files().stream()
                        .map(BillFile::name)
                        .toList())
                .containsExactly("bill.csv", "two/bill.csv");
    }

    private Path machines(String name, int from, int to) throws IOException {
        Bills bills = new Bills();
        for (int i = from; i < to; i++) {
            bills.row(Bills.costs("1", "ResourceId", "machine-" + i));
        }
        return bills.in(folder, name);
    }

    private static void unnamed(Path folder, String name, int from, int to) throws IOException {
        Bills bills = new Bills();
        for (int i = from; i < to; i++) {
            bills.row(Bills.costs("1", "ResourceId", "", "ChargeDescription", "m5.large " + i));
        }
        bills.in(folder, name);
    }

    private static Bill read(List<Path> files) {
        return BillReader.standard().read(files);
    }

    private static BigDecimal accrual(Bill bill) {
        return bill.months().values().stream()
                .map(month -> month.accrual().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
