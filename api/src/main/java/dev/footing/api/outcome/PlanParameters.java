package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The one table of the figures of a plan, by the paths that results use. */
public final class PlanParameters {
    /** The runway, whose absence means that cash lasts beyond the horizon. */
    public static final Parameter<PlanOutcome> RUNWAY =
            maybe("runwayMonths", "runway", Unit.MONTHS, plan -> optional(plan.runwayMonths()));

    private static final ImmutableList<Parameter<PlanOutcome>> ALL = ImmutableList.of(
            of("timeToProductionMonths", "time to production", Unit.MONTHS, PlanOutcome::timeToProductionMonths),
            of("productShare", "engineering on the product", Unit.SHARE, PlanOutcome::productShare),
            of(
                    "productEngineerMonths",
                    "work on the product",
                    Unit.ENGINEER_MONTHS,
                    PlanOutcome::productEngineerMonths),
            of("unmetEngineerMonths", "work beyond the team", Unit.ENGINEER_MONTHS, PlanOutcome::unmetEngineerMonths),
            of("infrastructureEngineering", "infrastructure work", Unit.MONEY, PlanOutcome::infrastructureEngineering),
            of("productEngineering", "product work", Unit.MONEY, PlanOutcome::productEngineering),
            of("platform", "platform bills", Unit.MONEY, PlanOutcome::platform),
            of("infrastructureTotal", "infrastructure, work and bills", Unit.MONEY, PlanOutcome::infrastructureTotal),
            of("incidentCost", "incidents", Unit.MONEY, PlanOutcome::incidentCost),
            of("complianceCost", "audit", Unit.MONEY, PlanOutcome::complianceCost),
            of("totalCostOfOwnership", "total cost of ownership", Unit.MONEY, PlanOutcome::totalCostOfOwnership),
            of("opportunityCost", "opportunity cost", Unit.MONEY, PlanOutcome::opportunityCost),
            of("revenue", "revenue", Unit.MONEY, PlanOutcome::revenue),
            of("cashAtHorizon", "cash at the horizon", Unit.MONEY, PlanOutcome::cashAtHorizon),
            RUNWAY,
            round("pitch", "pitch succeeds", Unit.SHARE, RoundOutcome::pitch),
            round("raiseProbability", "round is raised", Unit.SHARE, RoundOutcome::raiseProbability),
            round(
                    "valuation.low",
                    "valuation if raised, low",
                    Unit.MONEY,
                    round -> round.valuation().low()),
            round(
                    "valuation.high",
                    "valuation if raised, high",
                    Unit.MONEY,
                    round -> round.valuation().high()),
            round(
                    "expectedValue.low",
                    "expected value, low",
                    Unit.MONEY,
                    round -> round.expectedValue().low()),
            round(
                    "expectedValue.high",
                    "expected value, high",
                    Unit.MONEY,
                    round -> round.expectedValue().high()),
            gain("returnOnInvested.low", "return on the money invested, low", ShareRange::low),
            gain("returnOnInvested.high", "return on the money invested, high", ShareRange::high),
            of("objective", "objective", Unit.MONEY, PlanOutcome::objective),
            of("cashByMonth", "cash by month", Unit.MONEY, PlanOutcome::cashByMonth));

    private PlanParameters() {}

    /** {@return every figure, in the order of results} */
    public static ImmutableList<Parameter<PlanOutcome>> all() {
        return ALL;
    }

    private static Parameter<PlanOutcome> of(
            String path, String label, Unit unit, Function<PlanOutcome, Object> getter) {
        return maybe(path, label, unit, plan -> Optional.of(getter.apply(plan)));
    }

    private static Parameter<PlanOutcome> round(
            String path, String label, Unit unit, Function<RoundOutcome, Object> getter) {
        return maybe(path, label, unit, plan -> plan.round().map(getter));
    }

    private static Parameter<PlanOutcome> gain(String path, String label, Function<ShareRange, Object> getter) {
        return maybe(
                path,
                label,
                Unit.RATIO,
                plan -> plan.round().flatMap(RoundOutcome::returnOnInvested).map(getter));
    }

    private static Parameter<PlanOutcome> maybe(
            String path, String label, Unit unit, Function<PlanOutcome, Optional<?>> getter) {
        return new Parameter<>(path, label, unit, getter);
    }

    private static Optional<?> optional(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
