package dev.footing.core.statistics;

/**
 * Compares figures with limits. What comes of a division may miss by its last digit a number that it is: 4.8 of 12
 * engineers are two fifths. So what lies within a billionth of a limit is the limit.
 *
 * <pre>{@code
 * Limits.atLeast(4.8 / 12, 0.4) // true
 * }</pre>
 */
public final class Limits {
    private static final double TOLERANCE = 1e-9;

    private Limits() {}

    /**
     * {@return whether a figure is at a limit or above it}
     *
     * @param figure the figure
     * @param limit the limit
     */
    public static boolean atLeast(double figure, double limit) {
        return figure >= limit - TOLERANCE * Math.abs(limit);
    }

    /**
     * {@return whether a figure is at a limit or below it}
     *
     * @param figure the figure
     * @param limit the limit
     */
    public static boolean atMost(double figure, double limit) {
        return figure <= limit + TOLERANCE * Math.abs(limit);
    }
}
