package dev.footing.parquet;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes bills in Parquet, from rows in CSV or one by one. */
final class ParquetBills {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long NANOS = 1_000_000_000L;
    private static final int JULIAN_1970 = 2_440_588;
    private static final int SCALE = 15;

    private ParquetBills() {}

    /** How costs are stored. */
    enum CostForm {
        DOUBLE,
        DECIMAL_BYTES,
        DECIMAL_FIXED,
        DECIMAL_LONG,
        TEXT
    }

    /** How times are stored. */
    enum TimeForm {
        MILLIS,
        MICROS,
        NANOS,
        INT96,
        TEXT
    }

    /** How a file is written. */
    record Form(CostForm costs, TimeForm times, CompressionCodecName codec, boolean dictionary) {}

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ParquetBills.class.getResource("/dev/footing/bills/" + name), name)
                    .toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream file = Files.newInputStream(csv);
                InputStream bytes = csv.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                Reader text = new StringReader(
                        withoutMark(CharStreams.toString(new InputStreamReader(bytes, StandardCharsets.UTF_8))));
                CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(text)) {
            all.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Writes the rows of a CSV, whose first one are names. */
    static Path convert(Path csv, Form form, Path target) throws IOException {
        List<List<String>> rows = rows(csv);
        List<String> names = rows.get(0);
        MessageType schema = new MessageType(
                "bill", names.stream().map(name -> type(name, form)).toList());
        try (ParquetWriter<Group> writer = writer(schema, target, form.codec(), form.dictionary(), 64 << 10)) {
            for (List<String> row : rows.subList(1, rows.size())) {
                Group group = new SimpleGroup(schema);
                for (int i = 0; i < names.size(); i++) {
                    if (!row.get(i).equals("NULL") && !row.get(i).isEmpty()) {
                        put(group, names.get(i), row.get(i), form);
                    }
                }
                writer.write(group);
            }
        }
        return target;
    }

    static ParquetWriter<Group> writer(
            MessageType schema, Path target, CompressionCodecName codec, boolean dictionary, long rowGroup)
            throws IOException {
        return ExampleParquetWriter.builder(new LocalOutputFile(target))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCodecFactory(new OtherCodecs())
                .withCompressionCodec(codec)
                .withDictionaryEncoding(dictionary)
                .withRowGroupSize(rowGroup)
                .build();
    }

    /** Writes rows of a schema. */
    static Path write(Path target, MessageType schema, ImmutableList<Group> rows) throws IOException {
        try (ParquetWriter<Group> writer = writer(schema, target, CompressionCodecName.UNCOMPRESSED, true, 1 << 20)) {
            for (Group row : rows) {
                writer.write(row);
            }
        }
        return target;
    }

    private static boolean isCost(String name) {
        return name.endsWith("Cost");
    }

    private static boolean isTime(String name) {
        return name.endsWith("PeriodStart") || name.endsWith("PeriodEnd");
    }

    private static Type type(String name, Form form) {
        if (isCost(name)) {
            return switch (form.costs()) {
                case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
                case DECIMAL_BYTES ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.decimalType(SCALE, 38))
                            .named(name);
                case DECIMAL_FIXED ->
                    Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                            .length(16)
                            .as(LogicalTypeAnnotation.decimalType(SCALE, 38))
                            .named(name);
                case DECIMAL_LONG ->
                    Types.optional(PrimitiveTypeName.INT64)
                            .as(LogicalTypeAnnotation.decimalType(SCALE, 18))
                            .named(name);
                case TEXT -> text(name);
            };
        } else if (isTime(name)) {
            return switch (form.times()) {
                case MILLIS -> time(name, TimeUnit.MILLIS);
                case MICROS -> time(name, TimeUnit.MICROS);
                case NANOS -> time(name, TimeUnit.NANOS);
                case INT96 -> Types.optional(PrimitiveTypeName.INT96).named(name);
                case TEXT -> text(name);
            };
        }
        return text(name);
    }

    static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    private static Type time(String name, TimeUnit unit) {
        return Types.optional(PrimitiveTypeName.INT64)
                .as(LogicalTypeAnnotation.timestampType(true, unit))
                .named(name);
    }

    private static void put(Group group, String name, String cell, Form form) {
        if (isCost(name)) {
            BigDecimal cost = new BigDecimal(cell);
            switch (form.costs()) {
                case DOUBLE -> group.add(name, cost.doubleValue());
                case DECIMAL_BYTES ->
                    group.add(
                            name,
                            Binary.fromConstantByteArray(
                                    cost.setScale(SCALE).unscaledValue().toByteArray()));
                case DECIMAL_FIXED -> group.add(name, Binary.fromConstantByteArray(sixteen(cost)));
                case DECIMAL_LONG ->
                    group.add(name, cost.setScale(SCALE).unscaledValue().longValueExact());
                case TEXT -> group.add(name, cell);
            }
        } else if (isTime(name)) {
            long seconds = form.times() == TimeForm.TEXT
                    ? 0
                    : LocalDateTime.parse(cell.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
            switch (form.times()) {
                case MILLIS -> group.add(name, seconds * 1_000);
                case MICROS -> group.add(name, seconds * 1_000_000);
                case NANOS -> group.add(name, seconds * NANOS);
                case INT96 -> group.add(name, int96(seconds));
                case TEXT -> group.add(name, cell);
            }
        } else {
            group.add(name, cell);
        }
    }

    private static byte[] sixteen(BigDecimal cost) {
        byte[] bytes = cost.setScale(SCALE).unscaledValue().toByteArray();
        byte[] all = new byte[16];
        java.util.Arrays.fill(all, bytes[0] < 0 ? (byte) -1 : 0);
        System.arraycopy(bytes, 0, all, all.length - bytes.length, bytes.length);
        return all;
    }

    private static Binary int96(long seconds) {
        ByteBuffer both = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        both.putLong(Math.floorMod(seconds, 86_400) * NANOS);
        both.putInt((int) (Math.floorDiv(seconds, 86_400) + JULIAN_1970));
        return Binary.fromConstantByteArray(both.array());
    }
}
