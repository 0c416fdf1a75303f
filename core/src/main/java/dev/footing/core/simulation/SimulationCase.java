package dev.footing.core.simulation;

import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;

/**
 * A strategy to simulate.
 *
 * @param situation what is certain of the startup; of one simulation all are of one startup and may differ in expertise
 *     and current strategy
 * @param strategy the strategy as its provider tailored it
 * @param staysFirst whole months on the current strategy before it is moved to; 0 where it is taken now
 */
public record SimulationCase(Situation situation, Strategy strategy, int staysFirst) {
    /**
     * A strategy that is taken now.
     *
     * @param situation what is certain of the startup
     * @param strategy the strategy
     */
    public SimulationCase(Situation situation, Strategy strategy) {
        this(situation, strategy, 0);
    }

    /**
     * A strategy that is moved to later. Moving at the horizon or beyond is staying.
     *
     * @param situation what is certain of the startup, which is on a known strategy
     * @param strategy the strategy that is moved to
     * @param months whole months on the current strategy before
     * @return the case
     */
    public static SimulationCase later(Situation situation, Strategy strategy, int months) {
        Strategy current = situation
                .current()
                .orElseThrow(() -> new IllegalArgumentException("A later move needs a known current strategy."));
        boolean stays = months >= situation.horizon() || current.id().equals(strategy.id());
        return stays ? new SimulationCase(situation, current) : new SimulationCase(situation, strategy, months);
    }
}
