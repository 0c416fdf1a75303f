package dev.footing.core.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Load;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Bench;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine gives the reference figures of the second model, which its page states and {@code figures.txt} repeats: of
 * the plan view to the last digit given, of the simulation within five standard errors of both together.
 */
class ReferenceFiguresOfTheSecondModelTest {
    private static final Rules RULES = new Rules(Calibrations.field2026(), Policies.default2());
    private static final int TRIALS = 16_384;
    private static final double TRIALS_OF_THE_PAGE = 200_000;
    private static final double ERRORS = 5;

    private static final ImmutableList<Figure> OF_A_PLAN = ImmutableList.of(
            Figure.TIME_TO_PRODUCTION,
            Figure.STEADY_EFFORT,
            Figure.PLATFORM,
            Figure.TOTAL_COST_OF_OWNERSHIP,
            Figure.REVENUE,
            Figure.CASH_AT_HORIZON,
            Figure.RUIN,
            Figure.OPPORTUNITY_COST,
            Figure.PART_ROUND,
            Figure.OBJECTIVE);

    private static final ImmutableList<Figure> OF_A_SIMULATION = ImmutableList.of(
            Figure.INCIDENTS,
            Figure.INCIDENT_COST,
            Figure.PLATFORM,
            Figure.TOTAL_COST_OF_OWNERSHIP,
            Figure.RUIN,
            Figure.LASTS_TO_HORIZON,
            Figure.OBJECTIVE);

    static Stream<SecondReference> sizes() {
        return SecondReference.each("size");
    }

    static Stream<SecondReference> plans() {
        return SecondReference.each("plan");
    }

    static Stream<SecondReference> simulations() {
        return SecondReference.each("simulation");
    }

    static Stream<SecondReference> borders() {
        return SecondReference.each("border");
    }

    static Stream<SecondReference> plannedVerdicts() {
        return SecondReference.each("verdict").filter(row -> row.text(1).equals("plan"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void states_the_sizes(SecondReference row) {
        Load load = situation(row).load();

        assertThat(load.listPrice()).isCloseTo(row.number(1), within(row.rounding(1)));
        assertThat(load.paidByUse()).isCloseTo(row.number(2), within(row.rounding(2)));
        assertThat(load.effort()).isCloseTo(row.number(3), within(row.rounding(3)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plans_the_same(SecondReference row) {
        ImmutableMap<Figure, Double> figures = model(row).likely(required(row, row.strategy()), 0);

        for (int i = 0; i < OF_A_PLAN.size(); i++) {
            assertThat(get(figures, OF_A_PLAN.get(i)))
                    .as("%s of %s", OF_A_PLAN.get(i), row)
                    .isCloseTo(row.number(i + 2), within(row.rounding(i + 2)));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void states_the_plans_to_the_cent(SecondReference row) {
        PlanOutcome outcome = model(row).plan(required(row, row.strategy())).outcome();

        assertThat(outcome.platform()).isEqualTo(usd(row.text(4)));
        assertThat(outcome.revenue()).isEqualTo(usd(row.text(6)));
        assertThat(outcome.cashAtHorizon()).isEqualTo(usd(row.text(7)));
        assertThat(outcome.ruin()).isEqualTo(usd(row.text(8)));
        assertThat(outcome.opportunityCost()).isEqualTo(usd(row.text(9)));
        // A total of amounts that were rounded each.
        assertThat(Amounts.toDouble(outcome.objective()))
                .isCloseTo(row.number(11), within(0.01 * ObjectivePart.terms().size()));
    }

    @ParameterizedTest
    @MethodSource("borders")
    void plans_the_same_near_the_border_of_live(SecondReference row) {
        ImmutableMap<Figure, Double> figures = model(row).likely(required(row, row.strategy()), 0);

        assertThat(get(figures, Figure.PLATFORM)).isCloseTo(row.number(2), within(row.rounding(2)));
        assertThat(get(figures, Figure.TOTAL_COST_OF_OWNERSHIP)).isCloseTo(row.number(3), within(row.rounding(3)));
        assertThat(get(figures, Figure.CASH_AT_HORIZON)).isCloseTo(row.number(4), within(row.rounding(4)));
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void simulates_the_same_within_the_errors(SecondReference row) {
        SimulationCase simulated = new SimulationCase(situation(row), required(row, row.strategy()));
        Simulation simulation = new Simulation(row.startup(), RULES, 1, List.of(simulated), List.of(), Workers.own(1));
        simulation.growTo(TRIALS, done -> {});

        assertThat(simulation.signals(0).incidentRate()).isCloseTo(row.number(2), within(row.rounding(2)));
        // One trial in 50,000 runs out of money where the page's have none, so that no error of theirs is known.
        double rare = Amounts.toDouble(
                simulation.outcome(0, Optional.empty()).ruin().error().toBigMoney());
        for (int i = 0; i < OF_A_SIMULATION.size(); i++) {
            Figure figure = OF_A_SIMULATION.get(i);
            SecondMeans.Mean expected = row.mean(i + 3);
            // An error that is given as nothing may be as much as its rounding; the engine's is at most in proportion.
            double known = (expected.error() + row.rounding(i + 3)) * Math.sqrt(1 + TRIALS_OF_THE_PAGE / TRIALS);
            double error = Math.hypot(known, figure == Figure.RUIN ? rare : 0);
            assertThat(simulation.mean(0, figure))
                    .as("%s of %s", figure, row)
                    .isCloseTo(expected.mean(), within(ERRORS * error + row.rounding(i + 3)));
        }
    }

    @ParameterizedTest
    @MethodSource("plannedVerdicts")
    void leads_with_the_same_strategy_by_plans(SecondReference row) {
        Verdict verdict = Assessor.builder()
                .provider(Bench.provider(row.strategies()))
                .calibration(RULES.calibration())
                .policy(RULES.policy())
                .withoutSimulation()
                .build()
                .assess(row.startup())
                .verdict();

        assertThat(verdict.strategy()).contains(StrategyId.of(row.text(2)));
        verdict.evpi().ifPresent(worth -> assertThat(worth).isEqualTo(usd(row.text(6))));
    }

    private static Situation situation(SecondReference row) {
        return Situation.of(row.startup(), Optional.of(required(row, row.current())), RULES);
    }

    private static PlanModel model(SecondReference row) {
        return new PlanModel(row.startup(), Optional.of(required(row, row.current())), RULES);
    }

    private static Strategy required(SecondReference row, Strategy strategy) {
        return new SecondCase(row.startup(), row.strategies(), RULES).required(strategy);
    }

    private static double get(ImmutableMap<Figure, Double> figures, Figure figure) {
        return Optional.ofNullable(figures.get(figure)).orElseThrow();
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
