package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Incidents.Severity;

/**
 * A strategy with its numbers drawn, ready to be projected.
 *
 * @param terms what is certain of it
 * @param draws its uncertain numbers
 * @param severity how bad an incident is on it
 */
public record DrawnStrategy(Terms terms, StrategyDraws draws, Severity severity) {}
