package dev.footing.formats.portfolio;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.quantity.Identified;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a summary of a portfolio says of one startup.
 *
 * @param line the line of the file in which it begins
 * @param name its name
 * @param kind the kind of verdict
 * @param recommended the strategy to take; empty where none is recommended
 * @param direction where that leads; empty where no strategy is ahead
 * @param stage the stage of the spiral
 * @param areas answers that would change the strategy, by id
 * @param soonest months in which cash runs out in 5 in 100 trials; infinite beyond the horizon
 * @param median months in which it runs out in half of them; infinite beyond the horizon
 */
public record StartupInBrief(
        long line,
        String name,
        String kind,
        String recommended,
        String direction,
        String stage,
        String areas,
        double soonest,
        double median) {
    /** The first to run out of cash comes first; of equals, the first in the file. */
    static final Comparator<StartupInBrief> BY_RUNWAY = Comparator.comparingDouble(StartupInBrief::soonest)
            .thenComparingDouble(StartupInBrief::median)
            .thenComparingLong(StartupInBrief::line);

    static StartupInBrief of(long line, SummaryRow row) {
        return new StartupInBrief(
                line,
                word(row, "startup"),
                row.kind().id(),
                word(row, "recommended"),
                word(row, "direction"),
                word(row, "stage"),
                word(row, "conditionAreas"),
                months(row, "runwayMonthsP5"),
                months(row, "runwayMonthsP50"));
    }

    /** Whether there is something to talk about: not to go on as it is, or an answer is missing that decides. */
    boolean calls() {
        return !direction.equals("stay") || !areas.isEmpty();
    }

    static String word(SummaryRow row, String column) {
        return row.find(column)
                .map(value -> value instanceof Identified constant ? constant.id() : value.toString())
                .orElse("");
    }

    /** Where no strategy is ahead, nothing is said of cash; where one is, it lasts to the horizon. */
    private static double months(SummaryRow row, String column) {
        Optional<Object> months = row.find(column);
        if (months.isPresent()) {
            return ((Number) months.orElseThrow()).doubleValue();
        }
        boolean runsOut = word(row, "infeasibleBecause").contains("cash-runs-out");
        return row.find("strategy").isEmpty() && runsOut ? 0 : Double.POSITIVE_INFINITY;
    }
}
