package dev.footing.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.bills.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each type is read as CSV would have it. */
class CellsTest {
    @TempDir
    private Path folder;

    @Test
    void doubles_are_the_shortest_decimals_on_every_java() throws IOException {
        Type type = Types.optional(PrimitiveTypeName.DOUBLE).named("c");
        assertThat(texts(
                        type,
                        List.of(
                                row -> row.add("c", 0.1),
                                row -> row.add("c", Double.parseDouble("2e23")),
                                row -> row.add("c", 1.0 / 3),
                                row -> row.add("c", -0.000_000_8),
                                row -> row.add("c", Double.NaN),
                                row -> {})))
                .containsExactly("0.1", "2E+23", "0.3333333333333333", "-8.0E-7", "NaN", "");
    }

    @Test
    void whole_numbers_keep_their_sign_and_decimals_their_digits() throws IOException {
        assertThat(texts(
                        Types.required(PrimitiveTypeName.INT32)
                                .as(LogicalTypeAnnotation.intType(32, false))
                                .named("c"),
                        List.of(row -> row.add("c", -1), row -> row.add("c", 7))))
                .containsExactly("4294967295", "7");
        assertThat(texts(
                        Types.required(PrimitiveTypeName.INT64)
                                .as(LogicalTypeAnnotation.intType(64, false))
                                .named("c"),
                        List.of(row -> row.add("c", -1L))))
                .containsExactly("18446744073709551615");
        assertThat(texts(
                        Types.required(PrimitiveTypeName.INT32)
                                .as(LogicalTypeAnnotation.decimalType(2, 9))
                                .named("c"),
                        List.of(row -> row.add("c", -123_450), row -> row.add("c", 5))))
                .containsExactly("-1234.50", "0.05");
    }

    @Test
    void days_and_parts_of_seconds_are_times() throws IOException {
        assertThat(texts(
                        Types.required(PrimitiveTypeName.INT32)
                                .as(LogicalTypeAnnotation.dateType())
                                .named("c"),
                        List.of(row -> row.add("c", 20_000), row -> row.add("c", -1))))
                .containsExactly("2024-10-04", "1969-12-31");
        assertThat(texts(
                        Types.required(PrimitiveTypeName.INT64)
                                .as(LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS))
                                .named("c"),
                        List.of(row -> row.add("c", -1L), row -> row.add("c", 1_725_148_800_000_001L))))
                .containsExactly("1969-12-31T23:59:59.999999Z", "2024-09-01T00:00:00.000001Z");
    }

    @Test
    void uuids_and_bytes_without_a_type_are_texts() throws IOException {
        assertThat(texts(
                        Types.required(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                                .length(16)
                                .as(LogicalTypeAnnotation.uuidType())
                                .named("c"),
                        List.of(row -> row.add("c", Binary.fromConstantByteArray(new byte[16])))))
                .containsExactly("00000000-0000-0000-0000-000000000000");
        assertThat(texts(
                        Types.required(PrimitiveTypeName.BINARY).named("c"), List.of(row -> row.add("c", "caf\u00e9"))))
                .containsExactly("caf\u00e9");
    }

    @Test
    void lists_and_maps_are_read_as_json_writes_them() throws IOException {
        Type list = Types.optionalList()
                .optionalElement(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("c");
        assertThat(texts(
                        list,
                        List.of(
                                row -> {
                                    Group all = row.addGroup("c");
                                    all.addGroup("list").add("element", "Compute");
                                    all.addGroup("list");
                                    all.addGroup("list").add("element", "a \"b\"");
                                },
                                row -> row.addGroup("c"),
                                row -> {},
                                row -> row.addGroup("c").addGroup("list").add("element", "last"))))
                .containsExactly("[\"Compute\",\"a \\\"b\\\"\"]", "", "", "[\"last\"]");
        Type map = Types.optionalMap()
                .key(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .optionalValue(PrimitiveTypeName.INT32)
                .named("c");
        assertThat(texts(
                        map,
                        List.of(
                                row -> {
                                    Group all = row.addGroup("c");
                                    Group first = all.addGroup("key_value");
                                    first.add("key", "vcpu");
                                    first.add("value", 4);
                                    Group second = all.addGroup("key_value");
                                    second.add("key", "gpu");
                                },
                                row -> {})))
                .containsExactly("{\"vcpu\":\"4\",\"gpu\"}", "");
    }

    @Test
    void columns_that_are_not_needed_are_not_read_whatever_they_are() throws IOException {
        MessageType schema = new MessageType(
                "bill",
                Types.optionalGroup()
                        .repeatedGroup()
                        .repeated(PrimitiveTypeName.INT96)
                        .named("a")
                        .named("b")
                        .named("tags"),
                ParquetBills.text("c"));
        Group row = new SimpleGroup(schema);
        row.add("c", "x");
        assertThat(texts(ParquetBills.write(folder.resolve("c.parquet"), schema, ImmutableList.of(row)), 1))
                .containsExactly("x");
    }

    private List<String> texts(Type type, List<Consumer<Group>> cells) throws IOException {
        MessageType schema = new MessageType("bill", type);
        ImmutableList<Group> rows = cells.stream()
                .map(cell -> {
                    Group row = new SimpleGroup(schema);
                    cell.accept(row);
                    return row;
                })
                .collect(ImmutableList.toImmutableList());
        return texts(ParquetBills.write(folder.resolve("c.parquet"), schema, rows), 0);
    }

    private static List<String> texts(Path file, int column) throws IOException {
        List<String> found = new ArrayList<>();
        new ParquetBillReader().read("c.parquet", file, new TableRows() {
            @Override
            public ImmutableList<Integer> needed(List<String> names) {
                return IntStream.of(column).boxed().collect(ImmutableList.toImmutableList());
            }

            @Override
            public void take(long number, List<String> texts) {
                assertThat(number).isEqualTo(found.size() + 1);
                found.add(texts.get(0));
            }
        });
        return found;
    }
}
