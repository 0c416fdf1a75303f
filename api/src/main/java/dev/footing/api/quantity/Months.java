package dev.footing.api.quantity;

/**
 * A length of time in months, fractions allowed.
 *
 * <pre>{@code
 * Months age = Months.of(6.5);
 * }</pre>
 *
 * @param value months, 0 to 12,000
 */
public record Months(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 12_000, Unit.MONTHS);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value months, 0 to 12,000
     */
    public Months {
        value = RANGE.check("months", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value months, 0 to 12,000
     * @return the quantity
     */
    public static Months of(double value) {
        return new Months(value);
    }
}
