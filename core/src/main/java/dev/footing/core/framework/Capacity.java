package dev.footing.core.framework;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import java.util.OptionalDouble;

/** How many users a strategy carries: its ceiling, or those with whom the bill reaches the ceiling of bills. */
final class Capacity {
    private Capacity() {}

    /** Empty where no limit is known. */
    static OptionalDouble users(Strategy strategy, Situation situation) {
        return strategy.ceiling()
                .map(ceiling -> OptionalDouble.of(Math.min(ceiling.users().value(), byBill(ceiling, situation))))
                .orElse(OptionalDouble.empty());
    }

    /** The users with whom the bill at list prices reaches its ceiling; no limit where no bill is known. */
    static double byBill(Ceiling ceiling, Situation situation) {
        double billOfOne = Signals.listPriceBill(situation, 1);
        return ceiling.monthlyListPriceBill()
                .filter(most -> billOfOne > 0)
                .map(most -> Amounts.toDouble(most) / billOfOne)
                .orElse(Double.POSITIVE_INFINITY);
    }
}
