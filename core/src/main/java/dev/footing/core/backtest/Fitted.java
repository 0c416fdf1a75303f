package dev.footing.core.backtest;

/**
 * A number that data moved away from what was believed before.
 *
 * @param value the likeliest value
 * @param error its standard error
 */
record Fitted(double value, double error) {}
