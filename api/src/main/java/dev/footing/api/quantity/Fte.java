package dev.footing.api.quantity;

/**
 * Engineers, as full-time equivalents: two half-time engineers are 1.0.
 *
 * <pre>{@code
 * Fte team = Fte.of(7.5);
 * }</pre>
 *
 * @param value full-time equivalents, 0 to 1,000,000
 */
public record Fte(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1e6, Unit.FTE);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value full-time equivalents, 0 to 1,000,000
     */
    public Fte {
        value = RANGE.check("FTE", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value full-time equivalents, 0 to 1,000,000
     * @return the quantity
     */
    public static Fte of(double value) {
        return new Fte(value);
    }
}
