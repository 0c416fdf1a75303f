package dev.footing.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillFile;
import dev.footing.bills.BillReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.parquet.ParquetBills.CostForm;
import dev.footing.parquet.ParquetBills.Form;
import dev.footing.parquet.ParquetBills.TimeForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows come to the same bill, in Parquet as in CSV. */
class SameBillTest {
    private static final String SAMPLE = "focus-sample.csv.gz";
    private static final Form TEXTS = new Form(CostForm.TEXT, TimeForm.TEXT, CompressionCodecName.UNCOMPRESSED, true);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOUBLE, MILLIS, SNAPPY, true",
        "DECIMAL_BYTES, MICROS, GZIP, true",
        "DECIMAL_FIXED, NANOS, ZSTD, true",
        "DECIMAL_LONG, INT96, LZ4_RAW, true",
        "TEXT, TEXT, UNCOMPRESSED, true",
        "DOUBLE, MICROS, ZSTD, false",
        "DECIMAL_FIXED, INT96, SNAPPY, false",
        "DECIMAL_LONG, MILLIS, GZIP, false",
    })
    void a_real_sample_comes_to_the_same_in_every_form(
            CostForm costs, TimeForm times, CompressionCodecName codec, boolean dictionary) throws IOException {
        Path csv = ParquetBills.resource(SAMPLE);
        Path parquet =
                ParquetBills.convert(csv, new Form(costs, times, codec, dictionary), folder.resolve("bill.parquet"));
        try (ParquetFileReader file = ParquetFileReader.open(new LocalInputFile(parquet))) {
            assertThat(file.getRowGroups()).as("row groups").hasSizeGreaterThan(1);
        }
        assertThat(json(read(parquet))).isEqualTo(json(read(csv)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c01-components",
                "c02-commitment",
                "c03-azure-savings-plan",
                "c04-credits",
                "c06-partial-month",
                "c07a-restated-first",
                "c07b-restated-later",
                "c09-formats",
                "c10-rounded-effective",
                "c12-growth-outlier",
            })
    void the_cases_come_to_the_same(String name) throws IOException {
        Path csv = ParquetBills.resource("cases/" + name + ".csv");
        Path parquet = ParquetBills.convert(csv, TEXTS, folder.resolve("bill.parquet"));
        assertThat(json(read(parquet))).isEqualTo(json(read(csv)));
    }

    @Test
    void a_month_that_is_restated_is_so_in_parquet_too() throws IOException {
        Path first = ParquetBills.resource("cases/c07a-restated-first.csv");
        Path later = ParquetBills.resource("cases/c07b-restated-later.csv");
        Bill written = BillReader.standard().read(List.of(first, later));
        Bill columns = BillReader.standard()
                .read(List.of(
                        ParquetBills.convert(first, TEXTS, folder.resolve("first.parquet")),
                        ParquetBills.convert(later, TEXTS, folder.resolve("later.parquet"))));
        assertThat(json(withoutNotes(columns))).isEqualTo(json(withoutNotes(written)));
    }

    @Test
    void the_result_names_the_file_with_its_rows_and_its_hash() throws IOException {
        Path parquet = ParquetBills.convert(ParquetBills.resource(SAMPLE), TEXTS, folder.resolve("bill.parquet"));
        String hash = MoreFiles.asByteSource(parquet).hash(Hashing.sha256()).toString();
        assertThat(read(parquet).files()).containsExactly(new BillFile("bill.parquet", 1_000, 1_000, hash));
    }

    @Test
    void the_same_month_in_csv_and_in_parquet_counts_once() throws IOException {
        Path csv = ParquetBills.resource(SAMPLE);
        Path parquet = ParquetBills.convert(
                csv,
                new Form(CostForm.DOUBLE, TimeForm.MICROS, CompressionCodecName.SNAPPY, true),
                folder.resolve("bill.parquet"));
        Bill both = BillReader.standard().read(List.of(csv, parquet));
        assertThat(both.notes()).anyMatch(note -> note.code().id().equals("restated"));
        assertThat(json(withoutNotes(both))).isEqualTo(json(withoutNotes(read(csv))));
    }

    private static Bill read(Path file) {
        return BillReader.standard().read(List.of(file));
    }

    private static Bill withoutNotes(Bill bill) {
        return Bill.builder().from(bill).notes(ImmutableList.of()).build();
    }

    /** Every member but the names of the files. */
    private static String json(Bill bill) {
        return ResultWriter.write(
                Bill.builder().from(bill).files(ImmutableList.of()).build());
    }
}
