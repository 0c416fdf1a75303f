package dev.footing.api.quantity;

/**
 * A factor between two like things.
 *
 * <pre>{@code
 * Ratio burnAgainstPlan = Ratio.of(1.4);
 * }</pre>
 *
 * @param value the factor, 0 to a billion
 */
public record Ratio(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1e9, Unit.RATIO);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value the factor, 0 to a billion
     */
    public Ratio {
        value = RANGE.check("ratio", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value the factor, 0 to a billion
     * @return the quantity
     */
    public static Ratio of(double value) {
        return new Ratio(value);
    }
}
