package dev.footing.api.outcome;

import org.joda.money.Money;

/**
 * Two stated amounts between which a figure lies.
 *
 * @param low the lower amount
 * @param high the upper amount, in the same currency and not below
 */
public record MoneyRange(Money low, Money high) {
    /**
     * Refuses amounts out of order.
     *
     * @param low the lower amount
     * @param high the upper amount, in the same currency and not below
     */
    public MoneyRange {
        if (low.isGreaterThan(high)) {
            throw new IllegalArgumentException("A range needs low <= high, but has " + low + " and " + high);
        }
    }
}
