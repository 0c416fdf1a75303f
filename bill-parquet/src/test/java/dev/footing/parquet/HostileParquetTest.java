package dev.footing.parquet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.bills.BillReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.parquet.ParquetBills.CostForm;
import dev.footing.parquet.ParquetBills.Form;
import dev.footing.parquet.ParquetBills.TimeForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged, or no bill, is refused with the file and the way out. */
class HostileParquetTest {
    private static final int FOOTER_LENGTH = 8;

    @TempDir
    private Path folder;

    private Path good = Path.of("");

    @BeforeEach
    void write() throws IOException {
        good = ParquetBills.convert(
                ParquetBills.resource("focus-sample.csv.gz"),
                new Form(CostForm.DOUBLE, TimeForm.MICROS, CompressionCodecName.SNAPPY, true),
                folder.resolve("good.parquet"));
    }

    @Test
    void what_is_cut_off_is_refused_wherever_it_is_cut() throws IOException {
        byte[] all = Files.readAllBytes(good);
        for (int length : new int[] {4, 8, 12, all.length / 2, all.length - 9, all.length - 4, all.length - 1}) {
            assertThatThrownBy(() -> read(Arrays.copyOf(all, length)))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining("bill.parquet")
                    .hasMessageContaining("cut off")
                    .hasMessageContaining("Download it again");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1 << 20, Integer.MAX_VALUE, -1})
    void a_footer_of_another_length_is_refused(int length) throws IOException {
        byte[] all = Files.readAllBytes(good);
        byte[] little = Ints.toByteArray(Integer.reverseBytes(length));
        System.arraycopy(little, 0, all, all.length - FOOTER_LENGTH, little.length);
        assertThatThrownBy(() -> read(all))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("bill.parquet")
                .hasMessageContaining("damaged");
    }

    @Test
    void what_begins_like_parquet_by_accident_is_refused_as_that() {
        assertThatThrownBy(() -> read("PAR1,2\n1,2\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessageContaining("Parquet by its first bytes alone");
    }

    @Test
    void encrypted_footers_are_refused() throws IOException {
        byte[] all = Files.readAllBytes(good);
        all[all.length - 1] = 'E';
        assertThatThrownBy(() -> read(all)).hasMessageContaining("encrypted");
    }

    @Test
    void a_packed_file_is_refused() throws IOException {
        Path file = folder.resolve("bill.parquet.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(good, out);
        }
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file)))
                .hasMessageContaining("bill.parquet.gz")
                .hasMessageContaining("Unpack it first");
    }

    /** Either the damage does not matter, or it is told; nothing else is thrown and nothing runs for ever. */
    @Test
    void single_bytes_that_are_wrong_are_told_or_do_not_matter() throws IOException {
        byte[] all = Files.readAllBytes(good);
        SplittableRandom random = new SplittableRandom(42);
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            byte[] damaged = all.clone();
            int from = i % 2 == 0 ? 4 : all.length - 6_000;
            int at = from + random.nextInt(all.length - from - FOOTER_LENGTH);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            try {
                ResultWriter.write(read(damaged));
            } catch (InvalidProfileException told) {
                refused++;
            }
        }
        org.assertj.core.api.Assertions.assertThat(refused).isGreaterThan(10);
    }

    @Test
    void a_column_that_is_missing_is_named() throws IOException {
        Path file = ParquetBills.write(
                folder.resolve("bill.parquet"),
                new MessageType("bill", ParquetBills.text("BilledCost"), ParquetBills.text("Tags")),
                ImmutableList.of());
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file)))
                .hasMessageContaining("bill.parquet")
                .hasMessageContaining("missing: BillingCurrency")
                .hasMessageContaining("a table with 2 other columns");
    }

    @ParameterizedTest
    @EnumSource(
            value = PrimitiveTypeName.class,
            names = {"BOOLEAN", "INT64", "DOUBLE"})
    void a_column_of_another_type_is_told_by_row_and_column(PrimitiveTypeName type) throws IOException {
        Type started = Types.required(type).named("ChargePeriodStart");
        assertThatThrownBy(() -> read(started, row -> {
                    switch (type) {
                        case BOOLEAN -> row.add("ChargePeriodStart", true);
                        case INT64 -> row.add("ChargePeriodStart", 1_725_148_800L);
                        default -> row.add("ChargePeriodStart", 45_000.5);
                    }
                }))
                .hasMessageContaining("bill.parquet: ChargePeriodStart (line 1, column ")
                .hasMessageContaining("must be a time");
    }

    @Test
    void columns_of_which_no_text_can_be_made_are_named() throws IOException {
        assertThatThrownBy(() -> read(
                        Types.required(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                                .length(2)
                                .named("ServiceName"),
                        row -> row.add("ServiceName", Binary.fromConstantByteArray(new byte[] {1, 2}))))
                .hasMessageContaining("bill.parquet: ServiceName")
                .hasMessageContaining("FIXED_LEN_BYTE_ARRAY");
        Type deep = Types.optionalGroup()
                .repeatedGroup()
                .repeated(PrimitiveTypeName.INT32)
                .named("inner")
                .named("outer")
                .named("ServiceName");
        assertThatThrownBy(() -> read(deep, row -> {}))
                .hasMessageContaining("bill.parquet: ServiceName")
                .hasMessageContaining("nested deeper");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> read(
                        Types.required(PrimitiveTypeName.BINARY).named("ServiceName"),
                        row -> row.add("ServiceName", Binary.fromConstantByteArray(new byte[] {'a', (byte) 0xff}))))
                .hasMessageContaining("bill.parquet: ServiceName")
                .hasMessageContaining("text in UTF-8");
        assertThatThrownBy(() -> read(
                        Types.required(PrimitiveTypeName.BINARY).named("ServiceName"),
                        row -> row.add("ServiceName", "a\0b")))
                .hasMessageContaining("NUL");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, 1e300, 1e-300})
    void numbers_that_are_no_costs_are_told(double cost) {
        assertThatThrownBy(() -> read(
                        Types.required(PrimitiveTypeName.DOUBLE).named("BilledCost"),
                        row -> row.add("BilledCost", cost)))
                .hasMessageContaining("bill.parquet: BilledCost (line 1")
                .hasMessageContaining("must be a decimal");
    }

    @Test
    void columns_that_are_packed_otherwise_are_told() throws IOException {
        Path file = ParquetBills.convert(
                ParquetBills.resource("cases/c01-components.csv"),
                new Form(CostForm.TEXT, TimeForm.TEXT, CompressionCodecName.BROTLI, true),
                folder.resolve("bill.parquet"));
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file)))
                .hasMessageContaining("packed by BROTLI")
                .hasMessageContaining("Snappy, gzip, Zstandard or LZ4_RAW");
    }

    @Test
    void a_file_without_rows_is_refused() throws IOException {
        Path file = ParquetBills.write(folder.resolve("bill.parquet"), Cells.SCHEMA, ImmutableList.of());
        assertThatThrownBy(() -> BillReader.standard().read(List.of(file))).hasMessageContaining("must have rows");
    }

    private void read(Type otherwise, java.util.function.Consumer<Group> cell) throws IOException {
        MessageType schema = Cells.with(otherwise);
        Group row = new SimpleGroup(schema);
        Cells.fill(row, otherwise.getName());
        cell.accept(row);
        Path file = ParquetBills.write(folder.resolve("bill.parquet"), schema, ImmutableList.of(row));
        BillReader.standard().read(List.of(file));
    }

    private dev.footing.api.bill.Bill read(byte... bytes) throws IOException {
        Path file = Files.write(folder.resolve("bill.parquet"), bytes);
        return BillReader.standard().read(List.of(file));
    }
}
