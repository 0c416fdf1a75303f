package dev.footing.api.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Phase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkTypesTest {
    @Test
    void only_a_missed_goal_is_missed_by_something() {
        PhaseGoalFinding.Builder finding =
                PhaseGoalFinding.builder().goal(PhaseGoal.COST_TUNED).missedBy(new Fact.Figure(1, Unit.RATIO));
        assertThat(finding.state(GoalState.MISSED).build().missedBy()).isPresent();
        assertThatThrownBy(() -> finding.state(GoalState.MET).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COST_TUNED is MET");
    }

    @Test
    void every_goal_belongs_to_one_phase() {
        assertThat(Arrays.stream(Phase.values()).flatMap(phase -> PhaseGoal.of(phase).stream()))
                .containsExactly(PhaseGoal.values());
    }

    @ParameterizedTest
    @EnumSource
    void every_optimization_has_a_rule(OptimizationKind kind) {
        assertThat(PostponementRule.of(kind).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void every_line_is_a_judgement_and_says_so(FrameworkThreshold threshold) {
        assertThat(threshold.evidence().grade()).isEqualTo(Grade.ASSUMED);
        assertThat(threshold.value()).isPositive();
        assertThat(threshold.unit()).isNotEqualTo(Unit.NONE);
    }

    @Test
    void where_nobody_looked_all_is_unknown() {
        assertThat(StrategyTests.none().expertise().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(FounderTests.none().customersGain().answered().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(Patterns.none().boringness().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(Outlook.none().nextPhase()).isEmpty();
    }
}
