package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.core.plan.Plan;

/**
 * A proposed strategy with what is known of it.
 *
 * @param provider the provider that proposed it
 * @param strategy the strategy
 * @param plan its plan
 * @param vetoes what rules it out
 * @param warnings rules that it breaks as the strategy the startup is on, which do not rule it out
 */
public record Candidate(
        String provider,
        Strategy strategy,
        Plan plan,
        ImmutableList<VetoFinding> vetoes,
        ImmutableList<VetoFinding> warnings) {
    /** {@return its id} */
    public StrategyId id() {
        return strategy.id();
    }

    /** {@return whether nothing rules it out} */
    public boolean unvetoed() {
        return vetoes.isEmpty();
    }

    double objective() {
        return plan.signals().objective().total();
    }
}
