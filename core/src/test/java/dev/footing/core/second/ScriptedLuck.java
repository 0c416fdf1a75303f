package dev.footing.core.second;

import dev.footing.api.quantity.Estimate;
import java.util.List;

/**
 * Luck that was written down before: every estimate is so many times its likely value, growth varies month by month as
 * the script says, and of a month's incidents those happen whose intensity lies below the rate.
 */
final class ScriptedLuck implements SecondLuck {
    private final double factor;
    private final List<Double> noise;
    private final List<List<Double>> intensities;
    private int month;

    /**
     * Takes a script.
     *
     * @param factor what every estimate is multiplied with
     * @param noise standard normal numbers, one a month
     * @param intensities those of the incidents that may happen, month by month
     */
    ScriptedLuck(double factor, List<Double> noise, List<List<Double>> intensities) {
        this.factor = factor;
        this.noise = noise;
        this.intensities = intensities;
    }

    @Override
    public double value(Estimate estimate) {
        return factor * estimate.likely();
    }

    /** Before the months begin there is no overrun. */
    @Override
    public double normal() {
        return month == 0 ? 0 : noise.get(month - 1);
    }

    @Override
    public int incidents(double rate) {
        month++;
        return (int) intensities.get(month - 1).stream()
                .filter(intensity -> intensity < rate)
                .count();
    }
}
