package dev.footing.parquet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Where the library puts values: a tree in the form of the schema, whose ends are the cells of columns. */
final class CellConverters extends GroupConverter {
    private final ImmutableList<Converter> below;

    private CellConverters(ImmutableList<Converter> below) {
        this.below = below;
    }

    static CellConverters of(MessageType schema, ImmutableList<FieldText> fields) {
        ImmutableMap<String, LeafCellText> cells = fields.stream()
                .flatMap(field -> field.leaves().stream())
                .collect(ImmutableMap.toImmutableMap(leaf -> path(leaf.column().getPath()), LeafText::cell));
        return of(schema, cells, new String[0]);
    }

    private static CellConverters of(GroupType group, ImmutableMap<String, LeafCellText> cells, String... above) {
        return new CellConverters(group.getFields().stream()
                .map(type -> below(type, cells, above))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Converter below(Type type, ImmutableMap<String, LeafCellText> cells, String... above) {
        String[] path = Arrays.copyOf(above, above.length + 1);
        path[above.length] = type.getName();
        return type.isPrimitive()
                ? Objects.requireNonNull(cells.get(path(path)), type.getName())
                : of(type.asGroupType(), cells, path);
    }

    private static String path(String... names) {
        return String.join("\0", names);
    }

    @Override
    public Converter getConverter(int column) {
        return below.get(column);
    }

    @Override
    public void start() {
        // Values alone are asked for.
    }

    @Override
    public void end() {
        // Values alone are asked for.
    }
}
