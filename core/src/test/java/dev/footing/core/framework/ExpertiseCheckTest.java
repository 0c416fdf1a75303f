package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.strategy.Sourcing;
import org.junit.jupiter.api.Test;

class ExpertiseCheckTest {
    private static final ExpertiseAudit AUDIT = ExpertiseAudit.builder()
            .putAnswers(ExpertiseArea.OBSERVABILITY, Answer.YES)
            .putAnswers(ExpertiseArea.SCALING, Answer.NO)
            .build();

    @Test
    void what_the_team_has_done_it_may_run() {
        Finding finding = check(Sourcing.SELF_RUN, ExpertiseArea.OBSERVABILITY);
        assertThat(finding.state()).isEqualTo(TestState.PASSED);
        assertThat(finding.because()).extracting(Explanation::code).containsExactly(FrameworkCode.EXPERTISE_HELD);
        assertThat(check(Sourcing.SELF_RUN).because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.NO_EXPERTISE_NEEDED);
    }

    @Test
    void one_no_means_buy() {
        Finding finding = check(
                Sourcing.HYBRID, ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY);
        assertThat(finding.state()).isEqualTo(TestState.FAILED);
        assertThat(finding.because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.BUY_FOR_LACK, FrameworkCode.BUY_UNTIL_KNOWN);
        assertThat(Row.word(finding.because().get(0), "areas")).isEqualTo("scaling");
        assertThat(Row.word(finding.because().get(1), "areas")).isEqualTo("disaster-recovery");
    }

    @Test
    void an_answer_that_is_missing_is_unknown_and_means_buy_until_it_is_given() {
        Finding finding = check(Sourcing.SELF_RUN, ExpertiseArea.OBSERVABILITY, ExpertiseArea.DISASTER_RECOVERY);
        assertThat(finding.state()).isEqualTo(TestState.UNKNOWN);
        assertThat(finding.because()).extracting(Explanation::code).containsExactly(FrameworkCode.BUY_UNTIL_KNOWN);
    }

    @Test
    void what_is_bought_passes_and_says_what_is_lacking() {
        Finding finding = check(Sourcing.MANAGED, ExpertiseArea.SCALING);
        assertThat(finding.state()).isEqualTo(TestState.PASSED);
        assertThat(finding.because()).extracting(Explanation::code).containsExactly(FrameworkCode.BOUGHT_ANYWAY);
        assertThat(check(Sourcing.MANAGED, ExpertiseArea.OBSERVABILITY).because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.EXPERTISE_HELD);
    }

    @Test
    void every_component_is_checked_by_what_running_it_takes() {
        ImmutableList<ComponentCheck> checks = new ExpertiseCheck(AUDIT)
                .components(ImmutableSortedMap.of(
                        Component.DATABASE, ImmutableSortedSet.of(ExpertiseArea.SCALING),
                        Component.CACHE, ImmutableSortedSet.of(ExpertiseArea.OBSERVABILITY),
                        Component.SECRETS, ImmutableSortedSet.of(ExpertiseArea.SECURITY_AND_COMPLIANCE)));
        assertThat(checks)
                .extracting(ComponentCheck::component)
                .containsExactly(Component.DATABASE, Component.CACHE, Component.SECRETS);
        assertThat(checks)
                .extracting(check -> check.finding().state())
                .containsExactly(TestState.FAILED, TestState.PASSED, TestState.UNKNOWN);
        assertThat(checks.get(0).needs()).containsExactly(ExpertiseArea.SCALING);
    }

    @Test
    void every_area_has_a_finding() {
        assertThat(new ExpertiseCheck(AUDIT).areas().values())
                .extracting(Finding::state)
                .containsExactly(
                        TestState.UNKNOWN, TestState.UNKNOWN, TestState.UNKNOWN, TestState.PASSED, TestState.FAILED);
    }

    private static Finding check(Sourcing sourcing, ExpertiseArea... needs) {
        return new ExpertiseCheck(AUDIT)
                .of(Row.of("one")
                        .sourcing(sourcing)
                        .how(with -> with.addRequiredExpertise(needs))
                        .projected()
                        .strategy());
    }
}
