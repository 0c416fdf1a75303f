package dev.footing.api.startup;

import dev.footing.api.quantity.MoneyEstimate;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The currency of a value that has one. */
final class CurrencyOf {
    private CurrencyOf() {}

    static Optional<CurrencyUnit> value(Object value) {
        if (value instanceof BigMoney amount) {
            return Optional.of(amount.getCurrencyUnit());
        }
        if (value instanceof MoneyEstimate estimate) {
            return Optional.of(estimate.currency());
        }
        return Optional.empty();
    }
}
