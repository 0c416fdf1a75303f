package dev.footing.formats.csv;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.formats.json.Decimals;
import java.util.Optional;
import org.joda.money.BigMoneyProvider;

/**
 * One row, of described values: each single value in them under its name, those within others under names with dots.
 * Lists have tables of their own. A cell is empty where a document has {@code null}.
 */
final class FlatRow {
    private final ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();

    /** Adds a text from outside. */
    void text(String column, String text) {
        cells.put(column, CsvRows.text(text));
    }

    /** Adds one member of a value. */
    <T> void member(Description<T> description, String name, T value) {
        add("", description.member(name), value);
    }

    /** {@return the cells by column} */
    ImmutableMap<String, String> cells() {
        return cells.buildOrThrow();
    }

    private <T> void add(String prefix, Member<T> member, T value) {
        Optional<?> held = member.get(value);
        if (held.isPresent()) {
            add(prefix + member.name(), member.type().bare(), held.orElseThrow());
        } else if (member.presence() == Presence.NULLABLE) {
            cells.put(prefix + member.name(), "");
        }
    }

    @SuppressWarnings("unchecked") // a member holds what its type says
    private void add(String column, ValueType type, Object held) {
        if (type instanceof ValueType.Parts parts) {
            Description<Object> description =
                    (Description<Object>) parts.description().get();
            description.members().forEach(member -> add(column + ".", member, held));
        } else if (type instanceof Scalar || type instanceof ValueType.Word) {
            cells.put(column, cell(held));
        }
    }

    private static String cell(Object held) {
        if (held instanceof Double number) {
            return Decimals.text(number);
        } else if (held instanceof Measure measure) {
            return Decimals.text(measure.value());
        } else if (held instanceof BigMoneyProvider amount) {
            return Decimals.text(amount.toBigMoney().getAmount());
        } else if (held instanceof Identified constant) {
            return constant.id();
        }
        return CsvRows.text(held.toString());
    }
}
