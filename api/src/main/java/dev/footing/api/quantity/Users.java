package dev.footing.api.quantity;

/**
 * Active users; fractions are allowed, as growth makes them.
 *
 * <pre>{@code
 * Users now = Users.of(12_000);
 * }</pre>
 *
 * @param value users, 0 to a million million
 */
public record Users(double value) implements Measure {
    /** The values that it may have. */
    public static final Range RANGE = Range.of(0, 1e12, Unit.USERS);

    /**
     * Refuses what lies outside the range; folds negative zero.
     *
     * @param value users, 0 to a million million
     */
    public Users {
        value = RANGE.check("users", value);
    }

    /**
     * Takes a plain number.
     *
     * @param value users, 0 to a million million
     * @return the quantity
     */
    public static Users of(double value) {
        return new Users(value);
    }
}
