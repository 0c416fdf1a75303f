package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * How documents write the value of a {@link Parameter}, and which values it may have.
 *
 * @param kind how the value is written
 * @param range the numbers that it may be, for numbers, amounts and estimates that have one
 * @param words the words that it may hold; none where it does not hold known words
 */
public record Form(Kind kind, Optional<Range> range, ImmutableList<String> words) {
    /** How a value is written. */
    public enum Kind {
        /** A number: {@code Double}. */
        NUMBER,
        /** A whole number: {@code Integer}. */
        WHOLE,
        /** True or false: {@code Boolean}. */
        YES_NO,
        /** An amount: {@code BigMoney}. */
        AMOUNT,
        /** A number that may be uncertain: {@code Estimate}. */
        ESTIMATE,
        /** An amount that may be uncertain: {@code MoneyEstimate}. */
        AMOUNT_ESTIMATE,
        /** An amount with a log-normal spread: {@code MoneyEstimate.LogNormal}. */
        AMOUNT_SPREAD,
        /** Several of the listed words: {@code ImmutableSortedSet} of constants with ids. */
        WORDS,
        /** Lines for readers: {@code ImmutableList} of {@code String}. */
        TEXTS,
        /** A computed figure: it is written and never read. */
        FIGURE
    }

    /**
     * Refuses null.
     *
     * @param kind how the value is written
     * @param range the numbers that it may be
     * @param words the words that it may hold
     */
    public Form {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(words, "words");
    }

    /**
     * A form without a range.
     *
     * @param kind how the value is written
     * @return the form
     */
    public static Form of(Kind kind) {
        return new Form(kind, Optional.empty(), ImmutableList.of());
    }

    /**
     * A form with a range.
     *
     * @param kind how the value is written
     * @param range the numbers that it may be
     * @return the form
     */
    public static Form of(Kind kind, Range range) {
        return new Form(kind, Optional.of(range), ImmutableList.of());
    }

    /**
     * Several of some words.
     *
     * @param words the words
     * @return the form
     */
    public static Form words(ImmutableList<String> words) {
        return new Form(Kind.WORDS, Optional.empty(), words);
    }

    /**
     * Holds a value against the range.
     *
     * @param name what the value is called in a message
     * @param value any value
     * @param <T> its type
     * @return the same value in canonical form; it lies in the range where it is a number of any kind and there is one
     * @throws dev.footing.api.problem.InvalidValueException where it lies outside
     */
    @SuppressWarnings("unchecked")
    public <T> T check(String name, T value) {
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
