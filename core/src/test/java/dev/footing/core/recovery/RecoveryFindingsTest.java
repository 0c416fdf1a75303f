package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryFindingsTest {
    private static final double LASTING = Bench.POLICY.verdictLasts().value();

    private static final Startup BUILDING =
            Fixtures.minimal().with(Inputs.CURRENT_STRATEGY, "acme.old").with(Inputs.CURRENT_MONTHS, 2.0);

    private static RecoveryFindings findings(Startup startup, double lasts, Verdict verdict) {
        Situation situation = Situation.of(startup, Optional.of(Given.OLD), FirstRules.RULES);
        return RecoveryFindings.of(
                startup, situation, Given.signals(lasts), verdict, new Rules(Calibrations.field2025(), Bench.POLICY));
    }

    private static RecoveryFindings staying(Startup startup) {
        return findings(startup, 1, Given.verdict(Verdict.Kind.RECOMMEND).build());
    }

    private static RecoveryFindings moving(Startup startup) {
        return findings(
                startup,
                1,
                Given.verdict(Verdict.Kind.RECOMMEND).strategy(Given.NEXT.id()).build());
    }

    @ParameterizedTest
    @CsvSource({"0.21, false", "0.40, false", "0.41, true"})
    void a_measured_share_counts_above_two_fifths(double share, boolean tooMuch) {
        RecoveryFindings findings = staying(BUILDING.with(Inputs.INFRASTRUCTURE_TIME_SHARE, share));
        assertThat(findings.has(RecoveryFindings.INFRASTRUCTURE_TIME_OVER_40_PERCENT))
                .isEqualTo(tooMuch);
    }

    @Test
    void a_share_that_nobody_measured_is_not_found() {
        assertThat(staying(BUILDING).ids()).isEmpty();
    }

    @Test
    void a_build_is_late_above_the_months_that_it_is_planned_to_take() {
        // Two months, and nothing of the expertise is needed.
        assertThat(staying(BUILDING).has(RecoveryFindings.BUILD_OVER_ITS_TIME)).isFalse();
        assertThat(staying(BUILDING.with(Inputs.CURRENT_MONTHS, 2.1)).has(RecoveryFindings.BUILD_OVER_ITS_TIME))
                .isTrue();
        Startup live = BUILDING.with(Inputs.CURRENT_MONTHS, 2.1).with(Inputs.ACTIVE_USERS, 1.0);
        assertThat(staying(live).has(RecoveryFindings.BUILD_OVER_ITS_TIME)).isFalse();
    }

    @Test
    void the_months_planned_grow_with_what_the_team_lacks() {
        Strategy hard = Given.OLD.toBuilder()
                .timeToProduction(Estimate.fixed(4))
                .addRequiredExpertise(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY)
                .build();
        double delay = Calibrations.field2025().gapDelay().value();
        Situation none = Situation.of(
                BUILDING.toBuilder().expertise(ExpertiseAudit.all(Answer.NO)).build(),
                Optional.of(hard),
                FirstRules.RULES);
        assertThat(RecoveryFindings.whole(none, hard, Calibrations.field2025())).isEqualTo(4 * (1 + 2 * delay));
        Situation all = Situation.of(
                BUILDING.toBuilder().expertise(ExpertiseAudit.all(Answer.YES)).build(),
                Optional.of(hard),
                FirstRules.RULES);
        assertThat(RecoveryFindings.whole(all, hard, Calibrations.field2025())).isEqualTo(4);
    }

    @Test
    void cash_that_lasts_too_rarely_is_trouble_of_its_own() {
        Verdict stay = Given.verdict(Verdict.Kind.RECOMMEND).build();
        assertThat(findings(BUILDING, LASTING, stay).trouble()).isFalse();
        RecoveryFindings fails = findings(BUILDING, LASTING - 0.001, stay);
        assertThat(fails.trouble()).isTrue();
        assertThat(fails.ids()).containsExactly(RecoveryFindings.STAYING_DOES_NOT_LAST);
    }

    @Test
    void a_verdict_to_move_is_trouble_only_where_infrastructure_takes_too_much_or_is_late() {
        assertThat(moving(BUILDING).trouble()).isFalse();
        Startup much = BUILDING.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.41);
        assertThat(moving(much).trouble()).isTrue();
        assertThat(moving(BUILDING.with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.40)).trouble())
                .isFalse();
        assertThat(staying(much).trouble()).isFalse();
        Startup late = BUILDING.with(Inputs.CURRENT_MONTHS, 2.1);
        assertThat(moving(late).trouble()).isTrue();
        assertThat(staying(late).trouble()).isFalse();
    }

    @Test
    void a_sign_that_was_reported_is_found_only_by_who_holds_it_against_the_figures() {
        Startup raised = BUILDING.toBuilder()
                .putRedFlags(RedFlag.OUTAGE_BLAME, FlagState.RAISED)
                .build();
        assertThat(staying(raised).ids()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SpiralStage.class)
    void a_diagnosis_adds_what_it_found_and_every_stage_but_none_is_trouble(SpiralStage stage) {
        RecoveryFindings all = RecoveryFindings.none()
                .and(new DiagnosedIds(
                        stage,
                        ImmutableSortedSet.of(RedFlag.OUTAGE_BLAME),
                        ImmutableSortedSet.of(Trap.SMART_ENGINEER)));
        assertThat(all.ids()).contains(RedFlag.OUTAGE_BLAME.id(), Trap.SMART_ENGINEER.id());
        assertThat(all.has(stage.id())).isEqualTo(stage != SpiralStage.NONE);
        assertThat(all.trouble()).isEqualTo(stage != SpiralStage.NONE);
    }

    @Test
    void trouble_stays_trouble_whatever_is_added() {
        RecoveryFindings trouble = RecoveryFindings.none().and(ImmutableSortedSet.of("a"), true);
        RecoveryFindings more = trouble.and(ImmutableSortedSet.of("b"), false);
        assertThat(more.ids()).containsExactly("a", "b");
        assertThat(more.trouble()).isTrue();
        assertThat(RecoveryFindings.none()
                        .and(ImmutableSortedSet.of("b"), false)
                        .trouble())
                .isFalse();
    }
}
