package dev.footing.api.diagnosis;

import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a strategy costs in the last month that is looked at, as planned: for its users of then.
 *
 * @param strategy the strategy
 * @param sourcing its sourcing
 * @param bill the platform's bill of that month
 * @param engineering the cost of the engineers whom it binds in that month
 */
public record StrategyBill(StrategyId strategy, Sourcing sourcing, Money bill, Money engineering) {
    /** What its members are, in documents and in hashes. */
    public static final Description<StrategyBill> DESCRIPTION = Description.of(StrategyBill.class)
            .text("strategy", "the strategy", StrategyBill::strategy)
            .add("sourcing", Sourcing.class, "how it gets its infrastructure", StrategyBill::sourcing)
            .amount("bill", "the bill of the last month", StrategyBill::bill)
            .amount("engineering", "the work of the last month", StrategyBill::engineering)
            .amount("total", "both", StrategyBill::total)
            .build();

    /**
     * Refuses null and two currencies.
     *
     * @param strategy the strategy
     * @param sourcing its sourcing
     * @param bill the platform's bill of that month
     * @param engineering the cost of the engineers whom it binds in that month
     */
    public StrategyBill {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(sourcing, "sourcing");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(engineering, "engineering");
        InvalidValueException.throwIf(
                !bill.isSameCurrency(engineering),
                "engineering",
                engineering.toString(),
                "must be in " + bill.getCurrencyUnit().getCode() + ", the currency of the bill",
                "State every amount in one currency.");
    }

    /** {@return bill and engineering together} */
    public Money total() {
        return bill.plus(engineering);
    }
}
