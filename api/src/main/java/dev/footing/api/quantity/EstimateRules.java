package dev.footing.api.quantity;

import dev.footing.api.problem.InvalidValueException;
import org.joda.money.BigMoney;

/** Rules that estimates of numbers and of money share. */
final class EstimateRules {
    static final Range POSITIVE = Range.above(0, Double.MAX_VALUE, Unit.NONE);

    private EstimateRules() {}

    static void ordered(String lowName, double low, String highName, double high) {
        if (!(low <= high)) {
            throw outOfOrder(lowName, Double.toString(low), highName, Double.toString(high));
        }
    }

    static void ordered(String lowName, BigMoney low, String highName, BigMoney high) {
        if (low.isGreaterThan(high)) {
            throw outOfOrder(lowName, low.toString(), highName, high.toString());
        }
    }

    static InvalidValueException equalEnds(String value) {
        return new InvalidValueException(
                "low", value + " as both ends", "must be below high", "Give the number as fixed.");
    }

    private static InvalidValueException outOfOrder(String lowName, String low, String highName, String high) {
        return new InvalidValueException(
                lowName,
                low + " against a " + highName + " of " + high,
                "must not be above " + highName,
                "Give the lower number first.");
    }
}
