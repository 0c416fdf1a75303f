package dev.footing.api.quantity;

/**
 * A part of a whole. It is a fraction, not a percentage: 20% is 0.2.
 *
 * <pre>{@code
 * Share infrastructure = Share.of(0.2);
 * }</pre>
 *
 * @param value the fraction, 0 to 1
 */
public record Share(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1, Unit.SHARE);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value the fraction, 0 to 1
     */
    public Share {
        value = RANGE.check("share", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value the fraction, 0 to 1
     * @return the quantity
     */
    public static Share of(double value) {
        return new Share(value);
    }
}
