package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** {@return the id with blanks between its words, as a sentence has it: {@code self run}} */
    default String words() {
        return id().replace('-', ' ');
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
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
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
        Objects.requireNonNull(type, "type");
        return Arrays.stream(type.getEnumConstants()).map(Identified::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Puts the ids of constants into one text.
     *
     * @param constants constants in the order of the text
     * @return their ids, with commas between them; blank where there are none
     */
    static String listed(Collection<? extends Identified> constants) {
        Objects.requireNonNull(constants, "constants");
        return constants.stream().map(Identified::id).collect(Collectors.joining(", "));
    }
}
