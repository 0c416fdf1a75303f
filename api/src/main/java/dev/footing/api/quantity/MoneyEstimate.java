package dev.footing.api.quantity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * An uncertain amount of money, decimal as it was stated: the same forms as {@link Estimate}, in one currency.
 *
 * <pre>{@code
 * MoneyEstimate salary = MoneyEstimate.fixed(Money.parse("USD 12500"));
 * }</pre>
 */
public sealed interface MoneyEstimate permits MoneyEstimate.Fixed, MoneyEstimate.Pert, MoneyEstimate.LogNormal {
    /** {@return the currency of all its amounts} */
    CurrencyUnit currency();

    /**
     * {@return the amounts that state the estimate and must lie in its range: the amount, the three points, or the
     * median}
     */
    ImmutableList<BigMoney> anchors();

    /**
     * Changes each amount that states the estimate; sigma stays. Ends that change places are put in order.
     *
     * @param change the new amount for each, all in one currency
     * @return an estimate of the same form; fixed where its ends become equal
     * @throws InvalidValueException where the new amounts state none
     */
    MoneyEstimate map(UnaryOperator<BigMoney> change);

    /** {@return the same estimate for arithmetic; each amount becomes the nearest double (see {@link Amounts})} */
    Estimate toEstimate();

    /**
     * An amount that is known.
     *
     * @param amount the amount
     * @return the estimate
     */
    static MoneyEstimate fixed(BigMoneyProvider amount) {
        Objects.requireNonNull(amount, "amount");
        return new Fixed(amount.toBigMoney());
    }

    /**
     * An amount between two ends, as {@link Estimate#range}.
     *
     * @param low the lowest possible amount
     * @param likely the most likely amount
     * @param high the highest possible amount
     * @return the estimate
     * @throws InvalidValueException unless {@code low <= likely <= high} in one currency
     */
    static MoneyEstimate range(BigMoneyProvider low, BigMoneyProvider likely, BigMoneyProvider high) {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(high, "high");
        BigMoney least = low.toBigMoney();
        BigMoney middle = likely.toBigMoney();
        BigMoney most = high.toBigMoney();
        boolean equal = sameCurrency(least, middle, most).isEqual(middle) && middle.isEqual(most);
        return equal ? fixed(middle) : new Pert(least, middle, most);
    }

    /**
     * A positive amount whose logarithm is normal, as {@link Estimate#logNormal}.
     *
     * @param median the median, above 0
     * @param sigma the standard deviation of the natural logarithm, 0 to 3
     * @return the estimate
     * @throws InvalidValueException where one is outside
     */
    static MoneyEstimate logNormal(BigMoneyProvider median, double sigma) {
        Objects.requireNonNull(median, "median");
        return new LogNormal(median.toBigMoney(), sigma);
    }

    /**
     * An amount that is known.
     *
     * @param amount the amount
     */
    record Fixed(BigMoney amount) implements MoneyEstimate {
        /**
         * Brings the amount into canonical form.
         *
         * @param amount the amount
         */
        public Fixed {
            amount = Range.FINITE.check("amount", amount);
        }

        @Override
        public CurrencyUnit currency() {
            return amount.getCurrencyUnit();
        }

        @Override
        public ImmutableList<BigMoney> anchors() {
            return ImmutableList.of(amount);
        }

        @Override
        public MoneyEstimate map(UnaryOperator<BigMoney> change) {
            return fixed(change.apply(amount));
        }

        @Override
        public Estimate toEstimate() {
            return Estimate.fixed(Amounts.toDouble(amount));
        }
    }

    /**
     * An amount on {@code [low, high]}, distributed as {@link Estimate.Pert}.
     *
     * @param low the lowest possible amount
     * @param likely the most likely amount
     * @param high the highest possible amount, above {@code low}
     */
    record Pert(BigMoney low, BigMoney likely, BigMoney high) implements MoneyEstimate {
        /**
         * Refuses points out of order or in different currencies, and equal ends.
         *
         * @param low the lowest possible amount
         * @param likely the most likely amount
         * @param high the highest possible amount
         */
        public Pert {
            low = Range.FINITE.check("low", low);
            likely = Range.FINITE.check("likely", likely);
            high = Range.FINITE.check("high", high);
            EstimateRules.ordered("low", sameCurrency(low, likely, high), "likely", likely);
            EstimateRules.ordered("likely", likely, "high", high);
            if (low.isEqual(high)) {
                throw EstimateRules.equalEnds(low.toString());
            }
        }

        @Override
        public CurrencyUnit currency() {
            return low.getCurrencyUnit();
        }

        @Override
        public ImmutableList<BigMoney> anchors() {
            return ImmutableList.of(low, likely, high);
        }

        @Override
        public MoneyEstimate map(UnaryOperator<BigMoney> change) {
            BigMoney first = change.apply(low);
            BigMoney last = change.apply(high);
            return first.isGreaterThan(last)
                    ? range(last, change.apply(likely), first)
                    : range(first, change.apply(likely), last);
        }

        @Override
        public Estimate toEstimate() {
            return Estimate.range(Amounts.toDouble(low), Amounts.toDouble(likely), Amounts.toDouble(high));
        }
    }

    /**
     * A positive amount, distributed as {@link Estimate.LogNormal}.
     *
     * @param median the median, above 0
     * @param sigma the standard deviation of the natural logarithm, 0 to 3
     */
    record LogNormal(BigMoney median, double sigma) implements MoneyEstimate {
        /**
         * Refuses a median that is not positive and a sigma outside its range.
         *
         * @param median the median, above 0
         * @param sigma the standard deviation of the natural logarithm, 0 to 3
         */
        public LogNormal {
            median = EstimateRules.POSITIVE.check("median", median);
            sigma = Estimate.SIGMA.check("sigma", sigma);
        }

        @Override
        public CurrencyUnit currency() {
            return median.getCurrencyUnit();
        }

        @Override
        public ImmutableList<BigMoney> anchors() {
            return ImmutableList.of(median);
        }

        @Override
        public MoneyEstimate map(UnaryOperator<BigMoney> change) {
            return logNormal(change.apply(median), sigma);
        }

        @Override
        public Estimate toEstimate() {
            return Estimate.logNormal(Amounts.toDouble(median), sigma);
        }
    }

    private static BigMoney sameCurrency(BigMoney first, BigMoney... others) {
        for (BigMoney other : others) {
            InvalidValueException.throwIf(
                    !first.isSameCurrency(other),
                    "currency",
                    first.getCurrencyUnit() + " and " + other.getCurrencyUnit(),
                    "must be the same for all amounts of an estimate",
                    "State every amount in one currency.");
        }
        return first;
    }
}
