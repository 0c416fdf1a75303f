package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The cash of a startup and how far ahead is planned. It is not a plan of spending: what engineers and infrastructure
 * cost follows from the team and the strategy.
 *
 * <pre>{@code
 * Budget.builder().cash(Money.parse("USD 2000000")).horizonMonths(18).build()
 * }</pre>
 */
@Value.Immutable
public abstract class Budget {
    static final Range CASH = Range.amount(Unit.MONEY);
    static final Range OTHER_COSTS = Range.of(-Range.LARGEST_AMOUNT, Range.LARGEST_AMOUNT, Unit.MONEY_PER_MONTH);
    static final Range HORIZON = Range.of(1, 120, Unit.MONTHS);
    static final int DEFAULT_HORIZON = 18;

    Budget() {}

    /** {@return the cash at hand now, zero or more; its currency is the startup's currency} */
    public abstract BigMoney cash();

    /**
     * {@return what is paid each month for neither engineers nor infrastructure, net of revenue that does not come from
     * users, so it may be negative; none by default}
     */
    @Value.Default
    public BigMoney monthlyOtherCosts() {
        return BigMoney.zero(cash().getCurrencyUnit());
    }

    /** {@return money of vendors' programmes that pays platform bills for a while, in the order stated; at most 12} */
    public abstract ImmutableList<Credit> credits();

    /** {@return how many whole months are looked at, 1 to 120; 18 by default} */
    @Value.Default
    public int horizonMonths() {
        return DEFAULT_HORIZON;
    }

    /** {@return the currency of every amount of the startup} */
    public CurrencyUnit currency() {
        return cash().getCurrencyUnit();
    }

    @Value.Check
    Budget canonical() {
        HORIZON.check("horizonMonths", horizonMonths());
        InvalidValueException.throwIf(
                credits().size() > Credit.MOST,
                "credits",
                Integer.toString(credits().size()),
                "must be at most " + Credit.MOST + " credits",
                Credit.TOO_MANY);
        BigMoney cash = CASH.check("cash", cash());
        BigMoney other = OTHER_COSTS.check("monthlyOtherCosts", monthlyOtherCosts());
        boolean same = cash.equals(cash()) && other.equals(monthlyOtherCosts());
        return same
                ? this
                : builder().from(this).cash(cash).monthlyOtherCosts(other).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Budget}; the cash is required. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}

        /**
         * Sets the cash at hand.
         *
         * @param cash an amount of money
         * @return this
         */
        public Builder cash(Money cash) {
            return cash(cash.toBigMoney());
        }

        /**
         * Sets the other monthly costs.
         *
         * @param costs an amount of money
         * @return this
         */
        public Builder monthlyOtherCosts(Money costs) {
            return monthlyOtherCosts(costs.toBigMoney());
        }
    }
}
