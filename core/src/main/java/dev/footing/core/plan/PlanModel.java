package dev.footing.core.plan;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The plan view of one startup under one calibration and one policy: every estimate at its likely value, no overrun, no
 * incident. A pure function of its arguments; immutable and safe to share.
 */
public final class PlanModel {
    private final Situation situation;
    private final Calibration calibration;
    private final Policy policy;

    /**
     * Takes a startup.
     *
     * @param startup the startup, in the currency of the calibration
     * @param current the strategy that it is on now, as its provider tailored it to this startup; empty where it is on
     *     nothing known
     * @param calibration the parameters of the world
     * @param policy the rules of judgement
     */
    public PlanModel(Startup startup, Optional<Strategy> current, Calibration calibration, Policy policy) {
        this.situation = Situation.of(startup, current);
        this.calibration = calibration;
        this.policy = policy;
    }

    /**
     * Projects a strategy.
     *
     * @param strategy a strategy that a provider tailored to this startup
     * @return its plan, in stated amounts and with what has to be said beside them
     */
    public Plan plan(Strategy strategy) {
        return new PlanStatement(situation, strategy, figures(strategy), calibration.currency()).plan();
    }

    /** {@return what is spent over the horizon anyway: engineers and today's bill, in the currency's unit} */
    public double spend() {
        return (situation.engineers() * situation.engineerCost() + situation.bill()) * situation.horizon();
    }

    /** {@return the platform's bill now where it was not stated and follows from the current strategy; else empty} */
    public OptionalDouble derivedBill() {
        return situation.billDerived() ? OptionalDouble.of(situation.bill()) : OptionalDouble.empty();
    }

    PlanFigures figures(Strategy strategy) {
        Transition transition = Transition.of(situation, strategy, calibration);
        MonthByMonth months = new MonthByMonth(situation, strategy, transition, calibration, policy);
        months.run();
        Optional<Round> round = round(transition, months);
        MonthByMonth.Flows flows = months.flows();
        double horizonCapacity = situation.engineers() * situation.horizon();
        return new PlanFigures(
                transition,
                Math.min(1, months.productEngineerMonths() / horizonCapacity),
                months.productEngineerMonths(),
                months.unmetEngineerMonths(),
                flows.infrastructureEngineering,
                flows.productEngineering,
                flows.platform,
                flows.complianceCost,
                opportunityCost(flows),
                flows.revenue,
                months.cashByMonth(),
                months.runway(),
                round,
                situation.invested(),
                objective(months, round),
                months.users());
    }

    private Optional<Round> round(Transition transition, MonthByMonth months) {
        int month = situation.roundMonth();
        if (month == 0) {
            return Optional.empty();
        }
        boolean product = situation.live() || transition.months() < month;
        return Optional.of(Round.of(months.productShareBeforeRound(), months.lastsTo(month) && product, calibration));
    }

    private double opportunityCost(MonthByMonth.Flows flows) {
        double beyondCost = policy.opportunityMultiple().value() - 1;
        return beyondCost * situation.engineerCost() * flows.infrastructureWorkAfterRound;
    }

    private ObjectiveParts objective(MonthByMonth months, Optional<Round> round) {
        MonthByMonth.Flows flows = months.discounted();
        double expected = round.map(Round::expected).orElse(0.0);
        return new ObjectiveParts(
                months.discount(situation.roundMonth()) * expected,
                policy.margin().value() * flows.revenue,
                flows.infrastructureEngineering,
                flows.platform,
                flows.complianceCost,
                opportunityCost(flows));
    }
}
