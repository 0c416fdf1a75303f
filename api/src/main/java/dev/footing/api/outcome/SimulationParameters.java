package dev.footing.api.outcome;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.function.Function;

/** The one table of the figures of a simulation, by the paths that results use; where it can, those of a plan. */
public final class SimulationParameters {
    /** The runway, whose percentiles may lie beyond the horizon. */
    public static final Parameter<SimulatedOutcome> RUNWAY =
            of("runwayMonths", "runway", Unit.MONTHS, SimulatedOutcome::runwayMonths);

    private static final ImmutableList<Parameter<SimulatedOutcome>> ALL = ImmutableList.of(
            of("timeToProductionMonths", "time to production", Unit.MONTHS, SimulatedOutcome::timeToProductionMonths),
            of("productShare", "engineering on the product", Unit.SHARE, SimulatedOutcome::productShare),
            of(
                    "productEngineerMonths",
                    "work on the product",
                    Unit.ENGINEER_MONTHS,
                    SimulatedOutcome::productEngineerMonths),
            of(
                    "unmetEngineerMonths",
                    "work beyond the team",
                    Unit.ENGINEER_MONTHS,
                    SimulatedOutcome::unmetEngineerMonths),
            money("infrastructureEngineering", "infrastructure work", SimulatedOutcome::infrastructureEngineering),
            money("productEngineering", "product work", SimulatedOutcome::productEngineering),
            money("platform", "platform bills", SimulatedOutcome::platform),
            money("infrastructureTotal", "infrastructure, work and bills", SimulatedOutcome::infrastructureTotal),
            money("incidentCost", "incidents", SimulatedOutcome::incidentCost),
            money("complianceCost", "audit", SimulatedOutcome::complianceCost),
            money("totalCostOfOwnership", "total cost of ownership", SimulatedOutcome::totalCostOfOwnership),
            money("opportunityCost", "opportunity cost", SimulatedOutcome::opportunityCost),
            money("revenue", "revenue", SimulatedOutcome::revenue),
            money("cashAtHorizon", "cash at the horizon", SimulatedOutcome::cashAtHorizon),
            RUNWAY,
            round("pitch", "pitch succeeds", Unit.SHARE, SimulatedRound::pitch),
            round("raiseProbability", "chance that the round is raised", Unit.SHARE, SimulatedRound::raiseProbability),
            round("raised", "round is raised", Unit.SHARE, SimulatedRound::raised),
            round("valuation", "valuation if raised", Unit.MONEY, SimulatedRound::valuation),
            round("expectedValue", "value of the round", Unit.MONEY, SimulatedRound::expectedValue),
            maybe(
                    "returnOnInvested",
                    "return on the money invested",
                    Unit.RATIO,
                    outcome -> outcome.round().flatMap(SimulatedRound::returnOnInvested)),
            money("objective", "objective", SimulatedOutcome::objective),
            of("lasts", "cash lasts to the round", Unit.SHARE, SimulatedOutcome::lasts),
            of("lastsToHorizon", "cash lasts to the horizon", Unit.SHARE, SimulatedOutcome::lastsToHorizon),
            of("incidents", "serious incidents", Unit.COUNT, SimulatedOutcome::incidents),
            of("best", "trials in which it is the best", Unit.SHARE, SimulatedOutcome::best),
            maybe("againstRival", "ahead of the rival", Unit.MONEY, SimulatedOutcome::againstRival),
            money("cashByMonth", "cash by month", SimulatedOutcome::cashByMonth));

    private SimulationParameters() {}

    /** {@return every figure, in the order of results} */
    public static ImmutableList<Parameter<SimulatedOutcome>> all() {
        return ALL;
    }

    private static Parameter<SimulatedOutcome> money(
            String path, String label, Function<SimulatedOutcome, Object> getter) {
        return of(path, label, Unit.MONEY, getter);
    }

    private static Parameter<SimulatedOutcome> of(
            String path, String label, Unit unit, Function<SimulatedOutcome, Object> getter) {
        return maybe(path, label, unit, outcome -> Optional.of(getter.apply(outcome)));
    }

    private static Parameter<SimulatedOutcome> round(
            String path, String label, Unit unit, Function<SimulatedRound, Object> getter) {
        return maybe(path, label, unit, outcome -> outcome.round().map(getter));
    }

    private static Parameter<SimulatedOutcome> maybe(
            String path, String label, Unit unit, Function<SimulatedOutcome, Optional<?>> getter) {
        return new Parameter<>(path, label, unit, getter);
    }
}
