package dev.footing.api.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.SensitivityExamples;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
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
