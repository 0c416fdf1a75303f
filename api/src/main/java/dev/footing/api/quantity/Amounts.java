package dev.footing.api.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The one place where money changes between decimal, in which it is stated, and double, in which plan and simulation
 * compute. Into double: the nearest one, ties to even. Back: the double's exact binary value, rounded half even to the
 * currency's minor unit, once for each stated amount; totals are sums of amounts that were rounded before.
 */
public final class Amounts {
    private Amounts() {}

    /**
     * Takes an amount into arithmetic. What is too small for a double becomes zero, never negative zero.
     *
     * @param amount a stated amount
     * @return the nearest double, in the currency's unit (not in cents)
     */
    public static double toDouble(BigMoneyProvider amount) {
        return amount.toBigMoney().getAmount().doubleValue() + 0.0;
    }

    /**
     * States a computed amount.
     *
     * @param amount a finite double in the currency's unit
     * @param currency the currency
     * @return the amount, rounded half even to the minor unit
     * @throws dev.footing.api.problem.InvalidValueException where the double is not finite
     */
    public static Money toMoney(double amount, CurrencyUnit currency) {
        return Money.of(currency, new BigDecimal(Range.FINITE.check("amount", amount)), RoundingMode.HALF_EVEN);
    }
}
