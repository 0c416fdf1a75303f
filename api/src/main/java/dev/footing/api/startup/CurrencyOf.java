package dev.footing.api.startup;

import dev.footing.api.quantity.MoneyEstimate;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** The amounts of a value, each replaced; a value without a currency as it is. */
    static Object exchanged(Object value, UnaryOperator<BigMoney> exchange) {
        if (value instanceof BigMoney amount) {
            return exchange.apply(amount);
        }
        if (value instanceof MoneyEstimate.Fixed fixed) {
            return new MoneyEstimate.Fixed(exchange.apply(fixed.amount()));
        }
        if (value instanceof MoneyEstimate.Pert pert) {
            return new MoneyEstimate.Pert(
                    exchange.apply(pert.low()), exchange.apply(pert.likely()), exchange.apply(pert.high()));
        }
        if (value instanceof MoneyEstimate.LogNormal spread) {
            return new MoneyEstimate.LogNormal(exchange.apply(spread.median()), spread.sigma());
        }
        return value;
    }
}
