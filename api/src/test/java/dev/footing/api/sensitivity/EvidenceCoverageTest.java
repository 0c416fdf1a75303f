package dev.footing.api.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.SensitivityExamples;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceCoverageTest {
    @Test
    void counts_are_not_negative() {
        assertThat(EvidenceCoverage.builder()
                        .putInputs(Grade.MEASURED, 0)
                        .build()
                        .inputs())
                .containsEntry(Grade.MEASURED, 0);
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putParameters(Grade.MEASURED, -1)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void what_is_assumed_is_weighed_by_its_importance() {
        Assessment.Builder assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        assertThat(assessment.build().evidence().restsOnAssumed()).isEmpty();
        assessment.addSensitivity(
                SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("30"))
                        .build(),
                SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("10"))
                        .grade(Grade.ASSUMED)
                        .build());
        assertThat(assessment.build().evidence().restsOnAssumed()).contains(Share.of(0.25));
        assertThat(assessment.build().evidence().share(Grade.values())).isEqualTo(1);
    }

    @Test
    void what_nothing_reads_and_the_horizon_weigh_nothing() {
        Sensitivity read = SensitivityExamples.sensitivity()
                .grade(Grade.PUBLISHED)
                .importance(Examples.dollars("30"))
                .build();
        Sensitivity unread = SensitivityExamples.sensitivity()
                .grade(Grade.ASSUMED)
                .importance(Examples.dollars("0"))
                .build();
        Sensitivity horizon = SensitivityExamples.sensitivity()
                .input(Inputs.HORIZON.id())
                .grade(Grade.DEFAULT)
                .importance(Examples.dollars("500"))
                .build();
        EvidenceCoverage coverage = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build())
                .addSensitivity(read, unread, horizon)
                .build()
                .evidence();
        assertThat(coverage.shares()).containsOnly(Map.entry(Grade.PUBLISHED, Share.of(1)));
        assertThat(coverage.restsOnAssumed()).contains(Share.of(0));
    }

    @Test
    void a_better_grade_of_what_moves_as_much_never_raises_what_is_assumed() {
        List<Grade> grades = List.of(Grade.values());
        for (Grade worse : grades) {
            for (Grade better : grades.subList(0, grades.indexOf(worse))) {
                assertThat(assumed(better)).isLessThanOrEqualTo(assumed(worse));
            }
        }
    }

    private static double assumed(Grade grade) {
        Assessment.Builder assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build());
        for (Grade other : List.of(grade, Grade.MEASURED, Grade.REPORTED, Grade.ASSUMED)) {
            assessment.addSensitivity(SensitivityExamples.sensitivity()
                    .grade(other)
                    .importance(Examples.dollars("7"))
                    .build());
        }
        return assessment.build().evidence().restsOnAssumed().orElseThrow().value();
    }

    @Test
    void shares_sum_to_one_and_what_is_assumed_is_their_part() {
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putShares(Grade.MEASURED, Share.of(0.5))
                        .restsOnAssumed(Share.of(0))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("shares must sum to 1");
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putShares(Grade.MEASURED, Share.of(0.5))
                        .putShares(Grade.DEFAULT, Share.of(0.5))
                        .restsOnAssumed(Share.of(0.25))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("restsOnAssumed must be the share of what is assumed and of defaults, 0.5");
    }

    @Test
    void a_strategy_that_was_not_proposed_is_compared_with_none() {
        Assessment assessment = Assessment.builder()
                .startup(Examples.minimal())
                .provenance(Examples.provenance().build())
                .diagnosis(Examples.diagnosis().build())
                .verdict(Examples.verdict().build())
                .addStrategies(Examples.assessed().build())
                .build();
        StrategyId known = Examples.assessed().build().id();
        assertThat(assessment.compare(known, known)).isPresent();
        assertThat(assessment.compare(known, StrategyId.of("acme.unknown"))).isEmpty();
        assertThat(assessment.evidence().parameters()).isNotEmpty();
    }
}
