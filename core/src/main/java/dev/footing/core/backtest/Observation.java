package dev.footing.core.backtest;

import dev.footing.api.backtest.ObservedFigure;
import java.util.Objects;

/**
 * A figure that was observed, and the forecast of it.
 *
 * @param figure the figure
 * @param actual what was observed, in the unit of the figure: the currency of the startup, users, or a share
 * @param low 5 in 100 trials lie below
 * @param median the median of the trials
 * @param high 95 in 100 trials lie below
 */
public record Observation(ObservedFigure figure, double actual, double low, double median, double high) {
    /**
     * Refuses null.
     *
     * @param figure the figure
     * @param actual what was observed
     * @param low the lower end of the band
     * @param median the median
     * @param high the upper end
     */
    public Observation {
        Objects.requireNonNull(figure, "figure");
    }

    /** {@return whether what was observed lies in the band, its ends within} */
    public boolean within() {
        return actual >= low && actual <= high;
    }
}
