package dev.footing.api.description;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a member holds: a single value, an object with a description of its own, a list, or entries by name. Schemas and
 * readers follow from it; writers mostly go by the value itself.
 */
public sealed interface ValueType
        permits Scalar,
                ValueType.Word,
                ValueType.Formed,
                ValueType.Parts,
                ValueType.Elements,
                ValueType.Entries,
                ValueType.Named,
                ValueType.Converted {
    /** Numbers and amounts that cannot be negative, such as standard errors. */
    Range NOT_NEGATIVE = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    /** Scores and weights. */
    Range HUNDRED = Range.of(0, 100, Unit.NONE);

    /**
     * One of several words.
     *
     * @param words the words
     */
    record Word(ImmutableList<String> words) implements ValueType {
        /**
         * Refuses null.
         *
         * @param words the words
         */
        public Word {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A parameter of a table, as its form says.
     *
     * @param form how it is written
     * @param unit what it counts
     */
    record Formed(Form form, Unit unit) implements ValueType {
        /**
         * Refuses null.
         *
         * @param form how it is written
         * @param unit what it counts
         */
        public Formed {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * An object with members of its own.
     *
     * @param description gives its description
     * @param unit what its numbers count; {@link Unit#NONE} where that differs from member to member
     */
    record Parts(Supplier<Description<?>> description, Unit unit) implements ValueType {
        /**
         * Refuses null.
         *
         * @param description gives its description
         * @param unit what its numbers count
         */
        public Parts {
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A list.
     *
     * @param element what each element is
     * @param size how many there are; zero where there may be any number
     */
    record Elements(ValueType element, int size) implements ValueType {
        /**
         * Refuses null.
         *
         * @param element what each element is
         * @param size how many there are
         */
        public Elements {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public Unit unit() {
            return element.unit();
        }
    }

    /**
     * An object whose members are a map: by known names, or by any.
     *
     * @param names the names that it may have; none where it may have any
     * @param complete whether each of the names is there
     * @param value what each value is
     * @param meaning what schemas say of the object itself; may be blank
     */
    record Entries(ImmutableList<String> names, boolean complete, ValueType value, String meaning)
            implements ValueType {
        /**
         * Refuses null.
         *
         * @param names the names that it may have
         * @param complete whether each of the names is there
         * @param value what each value is
         * @param meaning what schemas say of the object itself
         */
        public Entries {
            Objects.requireNonNull(names, "names");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    /**
     * A type that schemas define once and refer to by name.
     *
     * @param name the name of the definition
     * @param type what it is
     */
    record Named(String name, ValueType type) implements ValueType {
        /**
         * Refuses null.
         *
         * @param name the name of the definition
         * @param type what it is
         */
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }

        @Override
        public ValueType bare() {
            return type.bare();
        }

        @Override
        public Unit unit() {
            return type.unit();
        }

        @Override
        public boolean isText() {
            return type.isText();
        }
    }

    /**
     * A type whose values readers convert.
     *
     * @param type what documents hold
     * @param reading makes the value of what the document holds
     */
    record Converted(ValueType type, Function<Object, Object> reading) implements ValueType {
        /**
         * Refuses null.
         *
         * @param type what documents hold
         * @param reading makes the value of what the document holds
         */
        public Converted {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(reading, "reading");
        }

        @Override
        public ValueType bare() {
            return type.bare();
        }

        @Override
        public Unit unit() {
            return type.unit();
        }

        @Override
        public boolean isText() {
            return type.isText();
        }
    }

    /** {@return the type itself, without the name of a definition and without a conversion} */
    default ValueType bare() {
        return this;
    }

    /** {@return what its numbers count; {@link Unit#NONE} where it holds none, or several that differ} */
    default Unit unit() {
        return Unit.NONE;
    }

    /** {@return whether a value of this type is written as its {@code toString()}} */
    default boolean isText() {
        return false;
    }

    /**
     * A single value.
     *
     * @param kind what it is
     * @return the type
     */
    static ValueType of(Scalar.Kind kind) {
        return new Scalar(kind, Range.FINITE);
    }

    /** {@return true or false} */
    static ValueType yesNo() {
        return of(Scalar.Kind.YES_NO);
    }

    /** {@return any single value, or a list of them} */
    static ValueType any() {
        return of(Scalar.Kind.ANY);
    }

    /** {@return a startup, as a profile} */
    static ValueType startup() {
        return new Named("startup", of(Scalar.Kind.STARTUP));
    }

    /** {@return where a number comes from} */
    static ValueType evidence() {
        return of(Scalar.Kind.EVIDENCE);
    }

    /** {@return any text} */
    static ValueType text() {
        return of(Scalar.Kind.TEXT);
    }

    /**
     * A text that readers convert.
     *
     * @param reading makes the value of the text, or refuses it
     * @return the type
     */
    static ValueType text(Function<String, Object> reading) {
        return new Converted(text(), value -> reading.apply(value.toString()));
    }

    /**
     * {@return any finite number}
     *
     * @param unit what it counts
     */
    static ValueType number(Unit unit) {
        return number(Range.of(-Double.MAX_VALUE, Double.MAX_VALUE, unit));
    }

    /**
     * {@return a number}
     *
     * @param range which numbers it may be
     */
    static ValueType number(Range range) {
        return new Scalar(Scalar.Kind.NUMBER, range);
    }

    /** {@return a share, 0 to 1} */
    static ValueType share() {
        return new Converted(number(Share.RANGE), value -> Share.of((Double) value));
    }

    /**
     * {@return a whole number}
     *
     * @param least the lowest one
     * @param unit what it counts
     */
    static ValueType whole(int least, Unit unit) {
        return new Scalar(Scalar.Kind.WHOLE, Range.of(least, Double.MAX_VALUE, unit));
    }

    /** {@return an amount of either sign} */
    static ValueType amount() {
        return new Scalar(Scalar.Kind.AMOUNT, Range.of(-Double.MAX_VALUE, Double.MAX_VALUE, Unit.MONEY));
    }

    /** {@return an amount that is not negative} */
    static ValueType amountNotNegative() {
        return new Scalar(Scalar.Kind.AMOUNT, Range.of(0, Double.MAX_VALUE, Unit.MONEY));
    }

    /**
     * One of several words.
     *
     * @param words the words
     * @return the type
     */
    static ValueType words(Iterable<String> words) {
        return new Word(ImmutableList.copyOf(words));
    }

    /**
     * A constant of an enumeration, by its id.
     *
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the type
     */
    static <E extends Enum<E> & Identified> ValueType word(Class<E> type) {
        return new Converted(new Word(Identified.ids(type)), value -> Identified.of(type, value.toString()));
    }

    /**
     * An object with members of its own.
     *
     * @param description its description
     * @return the type
     */
    static ValueType parts(Description<?> description) {
        return parts(description, Unit.NONE);
    }

    /**
     * An object with members of its own that count the same.
     *
     * @param description its description
     * @param unit what its numbers count
     * @return the type
     */
    static ValueType parts(Description<?> description, Unit unit) {
        return new Parts(() -> description, unit);
    }

    /**
     * A list.
     *
     * @param element what each element is
     * @return the type
     */
    static ValueType list(ValueType element) {
        return new Elements(element, 0);
    }

    /**
     * A list of objects with members of their own.
     *
     * @param element the description of each
     * @return the type
     */
    static ValueType listOf(Description<?> element) {
        return list(parts(element));
    }

    /**
     * {@return an object with any names}
     *
     * @param value what each value is
     */
    static ValueType byName(ValueType value) {
        return new Entries(ImmutableList.of(), false, value, "");
    }

    /**
     * An object with the ids of an enumeration as names, of which some may be absent.
     *
     * @param type the enumeration
     * @param value what each value is
     * @return the type
     */
    static ValueType byWord(Class<? extends Identified> type, ValueType value) {
        return new Entries(Identified.ids(type), false, value, "");
    }

    /**
     * An object with a value for every constant of an enumeration.
     *
     * @param type the enumeration
     * @param value what each value is
     * @return the type
     */
    static ValueType byEveryWord(Class<? extends Identified> type, ValueType value) {
        return new Entries(Identified.ids(type), true, value, "");
    }
}
