package dev.footing.core.sensitivity;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a driver moves: the margin at both ends of its range.
 *
 * @param driver the driver
 * @param doubt its range, as far as there can be such a startup
 * @param margin the margin as it is
 * @param atLow the margin at the lower end; not a number where one of the strategies has no objective
 * @param atHigh the margin at the upper end; the same
 */
record Influence(SensitivityDriver driver, Doubt doubt, double margin, double atLow, double atHigh) {
    static Influence of(DriverLine line, Doubt doubt, StrategyId winner, StrategyId rival) {
        double value = line.driver().value();
        double low = last(line, value, doubt.low());
        double high = last(line, value, doubt.high());
        return new Influence(
                line.driver(),
                new Doubt(low, high, doubt.stale()),
                line.margin(value, winner, rival),
                line.margin(low, winner, rival),
                line.margin(high, winner, rival));
    }

    /** The end, or the last value on the way to it that a startup can have, where inputs bound each other. */
    private static double last(DriverLine line, double value, double end) {
        double possible = line.at(end).isPresent() ? end : value;
        double impossible = end;
        while (possible != impossible) {
            double middle = possible + (impossible - possible) / 2;
            double between = line.driver().whole() ? StrictMath.rint(middle) : middle;
            if (between == possible || between == impossible) {
                break;
            }
            if (line.at(between).isPresent()) {
                possible = between;
            } else {
                impossible = between;
            }
        }
        return possible;
    }

    /** The larger change of the margin. */
    double importance() {
        return Math.max(change(atLow), change(atHigh));
    }

    /** In which direction a change is worse for the winner: up, down, or neither. */
    int worse() {
        double down = Double.isNaN(atLow) ? Double.NEGATIVE_INFINITY : atLow;
        double up = Double.isNaN(atHigh) ? Double.NEGATIVE_INFINITY : atHigh;
        if (Math.min(down, up) >= margin) {
            return 0;
        }
        return up < down ? 1 : -1;
    }

    /**
     * States it.
     *
     * @param currency the currency of amounts
     * @param verdict the margin that the verdict states, which rests on more trials
     */
    Sensitivity stated(CurrencyUnit currency, double verdict) {
        double more = verdict - margin;
        return Sensitivity.builder()
                .input(driver.id())
                .unit(driver.range().unit())
                .low(doubt.low())
                .high(doubt.high())
                .marginAtLow(amount(atLow + more, currency))
                .marginAtHigh(amount(atHigh + more, currency))
                .importance(Amounts.toMoney(importance(), currency))
                .grade(driver.evidence().grade())
                .stale(doubt.stale())
                .source(driver.evidence().source())
                .answered(driver.answered())
                .build();
    }

    private double change(double atEnd) {
        return Math.abs(Double.isNaN(atEnd) ? margin : atEnd - margin);
    }

    private static Optional<Money> amount(double margin, CurrencyUnit currency) {
        return Double.isNaN(margin) ? Optional.empty() : Optional.of(Amounts.toMoney(margin, currency));
    }
}
