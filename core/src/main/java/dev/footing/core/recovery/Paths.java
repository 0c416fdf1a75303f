package dev.footing.core.recovery;

import dev.footing.core.cashflow.Figure;
import java.util.OptionalDouble;

/**
 * What may be done and what it comes to, path by path. Path 0 is doing nothing: staying on the current strategy. A plan
 * knows no error.
 */
interface Paths {
    /**
     * By how much a figure changes against doing nothing.
     *
     * @param mean the mean change; not finite where a runway has no end
     * @param error its standard error; empty of a plan
     * @param halfInterval half of its 95% interval; 0 of a plan
     */
    record Difference(double mean, OptionalDouble error, double halfInterval) {}

    /** The mean of a figure. */
    double mean(int path, Figure figure);

    /** The change of a figure against doing nothing. */
    Difference change(int path, Figure figure);

    /** The median runway; empty beyond the horizon. Known of the paths whose effects are stated, not of all. */
    OptionalDouble runway(int path);
}
