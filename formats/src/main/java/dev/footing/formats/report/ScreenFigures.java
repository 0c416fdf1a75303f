package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.chart.Emphasis;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The figures of today, of what the verdict is about and of what comes next, for the table and the charts alike. */
final class ScreenFigures {
    private final Assessment assessment;
    private final ScreenRoles roles;

    ScreenFigures(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.roles = roles;
    }

    /**
     * A strategy below the heading of its role.
     *
     * @param role the heading of a column
     * @param inBrief the same as the label of a line or a bar
     * @param emphasis how it stands out in a chart
     * @param strategy the strategy
     */
    record Compared(String role, String inBrief, Emphasis emphasis, StrategyAssessment strategy) {}

    /**
     * A figure of every strategy.
     *
     * @param label what it is
     * @param cell the figure
     * @param value what a bar of it is as long as
     */
    record Measure(String label, Function<StrategyAssessment, Cell> cell, ToDoubleFunction<StrategyAssessment> value) {}

    /** Today first, where it is known. */
    ImmutableList<Compared> compared() {
        List<Compared> compared = new ArrayList<>();
        boolean stays = roles.stays();
        roles.today()
                .ifPresent(today -> compared.add(new Compared(
                        stays && assessment.verdict().kind().recommends() ? "Today: stay" : "Today",
                        "Today",
                        stays ? Emphasis.MAIN : Emphasis.BASE,
                        today)));
        if (!stays) {
            roles.ahead().ifPresent(ahead -> compared.add(new Compared(role(), brief(), Emphasis.MAIN, ahead)));
        }
        roles.next().ifPresent(next -> compared.add(new Compared("Runner-up", "Runner-up", Emphasis.OTHER, next)));
        return ImmutableList.copyOf(compared);
    }

    private String role() {
        return switch (assessment.verdict().kind()) {
            case RECOMMEND, CONDITIONAL -> "Recommended";
            case CLOSE_CALL -> "Ahead on average";
            case INSUFFICIENT_EVIDENCE -> "Ahead so far";
            case VETOED -> "Ruled out";
            case NO_FEASIBLE_OPTION -> "Nearest to lasting";
        };
    }

    private String brief() {
        return switch (assessment.verdict().kind()) {
            case CLOSE_CALL, INSUFFICIENT_EVIDENCE -> "Ahead";
            case NO_FEASIBLE_OPTION -> "Nearest";
            default -> role();
        };
    }

    /** What is compared beside the cash. */
    ImmutableList<Measure> measures() {
        return ImmutableList.of(
                new Measure(
                        "Time on product",
                        each -> new Cell.Share(new StrategyFigures(each).productShare()),
                        each -> new StrategyFigures(each).productShare()),
                new Measure("Ready in (median)", this::live, ScreenFigures::monthsToLive),
                new Measure(
                        "Cost to own, " + horizon(),
                        ScreenFigures::cost,
                        each -> Amounts.toDouble(new StrategyFigures(each).ownership())));
    }

    private String horizon() {
        int months = assessment.understood().budget().horizonMonths();
        return months + " mo.";
    }

    /** The median month until which cash lasts. */
    Measure runway() {
        int horizon = assessment.understood().budget().horizonMonths();
        return new Measure(
                "Runway (median)",
                each -> {
                    OptionalDouble runway = new StrategyFigures(each).runwayMonths();
                    return runway.isPresent()
                            ? new Cell.Written(
                                    runway.getAsDouble(), new CalendarMonth(assessment).of(runway.getAsDouble()))
                            : new Cell.Phrase("beyond month " + horizon);
                },
                each -> new StrategyFigures(each).runwayMonths().orElse(horizon));
    }

    /** All of them in the order of the table. */
    Stream<Measure> all() {
        return Stream.concat(measures().stream(), Stream.of(runway()));
    }

    /** Months until the product runs on it; of what it runs on today there is nothing to wait for. */
    private Cell live(StrategyAssessment strategy) {
        double months = monthsToLive(strategy);
        boolean there = roles.today().map(StrategyAssessment::id).stream().anyMatch(strategy.id()::equals)
                && Words.number(months).equals("0");
        return there ? new Cell.Phrase("live now") : new Cell.Months(months);
    }

    private static double monthsToLive(StrategyAssessment strategy) {
        return strategy.simulation()
                .map(SimulatedOutcome::timeToProductionMonths)
                .map(Distribution::p50)
                .orElse(strategy.plan().timeToProductionMonths());
    }

    /** What it costs to own, as a first page has it. */
    static Cell cost(StrategyAssessment strategy) {
        Money planned = strategy.plan().totalCostOfOwnership();
        return strategy.simulation()
                .map(SimulatedOutcome::totalCostOfOwnership)
                .map(cost -> cost(cost.mean(), cost.error()))
                .orElseGet(() -> cost(planned, Money.zero(planned.getCurrencyUnit())));
    }

    private static Cell cost(Money amount, Money error) {
        return new Cell.Written(Amounts.toDouble(amount), Rounded.brief(amount, error));
    }
}
