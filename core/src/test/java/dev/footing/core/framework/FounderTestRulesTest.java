package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.FounderAnswers;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.TenTenTenReason;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.core.decision.Bench;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FounderTestRulesTest {
    @ParameterizedTest
    @CsvSource({
        "DEMO_DEPLOYABLE, PASSED",
        "GROWTH_1000X_UNCHANGED, PASSED",
        "REBUILD_OPTION_KEPT, PASSED",
        "LEARNING, FAILED",
        "CONTROL, FAILED",
        "HOSTING_SAVINGS, FAILED"
    })
    void what_founders_expect_is_healthy_or_a_warning_at_each_horizon(TenTenTenReason reason, TestState state) {
        FounderAnswers answers = FounderAnswers.builder()
                .tenDays(reason)
                .tenMonths(reason)
                .tenYears(reason)
                .build();
        FrameworkInputs frame = Row.frame(answering(answers), Row.of("own"), Row.of("other"));
        assertThat(new FounderTestRules(frame).tests().tenTenTen().values())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.answered().state()).isEqualTo(state));
    }

    @Test
    void a_healthy_answer_that_the_figures_deny_is_told() {
        FounderAnswers answers = FounderAnswers.builder()
                .tenDays(TenTenTenReason.DEMO_DEPLOYABLE)
                .build();
        AnsweredFinding late = tenDays(answers, 3);
        assertThat(late.computed().state()).isEqualTo(TestState.FAILED);
        assertThat(late.disagreement())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.ANSWER_AGAINST_FIGURES);
        assertThat(Row.word(late.disagreement().get(0), "answer")).isEqualTo("demo-deployable");
        assertThat(Row.word(late.disagreement().get(0), "strategy")).isEqualTo("acme.own");
        assertThat(tenDays(answers, 0.1).disagreement()).isEmpty();
    }

    @Test
    void nobody_answered_is_unknown_and_disagrees_with_nothing() {
        AnsweredFinding open = tenDays(FounderAnswers.none(), 3);
        assertThat(open.answered().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(open.disagreement()).isEmpty();
    }

    @Test
    void a_startup_on_nothing_known_has_answers_without_figures() {
        FounderAnswers answers = FounderAnswers.builder()
                .tenDays(TenTenTenReason.DEMO_DEPLOYABLE)
                .productVelocity(VelocityAnswer.FASTER)
                .build();
        FrameworkInputs frame = Row.frame(
                Bench.startup().toBuilder().answers(answers).build(),
                Row.of("own").months(3),
                Row.of("other"));
        assertThat(new FounderTestRules(frame).tests().tenTenTen().values()).allSatisfy(finding -> {
            assertThat(finding.computed().state()).isEqualTo(TestState.UNKNOWN);
            assertThat(finding.disagreement()).isEmpty();
        });
        AnsweredFinding velocity = new FounderTestRules(frame).tests().productVelocity();
        assertThat(velocity.answered().state()).isEqualTo(TestState.PASSED);
        assertThat(velocity.computed().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(velocity.disagreement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FASTER, 0.9, PASSED, false", "SAME, 0.9, PASSED, true", "SLOWER, 0.9, FAILED, true",
        "SLOWER, 0.1, FAILED, false", "FASTER, 0.1, PASSED, true", "SAME, 0.5, PASSED, false"
    })
    void the_pace_that_founders_feel_is_held_against_the_figures(
            VelocityAnswer answer, double share, TestState state, boolean differ) {
        FounderAnswers answers =
                FounderAnswers.builder().productVelocity(answer).build();
        FrameworkInputs frame = Row.frame(
                answering(answers), Row.of("own").share(share), Row.of("other").share(0.5));
        AnsweredFinding velocity = new FounderTestRules(frame).tests().productVelocity();
        assertThat(velocity.answered().state()).isEqualTo(state);
        assertThat(!velocity.disagreement().isEmpty()).isEqualTo(differ);
    }

    @Test
    void a_pace_that_nobody_spoke_of_is_unknown() {
        FrameworkInputs frame = Row.frame(answering(FounderAnswers.none()), Row.of("own"), Row.of("other"));
        AnsweredFinding velocity = new FounderTestRules(frame).tests().productVelocity();
        assertThat(velocity.answered().state()).isEqualTo(TestState.UNKNOWN);
        assertThat(velocity.computed().state()).isEqualTo(TestState.PASSED);
    }

    private static AnsweredFinding tenDays(FounderAnswers answers, double months) {
        FrameworkInputs frame = Row.frame(answering(answers), Row.of("own").months(months), Row.of("other"));
        return Optional.ofNullable(
                        new FounderTestRules(frame).tests().tenTenTen().get(TenTenTenHorizon.TEN_DAYS))
                .orElseThrow();
    }

    private static Startup answering(FounderAnswers answers) {
        return Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.own").toBuilder()
                .answers(answers)
                .build();
    }
}
