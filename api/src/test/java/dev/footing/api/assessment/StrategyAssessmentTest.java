package dev.footing.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.SimulationExamples;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.sensitivity.ComparedStrategies;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an assessment says of its strategies, and of one against another. */
class StrategyAssessmentTest {
    private static final StrategyAssessment PLANNED = Examples.assessed().build();
    private static final StrategyAssessment SIMULATED =
            Examples.assessed().simulation(SimulationExamples.outcome().build()).build();
    private static final StrategyId RACKS = PLANNED.id();

    @Test
    void a_figure_is_that_of_the_simulation_and_without_one_that_of_the_plan() {
        assertThat(PLANNED.meanProductShare()).isEqualTo(0.5);
        assertThat(SIMULATED.meanProductShare())
                .isEqualTo(SimulationExamples.distribution().mean());
        assertThat(PLANNED.medianRunwayMonths()).hasValue(1.9);
        assertThat(SIMULATED.medianRunwayMonths())
                .isEqualTo(SimulationExamples.runway().build().p50());
        assertThat(PLANNED.chanceOfRound()).contains(0.2);
        assertThat(SIMULATED.chanceOfRound())
                .contains(SimulationExamples.distribution().mean());
    }

    @Test
    void without_a_round_there_is_no_chance_of_one() {
        StrategyAssessment planned = Examples.assessed()
                .plan(Examples.plan().round(Optional.empty()).build())
                .build();
        assertThat(planned.chanceOfRound()).isEmpty();
        // A simulation without a round does not fall back on the plan's.
        assertThat(Examples.assessed()
                        .simulation(SimulationExamples.outcome()
                                .round(Optional.empty())
                                .build())
                        .build()
                        .chanceOfRound())
                .isEmpty();
    }

    @Test
    void a_rank_begins_at_one() {
        assertThatThrownBy(() -> Examples.assessed().rank(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("rank");
    }

    @Test
    void logs_are_one_line_each() {
        assertThat(PLANNED)
                .hasToString(
                        "acme.racks: rank 1, objective " + PLANNED.objective().total());
        assertThat(Examples.assessed().rank(2).feasible(false).build())
                .hasToString("acme.racks: rank 2, not feasible, objective "
                        + PLANNED.objective().total());
        Provenance provenance = Examples.provenance().build();
        assertThat(provenance).hasToString("Provenance of 0: development, example-1, example-1");
        Verdict verdict = Examples.verdict().build();
        assertThat(Alternative.builder()
                        .calibration(Examples.calibration().build())
                        .verdict(verdict)
                        .build())
                .hasToString("Alternative under example-1: " + verdict);
        assertThat(assessment(Examples.minimal(), verdict, PLANNED))
                .hasToString("Assessment of Example: " + verdict + ", of 1 strategies, result 0");
    }

    @Test
    void a_simulation_has_a_trial_at_least_and_says_which_half_is_missing() {
        assertThatThrownBy(() -> Examples.provenance().seed(1).trials(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("trials");
        assertThatThrownBy(() -> Examples.provenance().seed(1).build()).hasMessageContaining("present");
        assertThatThrownBy(() -> Examples.provenance().trials(1).build()).hasMessageContaining("absent");
    }

    private static Assessment assessment(Startup startup, Verdict verdict, StrategyAssessment... strategies) {
        return Assessment.builder()
                .startup(startup)
                .provenance(Examples.provenance().build())
                .addStrategies(strategies)
                .verdict(verdict)
                .diagnosis(Examples.diagnosis().build())
                .build();
    }

    private static StrategyAssessment other(String id, Sourcing sourcing, int rank) {
        Strategy strategy = Examples.strategy()
                .info(StrategyInfo.of(id, "Other", sourcing, "another one"))
                .build();
        return Examples.assessed()
                .strategy(strategy)
                .rank(rank)
                .objective(Objective.of(term -> Examples.dollars(term == ObjectivePart.PLATFORM ? "3" : "1")))
                .build();
    }

    @Test
    void a_strategy_leads_where_its_sourcing_does_and_nowhere_where_one_is_on_it() {
        StrategyAssessment bought = other("acme.bought", Sourcing.MANAGED, 2);
        Verdict none = Examples.verdict().build();
        Assessment assessment = assessment(Examples.minimal(), none, PLANNED, bought);
        assertThat(assessment.directionOf(RACKS)).contains(Direction.SELF_RUN);
        assertThat(assessment.directionOf(bought.id())).contains(Direction.MANAGED);
        assertThat(assessment.directionOf(StrategyId.of("acme.unknown"))).isEmpty();
        Startup on = Examples.minimal().with(Inputs.CURRENT_STRATEGY, RACKS.value());
        assertThat(assessment(on, none, PLANNED, bought).directionOf(RACKS)).contains(Direction.STAY);
    }

    @Test
    void the_strategy_ahead_is_compared_with_each_other_one_and_numbers_stand_behind_the_rival_alone() {
        StrategyAssessment rival = other("acme.bought", Sourcing.MANAGED, 2);
        StrategyAssessment third = other("acme.mixed", Sourcing.HYBRID, 3);
        Verdict ahead = Examples.verdict()
                .kind(Verdict.Kind.RECOMMEND)
                .reason(Verdict.Reason.BEST)
                .strategy(RACKS)
                .rival(rival.id())
                .margin(Examples.dollars("2"))
                .build();
        Assessment assessment = assessment(Examples.minimal(), ahead, PLANNED, rival, third);
        List<ComparedStrategies> all = assessment.contributions();
        assertThat(all).extracting(ComparedStrategies::strategy).containsOnly(RACKS);
        assertThat(all).extracting(ComparedStrategies::against).containsExactly(rival.id(), third.id());
        assertThat(bases(all.get(0))).isPositive();
        assertThat(bases(all.get(1))).isZero();
        // A bill of 1 against one of 3.
        assertThat(all.get(0).contribution().amount()).isEqualTo(Examples.dollars("2"));
        assertThat(assessment(Examples.minimal(), Examples.verdict().build(), PLANNED, rival)
                        .contributions())
                .isEmpty();
    }

    private static long bases(ComparedStrategies compared) {
        return compared.contribution().all().stream()
                .map(Contribution::basis)
                .mapToLong(List::size)
                .sum();
    }
}
