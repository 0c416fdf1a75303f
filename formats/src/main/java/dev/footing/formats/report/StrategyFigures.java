package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.RoundOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.formats.document.Cell;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * The figures of a strategy that reports compare: over the trials where it was simulated, else as planned.
 *
 * @param strategy the strategy
 */
public record StrategyFigures(StrategyAssessment strategy) {
    /** {@return the mean share of engineering that goes into the product} */
    public double productShare() {
        return figure(outcome -> outcome.productShare().mean(), PlanOutcome::productShare);
    }

    /** {@return the mean months until the product runs on it} */
    public double production() {
        return figure(outcome -> outcome.timeToProductionMonths().mean(), PlanOutcome::timeToProductionMonths);
    }

    /** {@return the mean total cost of ownership} */
    public Money ownership() {
        return figure(outcome -> outcome.totalCostOfOwnership().mean(), PlanOutcome::totalCostOfOwnership);
    }

    /** {@return the mean objective} */
    public Money objective() {
        return figure(outcome -> outcome.objective().mean(), PlanOutcome::objective);
    }

    /** Until when cash lasts in half of the trials, or as planned. */
    String until(Assessment assessment) {
        OptionalDouble runway = runwayMonths();
        return runway.isPresent()
                ? "to " + new CalendarMonth(assessment).of(runway.getAsDouble())
                : "beyond month " + assessment.understood().budget().horizonMonths();
    }

    /** {@return the mean of the cash at the horizon} */
    Money cashLeft() {
        return figure(outcome -> outcome.cashAtHorizon().mean(), PlanOutcome::cashAtHorizon);
    }

    /** {@return the median months that cash lasts; empty where it lasts} */
    public OptionalDouble runwayMonths() {
        return figure(outcome -> outcome.runwayMonths().p50(), PlanOutcome::runwayMonths);
    }

    /** {@return the median months that cash lasts, or that it lasts} */
    public Cell runway() {
        return runway(runwayMonths(), Cell.Months::new);
    }

    /** Months that cash lasts, or that it lasts. */
    static Cell runway(OptionalDouble months, DoubleFunction<Cell> cell) {
        return months.isPresent() ? cell.apply(months.getAsDouble()) : new Cell.Phrase("lasts");
    }

    /** {@return the share of trials in which cash lasts; absent where it was not simulated} */
    public Cell lasts() {
        return Cell.of(
                strategy.simulation(),
                outcome -> new Cell.ShareOfTrials(outcome.lasts().probability()),
                "-");
    }

    /** {@return the chance of the next round; absent where none is planned, or none of which something is known} */
    public Cell round() {
        return Cell.of(
                figure(
                        outcome -> outcome.round()
                                .map(round -> round.raiseProbability().mean()),
                        plan -> plan.round().map(RoundOutcome::raiseProbability)),
                Cell.ShareOfTrials::new,
                "-");
    }

    private <T> T figure(Function<SimulatedOutcome, T> simulated, Function<PlanOutcome, T> planned) {
        return strategy.simulation().map(simulated).orElseGet(() -> planned.apply(strategy.plan()));
    }
}
