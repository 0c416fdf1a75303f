package dev.footing.parquet;

import com.google.common.collect.ImmutableList;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The texts of one column of a table: that of its single value, or, of a list or a map, its entries as JSON writes
 * them. It is mutable and is used by one thread.
 */
final class FieldText {
    /** So much of a long list is kept, which is more than is read of any text. */
    private static final int LONGEST = 4_000;

    private final boolean nested;
    private final ImmutableList<LeafText> leaves;
    private ImmutableList<LeafValues> values = ImmutableList.of();

    private FieldText(boolean nested, ImmutableList<LeafText> leaves) {
        this.nested = nested;
        this.leaves = leaves;
    }

    /** The texts of a column of the schema. */
    static FieldText of(MessageType schema, int column, ParquetRefusals refusals) {
        Type field = schema.getType(column);
        ImmutableList<LeafText> leaves = schema.getColumns().stream()
                .filter(leaf -> leaf.getPath()[0].equals(field.getName()))
                .map(leaf -> LeafText.of(leaf, field.getName(), refusals))
                .collect(ImmutableList.toImmutableList());
        boolean single = field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED);
        if (leaves.isEmpty() || (!single && !(isFlat(leaves) && repeated(field) <= 1))) {
            throw refusals.column(field.getName(), "nested deeper");
        }
        return new FieldText(!single, leaves);
    }

    private static boolean isFlat(ImmutableList<LeafText> leaves) {
        int most = leaves.get(0).repetitions();
        return most <= 1 && leaves.stream().allMatch(leaf -> leaf.repetitions() == most);
    }

    /** How many parts of it may stand several times. */
    private static int repeated(Type type) {
        int own = type.isRepetition(Type.Repetition.REPEATED) ? 1 : 0;
        return type.isPrimitive()
                ? own
                : own
                        + type.asGroupType().getFields().stream()
                                .mapToInt(FieldText::repeated)
                                .sum();
    }

    ImmutableList<LeafText> leaves() {
        return leaves;
    }

    /** Goes on to another row group. */
    void begin(PageReadStore pages, ColumnReadStore store) {
        values = leaves.stream().map(leaf -> leaf.in(pages, store)).collect(ImmutableList.toImmutableList());
    }

    /** The text of the next row. */
    String next() {
        return nested ? entries() : values.get(0).next();
    }

    /** Refuses values beyond the last row. */
    void end() {
        values.forEach(LeafValues::end);
    }

    private String entries() {
        StringBuilder all = new StringBuilder();
        do {
            StringBuilder entry = new StringBuilder();
            for (LeafValues leaf : values) {
                String text = leaf.next();
                if (leaf.wasThere()) {
                    entry.append(entry.isEmpty() ? "" : ":").append(quoted(text));
                }
            }
            if (!entry.isEmpty() && all.length() < LONGEST) {
                all.append(all.isEmpty() ? "" : ",").append(entry);
            }
        } while (values.get(0).goesOn());
        if (all.isEmpty()) {
            return "";
        }
        return leaves.size() == 1 ? "[" + all + "]" : "{" + all + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
