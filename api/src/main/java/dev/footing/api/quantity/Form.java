package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * How documents write the value of an input or of a {@link Parameter}, and which values it may have.
 *
 * @param kind how the value is written
 * @param range the numbers that it may be, for numbers, amounts and estimates that have one
 * @param constants the enumeration whose ids are the words that may be written, for choices
 */
public record Form(Kind kind, Optional<Range> range, Optional<Class<? extends Identified>> constants) {
    /** How a value is written. */
    public enum Kind {
        /** A text: {@code String}. */
        TEXT,
        /** Lines for readers: {@code ImmutableList} of {@code String}. */
        TEXTS,
        /** A day: {@code LocalDate}. */
        DATE,
        /** One of the listed words: a constant with an id. */
        CHOICE,
        /** Several of the listed words: {@code ImmutableSortedSet} of constants with ids. */
        CHOICES,
        /** True or false: {@code Boolean}. */
        YES_NO,
        /** A whole number: {@code Integer}. */
        WHOLE,
        /** A number: {@code Double}. */
        NUMBER,
        /** An amount: {@code BigMoney}. */
        AMOUNT,
        /** A number that may be uncertain: {@code Estimate}. */
        ESTIMATE,
        /** An amount that may be uncertain: {@code MoneyEstimate}. */
        AMOUNT_ESTIMATE,
        /** An amount with a log-normal spread: {@code MoneyEstimate.LogNormal}. */
        AMOUNT_SPREAD,
        /** A list of planned optimizations or of correlations, each with members of its own: {@code ImmutableList}. */
        RECORDS,
        /** A computed figure: it is written and never read. */
        FIGURE;

        /** {@return whether the value is a number or an amount, certain or not} */
        public boolean isNumeric() {
            return switch (this) {
                case WHOLE, NUMBER, AMOUNT, ESTIMATE, AMOUNT_ESTIMATE, AMOUNT_SPREAD, FIGURE -> true;
                case TEXT, TEXTS, DATE, CHOICE, CHOICES, YES_NO, RECORDS -> false;
            };
        }
    }

    /**
     * Refuses null.
     *
     * @param kind how the value is written
     * @param range the numbers that it may be
     * @param constants the enumeration whose ids are the words that may be written
     */
    public Form {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(constants, "constants");
    }

    /**
     * A form without a range.
     *
     * @param kind how the value is written
     * @return the form
     */
    public static Form of(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return new Form(kind, Optional.empty(), Optional.empty());
    }

    /**
     * A form with a range.
     *
     * @param kind how the value is written
     * @param range the numbers that it may be
     * @return the form
     */
    public static Form of(Kind kind, Range range) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        return new Form(kind, Optional.of(range), Optional.empty());
    }

    /**
     * One constant of an enumeration.
     *
     * @param constants the enumeration
     * @param <E> the enumeration
     * @return the form
     */
    public static <E extends Enum<E> & Identified> Form choice(Class<E> constants) {
        Objects.requireNonNull(constants, "constants");
        return new Form(Kind.CHOICE, Optional.empty(), Optional.of(constants));
    }

    /**
     * Several constants of an enumeration.
     *
     * @param constants the enumeration
     * @param <E> the enumeration
     * @return the form
     */
    public static <E extends Enum<E> & Identified> Form choices(Class<E> constants) {
        Objects.requireNonNull(constants, "constants");
        return new Form(Kind.CHOICES, Optional.empty(), Optional.of(constants));
    }

    /** {@return the words that may be written; none where it is no choice} */
    public ImmutableList<String> words() {
        return constants.map(Identified::ids).orElse(ImmutableList.of());
    }

    /**
     * Finds the constant that a word names.
     *
     * @param word any text
     * @return the constant, or empty where the word is none of {@link #words()}
     */
    public Optional<? extends Identified> constant(String word) {
        return constants.flatMap(type -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equals(word))
                .findFirst());
    }

    /** {@return what is counted; {@link Unit#NONE} where there is no range} */
    public Unit unit() {
        return range.map(Range::unit).orElse(Unit.NONE);
    }

    /**
     * Holds a value against the range.
     *
     * @param name what the value is called in a message
     * @param value any value
     * @param <T> its type
     * @return the same value in canonical form, without negative zero and without trailing zeros of amounts; it lies in
     *     the range where it is a number of any kind and there is one
     * @throws dev.footing.api.problem.InvalidValueException where it lies outside
     */
    @SuppressWarnings("unchecked")
    public <T> T check(String name, T value) {
        Objects.requireNonNull(value, name);
        return range.map(allowed -> (T) checked(allowed, name, value)).orElse(value);
    }

    private static Object checked(Range allowed, String name, Object value) {
        if (value instanceof Double number) {
            return allowed.check(name, number.doubleValue());
        } else if (value instanceof Integer whole) {
            return allowed.check(name, whole.intValue());
        } else if (value instanceof BigMoney amount) {
            return allowed.check(name, amount);
        } else if (value instanceof Estimate estimate) {
            return allowed.check(name, estimate);
        } else if (value instanceof MoneyEstimate estimate) {
            return allowed.check(name, estimate);
        }
        return value;
    }
}
