package dev.footing.api.outcome;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Two stated amounts between which a figure lies.
 *
 * @param low the lower amount
 * @param high the upper amount, in the same currency and not below
 */
public record MoneyRange(Money low, Money high) {
    /**
     * Refuses amounts out of order or in different currencies.
     *
     * @param low the lower amount
     * @param high the upper amount, in the same currency and not below
     */
    public MoneyRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        InvalidValueException.throwIf(
                !low.isSameCurrency(high),
                "high",
                high.getCurrencyUnit().getCode(),
                "must be in " + low.getCurrencyUnit().getCode() + ", the currency of low",
                "State both amounts in one currency.");
        if (low.isGreaterThan(high)) {
            throw new InvalidValueException(
                    "low",
                    low + " against a high of " + high,
                    "must not be above high",
                    "Give the lower amount first.");
        }
    }

    /** {@return the currency of both amounts} */
    public CurrencyUnit currency() {
        return low.getCurrencyUnit();
    }
}
