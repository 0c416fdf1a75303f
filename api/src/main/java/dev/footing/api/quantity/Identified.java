package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.util.Arrays;
import java.util.Locale;

/**
 * An enumeration whose constants have the ids that documents use: {@code SELF_RUN} is {@code self-run}. One rule for
 * all, so no constant can be spelt in two ways.
 */
public interface Identified {
    /** {@return the constant's Java name} */
    String name();

    /** {@return the id used in documents: the Java name in lower case with hyphens} */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the constant of an id.
     *
     * @param type the enumeration
     * @param id an id as documents use it
     * @param <T> the enumeration
     * @return the constant
     * @throws InvalidValueException where no constant has that id; it lists the known ids and the nearest
     */
    static <T extends Enum<T> & Identified> T of(Class<T> type, String id) {
        for (T constant : type.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return constant;
            }
        }
        throw new InvalidValueException(
                "",
                '"' + id + '"',
                "must be a known name",
                KnownNames.of(ids(type)).wayOut(id));
    }

    /**
     * Lists the ids of an enumeration.
     *
     * @param type the enumeration
     * @return its ids in the order of declaration
     */
    static ImmutableList<String> ids(Class<? extends Identified> type) {
        return Arrays.stream(type.getEnumConstants()).map(Identified::id).collect(ImmutableList.toImmutableList());
    }
}
