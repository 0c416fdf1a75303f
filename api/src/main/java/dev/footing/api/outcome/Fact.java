package dev.footing.api.outcome;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import org.joda.money.Money;

/** One argument of an {@link Explanation}. */
public sealed interface Fact permits Fact.Word, Fact.Figure, Fact.Amount {
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
}
