package dev.footing.core.simulation;

import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;

/**
 * A strategy to simulate.
 *
 * @param situation what is certain of the startup; of one simulation all are of one startup and may differ in expertise
 *     and current strategy
 * @param strategy the strategy as its provider tailored it
 */
public record Case(Situation situation, Strategy strategy) {}
