package dev.footing.api.outcome;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One argument of an {@link Explanation}. */
public sealed interface Fact permits Fact.Word, Fact.Figure, Fact.Amount, Fact.Price, Fact.Phrase {
    /**
     * A name or an id, or several.
     *
     * @param text the text
     */
    record Word(String text) implements Fact {
        /**
         * Refuses null.
         *
         * @param text the text
         */
        public Word {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number with its unit.
     *
     * @param value the number, finite
     * @param unit what it counts
     */
    record Figure(double value, Unit unit) implements Fact {
        /**
         * Refuses null and what is not a number; folds negative zero.
         *
         * @param value the number, finite
         * @param unit what it counts
         */
        public Figure {
            Objects.requireNonNull(unit, "unit");
            value = Range.FINITE.check("value", value);
        }

        /**
         * Takes a quotient, which may be larger than any number.
         *
         * @param value the number, which may be infinite
         * @param unit what it counts
         * @return the figure; of what is infinite the largest number there is
         */
        public static Figure bounded(double value, Unit unit) {
            return new Figure(Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)), unit);
        }
    }

    /**
     * An amount of money.
     *
     * @param money the amount
     */
    record Amount(Money money) implements Fact {
        /**
         * Refuses null.
         *
         * @param money the amount
         */
        public Amount {
            Objects.requireNonNull(money, "money");
        }
    }
    /**
     * An amount of money in full precision, with what it is paid for: an amount a month, or for each user.
     *
     * @param value the amount, finite
     * @param unit one of the units of money
     * @param currency its currency
     */
    record Price(double value, Unit unit, CurrencyUnit currency) implements Fact {
        /**
         * Refuses null, what is not a number, and units of anything but money.
         *
         * @param value the amount, finite
         * @param unit one of the units of money
         * @param currency its currency
         */
        public Price {
            Objects.requireNonNull(currency, "currency");
            if (!unit.money()) {
                throw new IllegalArgumentException("A price counts money, but got " + unit + ".");
            }
            value = Range.FINITE.check("value", value);
        }
    }

    /**
     * A part of a sentence with facts of its own.
     *
     * @param part its code, one of {@link PhraseCode}, and its facts
     */
    record Phrase(Explanation part) implements Fact {
        /**
         * Refuses null, and explanations that are sentences.
         *
         * @param part its code and its facts
         */
        public Phrase {
            if (!(part.code() instanceof PhraseCode)) {
                throw new IllegalArgumentException("A phrase is part of a sentence, but got " + part.code() + ".");
            }
        }
    }
}
