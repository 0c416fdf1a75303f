package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What a company is valued at when it raises the next round. It is the company's valuation, not a holder's share. */
public sealed interface Valuation permits Valuation.Lines, Valuation.Independent {
    /** The amounts that it may be made of. */
    Range AMOUNT = Range.amount(Unit.MONEY);

    /** {@return the currency of the valuation} */
    CurrencyUnit currency();

    /**
     * Uniform between two lines over the product share {@code s}: {@code lowBase + lowSlope * s} and {@code highBase +
     * highSlope * s}.
     *
     * @param lowBase the low line at no product work
     * @param lowSlope what the low line gains to full product work
     * @param highBase the high line at no product work
     * @param highSlope what the high line gains to full product work
     */
    record Lines(BigMoney lowBase, BigMoney lowSlope, BigMoney highBase, BigMoney highSlope) implements Valuation {
        /**
         * Brings the amounts into canonical form.
         *
         * @param lowBase the low line at no product work
         * @param lowSlope what the low line gains to full product work
         * @param highBase the high line at no product work
         * @param highSlope what the high line gains to full product work
         */
        public Lines {
            lowBase = AMOUNT.check("valuation.lowBase", lowBase);
            lowSlope = AMOUNT.check("valuation.lowSlope", lowSlope);
            highBase = AMOUNT.check("valuation.highBase", highBase);
            highSlope = AMOUNT.check("valuation.highSlope", highSlope);
            InvalidValueException.throwIf(
                    !lowBase.isSameCurrency(lowSlope)
                            || !lowBase.isSameCurrency(highBase)
                            || !lowBase.isSameCurrency(highSlope),
                    "valuation",
                    "several currencies",
                    "must be stated in one currency",
                    "State both lines in the currency of the calibration.");
        }

        @Override
        public CurrencyUnit currency() {
            return lowBase.getCurrencyUnit();
        }
    }

    /**
     * The same distribution whatever the product share.
     *
     * @param amount a log-normal amount
     */
    record Independent(MoneyEstimate.LogNormal amount) implements Valuation {
        /**
         * Refuses amounts beyond the largest.
         *
         * @param amount a log-normal amount
         */
        public Independent {
            AMOUNT.check("valuation.median", amount);
        }

        @Override
        public CurrencyUnit currency() {
            return amount.currency();
        }
    }
}
