package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.plan.PlainCases;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moving later, simulated: its two ends are moving and staying, on the same luck. */
class LaterTest {
    private static final int TRIALS = 600;

    static Stream<Long> seeds() {
        return Seeds.from(72_000, 60);
    }

    /** A generated question whose startup is on the first of the strategies. */
    private static EngineCase on(long seed) {
        EngineCase one = EngineCase.wild(seed);
        return one.on(one.strategies().get(0));
    }

    private static Simulation simulate(EngineCase one, List<SimulationCase> cases) {
        Simulation simulation = new Simulation(
                one.startup(), new Rules(one.calibration(), one.policy()), 9, cases, List.of(), Workers.own(1));
        simulation.growTo(TRIALS, done -> {});
        return simulation;
    }

    private static SimulatedOutcome outcome(Simulation simulation, int subject) {
        return simulation.outcome(subject, Optional.empty()).toBuilder().best(0).build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void its_ends_are_moving_and_staying_bit_for_bit_and_what_is_between_moves_neither(long seed) {
        EngineCase one = on(seed);
        Situation situation = Situation.of(one.startup(), one.current(), FirstRules.RULES);
        Strategy old = one.strategies().get(0);
        Strategy next = one.strategies().get(1);
        int horizon = situation.horizon();
        List<SimulationCase> ends = List.of(new SimulationCase(situation, old), new SimulationCase(situation, next));
        Simulation alone = simulate(one, ends);
        Simulation beside = simulate(
                one,
                Stream.concat(
                                ends.stream(),
                                IntStream.of(0, horizon / 2, horizon, horizon + 3)
                                        .mapToObj(months -> SimulationCase.later(situation, next, months)))
                        .toList());
        assertThat(outcome(beside, 0)).isEqualTo(outcome(alone, 0));
        assertThat(outcome(beside, 1)).isEqualTo(outcome(alone, 1));
        assertThat(outcome(beside, 2)).isEqualTo(outcome(alone, 1));
        assertThat(outcome(beside, 4)).isEqualTo(outcome(alone, 0));
        assertThat(outcome(beside, 5)).isEqualTo(outcome(alone, 0));
        assertThat(outcome(beside, 3).cashByMonth().subList(0, horizon / 2))
                .isEqualTo(outcome(alone, 0).cashByMonth().subList(0, horizon / 2));
    }

    /** Moves to one strategy in different months share what is the same in them, which must not show. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_move_is_the_same_beside_moves_in_other_months_as_alone(long seed) {
        EngineCase one = on(seed);
        Situation situation = Situation.of(one.startup(), one.current(), FirstRules.RULES);
        Strategy next = one.strategies().get(1);
        Strategy third = one.strategies().get(2);
        int horizon = situation.horizon();
        List<SimulationCase> cases = Stream.concat(
                        IntStream.of(1, 2, 3, 3, 7, horizon - 1)
                                .mapToObj(months -> SimulationCase.later(situation, next, months)),
                        Stream.of(
                                SimulationCase.later(situation, third, horizon - 1),
                                SimulationCase.later(situation, third, horizon / 2),
                                SimulationCase.later(situation, next, horizon / 2),
                                new SimulationCase(situation, third),
                                SimulationCase.later(situation, next, horizon - 1)))
                .toList();
        Simulation all = simulate(one, cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(outcome(all, i))
                    .as("after %s months", cases.get(i).staysFirst())
                    .isEqualTo(outcome(simulate(one, List.of(cases.get(i))), 0));
        }
    }

    @Test
    void the_generated_questions_hold_many_in_which_months_are_shared() {
        long shared = seeds().map(LaterTest::on)
                .filter(one -> Situation.of(one.startup(), one.current(), FirstRules.RULES)
                                .live()
                        && one.calibration().growthElasticity().value() == 0)
                .count();
        assertThat(shared).isGreaterThan(10);
    }

    /** As the general code has it, which moving at once does not take. */
    @ParameterizedTest
    @MethodSource("seeds")
    void two_legs_of_which_the_first_is_empty_are_one_bit_for_bit(long seed) {
        EngineCase one = on(seed);
        Situation situation = Situation.of(one.startup(), one.current(), FirstRules.RULES);
        assertThat(TwoLegs.differing(one, situation, 0)).isEmpty();
    }

    @Test
    void incidents_go_on_at_the_old_rate_until_the_move_is_done_where_the_old_platform_serves() {
        Strategy old = still("acme.one", 0, 2);
        Strategy next = still("acme.other", 4, 0);
        EngineCase one =
                EngineCase.of(starting(), PlainCases.field(), old, next).on(old);
        Situation situation = Situation.of(one.startup(), one.current(), FirstRules.RULES);
        Simulation simulation = simulate(
                one, List.of(SimulationCase.later(situation, next, 5), SimulationCase.later(situation, next, 0)));
        // Two a month for five months under the old one and four more while the new one is built.
        assertThat(outcome(simulation, 0).incidents()).isCloseTo(18, within(1.5));
        // Moved to at once nothing was launched, and what comes has none.
        assertThat(outcome(simulation, 1).incidents()).isZero();
    }

    @Test
    void incidents_are_as_bad_as_they_are_on_the_strategy_of_their_month() {
        Strategy old = still("acme.one", 0, 1).toBuilder()
                .incidentCost(MoneyEstimate.fixed(PlainCases.usd(1_000).toBigMoney()))
                .build();
        Strategy next = still("acme.other", 0, 1).toBuilder()
                .incidentCost(MoneyEstimate.fixed(PlainCases.usd(10).toBigMoney()))
                .build();
        EngineCase one =
                EngineCase.of(starting(), PlainCases.field(), old, next).on(old);
        Situation situation = Situation.of(one.startup(), one.current(), FirstRules.RULES);
        Simulation simulation = simulate(one, List.of(SimulationCase.later(situation, next, 9)));
        // Nine months at 1,000 each, and nine at 10.
        assertThat(outcome(simulation, 0).incidentCost().mean().getAmount().doubleValue())
                .isCloseTo(9_090, within(900.0));
    }

    @Test
    void nobody_moves_later_from_nothing_known() {
        Situation nowhere = Situation.of(starting(), Optional.empty(), FirstRules.RULES);
        assertThatThrownBy(() -> SimulationCase.later(nowhere, still("acme.one", 1, 0), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a known current strategy");
    }

    private static Startup starting() {
        return Fixtures.reference();
    }

    private static Strategy still(String id, double months, double incidents) {
        return Fixtures.strategy(id).toBuilder()
                .timeToProduction(Estimate.fixed(months))
                .buildEffort(Estimate.fixed(0.5))
                .steadyEffort(Estimate.fixed(0.5))
                .requiredExpertise(List.of())
                .overrunSigma(0)
                .incidentRate(PerMonth.of(incidents))
                .incidentEffort(Estimate.fixed(0))
                .build();
    }
}
