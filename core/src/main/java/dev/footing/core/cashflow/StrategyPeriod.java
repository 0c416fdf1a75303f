package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Incidents.Severity;

/**
 * A stretch of months under one strategy. What is stated in months of the strategy, such as a hiring delay, counts from
 * the leg's own first month.
 *
 * @param terms what is certain of the strategy
 * @param transition how the startup gets onto it
 * @param severity how bad an incident is on it
 * @param begun months that are over when it begins
 */
record StrategyPeriod(Terms terms, Transition transition, Severity severity, int begun) {
    /** The leg's own month: 1 in its first. */
    int own(int month) {
        return month - begun;
    }
}
