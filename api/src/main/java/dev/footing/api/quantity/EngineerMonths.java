package dev.footing.api.quantity;

/**
 * Work, as months of one engineer.
 *
 * <pre>{@code
 * EngineerMonths audit = EngineerMonths.of(8);
 * }</pre>
 *
 * @param value engineer-months, 0 to a billion
 */
public record EngineerMonths(double value) implements Measure {
    /** Days that an engineer works in a month. */
    public static final int WORKING_DAYS = 20;

    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1e9, Unit.ENGINEER_MONTHS);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value engineer-months, 0 to a billion
     */
    public EngineerMonths {
        value = RANGE.check("engineer-months", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value engineer-months, 0 to a billion
     * @return the quantity
     */
    public static EngineerMonths of(double value) {
        return new EngineerMonths(value);
    }
}
