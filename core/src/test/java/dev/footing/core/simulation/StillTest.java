package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.plan.Plan;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where every estimate is one number, growth is steady and nothing fails, every trial is the plan. */
class StillTest {
    private static final int STARTUPS_IN_A_BATCH = 40;
    /** Not a whole number of blocks, and beyond one block for each randomisation. */
    private static final int TRIALS = 4_396;

    static Stream<Long> batches() {
        return Seeds.from(1, 5);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void every_figure_is_the_plans_to_the_cent_where_nothing_varies(long batch) {
        EngineCase.each(batch * 1_000, STARTUPS_IN_A_BATCH, EngineCase::still).forEach(one -> {
            Simulation simulation = one.simulate(TRIALS, batch);
            PlanModel model = new PlanModel(one.startup(), one.current(), new Rules(one.calibration(), one.policy()));
            for (int i = 0; i < one.strategies().size(); i++) {
                Strategy strategy = one.strategies().get(i);
                Plan plan = model.plan(strategy);
                String which = one + ", " + strategy.id();
                assertFigures(which, simulation.outcome(i, Optional.empty()), plan.outcome());
                assertSignals(which, simulation.signals(i), plan.signals());
            }
        });
    }

    private static void assertFigures(String which, SimulatedOutcome simulated, PlanOutcome plan) {
        assertSame(which, simulated.timeToProductionMonths(), plan.timeToProductionMonths());
        assertSame(which, simulated.productShare(), plan.productShare());
        assertSame(which, simulated.productEngineerMonths(), plan.productEngineerMonths());
        assertSame(which, simulated.unmetEngineerMonths(), plan.unmetEngineerMonths());
        assertSame(which, simulated.infrastructureEngineering(), plan.infrastructureEngineering());
        assertSame(which, simulated.productEngineering(), plan.productEngineering());
        assertSame(which, simulated.platform(), plan.platform());
        assertSame(which, simulated.incidentCost(), plan.incidentCost());
        assertSame(which, simulated.complianceCost(), plan.complianceCost());
        assertSame(which, simulated.opportunityCost(), plan.opportunityCost());
        assertSame(which, simulated.revenue(), plan.revenue());
        assertSame(which, simulated.cashAtHorizon(), plan.cashAtHorizon());
        assertObjective(which, simulated.objective(), plan.objective());
        for (int month = 0; month < plan.cashByMonth().size(); month++) {
            assertBands(
                    which,
                    simulated.cashByMonth().get(month),
                    plan.cashByMonth().get(month));
        }
        // A plan adds up rounded parts, a simulation rounds what was added up.
        assertNear(which, simulated.infrastructureTotal(), plan.infrastructureTotal());
        assertNear(which, simulated.totalCostOfOwnership(), plan.totalCostOfOwnership());
        assertThat(simulated.incidents()).as(which).isZero();
        assertThat(simulated.lastsToHorizon().probability())
                .as(which)
                .isEqualTo(plan.runwayMonths().isPresent() ? 0 : 1);
        assertThat(simulated.lastsToHorizon().error()).as(which).isZero();
        assertThat(simulated.lasts().error()).as(which).isZero();
        assertRunway(which, simulated, plan.runwayMonths());
        assertThat(simulated.round().isPresent())
                .as(which)
                .isEqualTo(plan.round().isPresent());
        simulated.round().ifPresent(round -> {
            assertSame(which, round.pitch(), plan.round().orElseThrow().pitch());
            assertSame(
                    which, round.raiseProbability(), plan.round().orElseThrow().raiseProbability());
        });
    }

    private static void assertRunway(String which, SimulatedOutcome simulated, OptionalDouble plan) {
        assertThat(simulated.runwayMonths().mean()).as(which).isEqualTo(plan);
        assertThat(simulated.runwayMonths().p5()).as(which).isEqualTo(plan);
        assertThat(simulated.runwayMonths().p50()).as(which).isEqualTo(plan);
        assertThat(simulated.runwayMonths().p95()).as(which).isEqualTo(plan);
        assertThat(simulated.runwayMonths().stdev().orElse(0)).as(which).isZero();
        assertThat(simulated.runwayMonths().error().orElse(0)).as(which).isZero();
    }

    private static void assertSignals(String which, Signals simulated, Signals plan) {
        // The objective counts the chance of the round and never the coin, so nothing of it varies either.
        assertThat(simulated).as(which).isEqualTo(plan);
    }

    private static void assertSame(String which, Distribution simulated, double plan) {
        assertThat(simulated).as(which).isEqualTo(new Distribution(plan, 0, 0, plan, plan, plan, plan, plan));
    }

    private static void assertSame(String which, MoneyDistribution simulated, Money plan) {
        Money none = Money.zero(plan.getCurrencyUnit());
        assertThat(simulated.mean()).as(which).isEqualTo(plan);
        assertThat(simulated.stdev()).as(which).isEqualTo(none);
        assertThat(simulated.error()).as(which).isEqualTo(none);
        assertBands(which, simulated.bands(), plan);
    }

    /** Its mean adds up rounded parts, as that of a plan does; percentiles have no parts. */
    private static void assertObjective(String which, MoneyDistribution simulated, Money plan) {
        Money none = Money.zero(plan.getCurrencyUnit());
        assertThat(simulated.mean()).as(which).isEqualTo(plan);
        assertThat(simulated.stdev()).as(which).isEqualTo(none);
        assertThat(simulated.error()).as(which).isEqualTo(none);
        double apart = simulated.bands().p50().minus(plan).getAmount().doubleValue();
        assertThat(apart)
                .as(which)
                .isCloseTo(0, within(0.041 + 8 * Math.ulp(plan.getAmount().doubleValue())));
        assertThat(simulated.bands().p95())
                .as(which)
                .isEqualTo(simulated.bands().p5());
    }

    private static void assertBands(String which, MoneyPercentiles simulated, Money plan) {
        assertThat(simulated).as(which).isEqualTo(new MoneyPercentiles(plan, plan, plan, plan, plan));
    }

    private static void assertNear(String which, MoneyDistribution simulated, Money plan) {
        double apart = simulated.mean().minus(plan).getAmount().doubleValue();
        double lastDigit = Math.ulp(plan.getAmount().doubleValue());
        assertThat(apart).as(which).isCloseTo(0, within(0.021 + 4 * lastDigit));
        assertThat(simulated.stdev()).as(which).isEqualTo(Money.zero(plan.getCurrencyUnit()));
        assertThat(simulated.bands().p5()).as(which).isEqualTo(simulated.mean());
        assertThat(simulated.bands().p95()).as(which).isEqualTo(simulated.mean());
    }
}
