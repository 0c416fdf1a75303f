package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;

/** Rules that several quantities share. */
final class Checks {
    static final Range FINITE = Range.of(-Double.MAX_VALUE, Double.MAX_VALUE, Unit.NONE);
    static final Range POSITIVE = Range.above(0, Double.MAX_VALUE, Unit.NONE);
    static final Range NOT_NEGATIVE = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    private Checks() {}

    static void ordered(String lowName, double low, String highName, double high) {
        if (!(low <= high)) {
            throw new InvalidValueException(
                    lowName,
                    low + " against a " + highName + " of " + high,
                    "must not be above " + highName,
                    "Give the lower number first.");
        }
    }
}
