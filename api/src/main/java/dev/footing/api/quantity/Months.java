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
    /** Months of a year. */
    public static final int OF_A_YEAR = 12;

    /** Weeks of a mean month. */
    public static final double WEEKS = 52.0 / OF_A_YEAR;

    /** Days of a mean month. */
    public static final double DAYS = 365.25 / OF_A_YEAR;

    /** Hours of a mean month. */
    public static final double HOURS = 24 * DAYS;

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
