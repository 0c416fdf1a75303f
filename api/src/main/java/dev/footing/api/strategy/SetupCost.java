package dev.footing.api.strategy;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What has to be paid once, in the first month, to get onto a strategy: either a stated amount, or hardware for about
 * today's load, which follows from the bill.
 */
public sealed interface SetupCost permits SetupCost.Stated, SetupCost.Hardware {
    /** {@return the currency of the amount} */
    CurrencyUnit currency();

    /**
     * Nothing has to be paid.
     *
     * @param currency the currency of the strategy
     * @return the setup cost
     */
    static SetupCost none(CurrencyUnit currency) {
        Objects.requireNonNull(currency, "currency");
        return new Stated(MoneyEstimate.fixed(BigMoney.zero(currency)));
    }

    /**
     * A stated amount.
     *
     * @param amount zero or more
     */
    record Stated(MoneyEstimate amount) implements SetupCost {
        /**
         * Refuses negative amounts.
         *
         * @param amount zero or more
         */
        public Stated {
            amount = Range.amount(Unit.MONEY).check("setupCost", amount);
        }

        @Override
        public CurrencyUnit currency() {
            return amount.currency();
        }
    }

    /**
     * Hardware for about today's load: {@code max(floor, months * bill at list price) * factor}; {@code floor * factor}
     * where no bill is known.
     *
     * @param floor the least that has to be bought
     * @param monthsOfListPriceBill how many months of the bill at list prices the hardware costs
     * @param factor how much of the whole has to be bought, uncertain
     */
    record Hardware(BigMoney floor, Ratio monthsOfListPriceBill, Estimate factor) implements SetupCost {
        /**
         * Refuses negative parts.
         *
         * @param floor the least that has to be bought
         * @param monthsOfListPriceBill how many months of the bill at list prices the hardware costs
         * @param factor how much of the whole has to be bought, uncertain
         */
        public Hardware {
            floor = Range.amount(Unit.MONEY).check("setupCost.floor", floor);
            Objects.requireNonNull(monthsOfListPriceBill, "monthsOfListPriceBill");
            factor = Ratio.RANGE.check("setupCost.factor", factor);
        }

        @Override
        public CurrencyUnit currency() {
            return floor.getCurrencyUnit();
        }
    }
}
