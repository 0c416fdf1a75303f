package dev.footing.api.quantity;

/**
 * How often something happens in a month.
 *
 * <pre>{@code
 * PerMonth incidents = PerMonth.of(0.02);
 * }</pre>
 *
 * @param value times a month, 0 to 1,000,000
 */
public record PerMonth(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1e6, Unit.PER_MONTH);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value times a month, 0 to 1,000,000
     */
    public PerMonth {
        value = RANGE.check("rate", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value times a month, 0 to 1,000,000
     * @return the quantity
     */
    public static PerMonth of(double value) {
        return new PerMonth(value);
    }
}
