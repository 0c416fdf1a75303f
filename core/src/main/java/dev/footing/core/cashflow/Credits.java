package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;

/**
 * What vendors' programmes pay, in plain numbers. Which of them pay for a strategy is a set of bits, the first credit
 * the lowest bit.
 *
 * @param credits the credits, in the order stated
 * @param current those that pay for the strategy that the startup is on
 */
public record Credits(ImmutableList<Credit> credits, int current) {
    static Credits of(Startup startup, Optional<Strategy> current) {
        Credits credits = new Credits(startup.budget().credits(), 0);
        return new Credits(credits.credits, current.map(credits::paying).orElse(0));
    }

    /** {@return whether there are none} */
    public boolean none() {
        return credits.isEmpty();
    }

    int paying(Strategy strategy) {
        return paying(strategy.id(), strategy.info().sourcing());
    }

    /**
     * Finds the credits that pay for a strategy.
     *
     * @param strategy its id
     * @param sourcing how it gets infrastructure
     * @return a bit for each that pays
     */
    public int paying(StrategyId strategy, Sourcing sourcing) {
        int bits = 0;
        for (int i = 0; i < credits.size(); i++) {
            bits |= credits.get(i).pays(strategy.value(), sourcing.id()) ? 1 << i : 0;
        }
        return bits;
    }

    int size() {
        return credits.size();
    }

    double amount(int credit) {
        return Amounts.toDouble(credits.get(credit).amount());
    }

    /** Whether a credit can still be used in a month. */
    boolean runs(int credit, int month) {
        return month <= credits.get(credit).untilMonth();
    }
}
