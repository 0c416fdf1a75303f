package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedFlagRuleTest {
    private static final double JUST = 1e-9;

    static Stream<Arguments> figures() {
        Startup blank = Patient.blank();
        Startup own = Patient.building(3);
        Startup live = Patient.live("acme.own");
        return Stream.of(
                // share of time, else who works on it
                raised(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, share(blank, 0.2 + JUST)),
                clear(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, share(blank, 0.2)),
                raised(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, staffed(blank, 1.7)),
                clear(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, share(staffed(blank, 4), 0.1)),
                unknown(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, blank),
                // a build against its planned three months
                raised(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, Patient.building(3 + JUST)),
                clear(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, Patient.building(3)),
                unknown(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, blank),
                unknown(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, blank.with(Inputs.CURRENT_STRATEGY, "acme.own")),
                unknown(RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS, live),
                // work beyond those whose work it is
                raised(RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE, share(staffed(blank, 2), 0.35 + JUST)),
                clear(RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE, share(staffed(blank, 2), 0.35)),
                unknown(RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE, share(blank, 0.9)),
                unknown(RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE, staffed(blank, 2)),
                // releases
                raised(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, blank.with(Inputs.RELEASES_PER_MONTH, 2 - JUST)),
                clear(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, blank.with(Inputs.RELEASES_PER_MONTH, 2.0)),
                unknown(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, blank),
                // features and growth can raise, not clear
                raised(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, growing(features(live, 3), 0)),
                unknown(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, growing(features(live, 3 - JUST), 0)),
                unknown(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, growing(features(live, 3), JUST)),
                unknown(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, features(live, 3)),
                unknown(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, growing(live, 0)),
                unknown(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, growing(features(blank, 3), 0)),
                // uptime
                raised(RedFlag.SALES_DEMOS_UNSTABLE, blank.with(Inputs.UPTIME, 0.99 - JUST)),
                clear(RedFlag.SALES_DEMOS_UNSTABLE, blank.with(Inputs.UPTIME, 0.99)),
                unknown(RedFlag.SALES_DEMOS_UNSTABLE, blank),
                // an audit against four months of preparation, and the answer for security
                raised(RedFlag.COMPLIANCE_TALKS_STALLED, own.with(Inputs.COMPLIANCE_MONTH, 3)),
                clear(RedFlag.COMPLIANCE_TALKS_STALLED, own.with(Inputs.COMPLIANCE_MONTH, 4)),
                clear(
                        RedFlag.COMPLIANCE_TALKS_STALLED,
                        security(own, Answer.YES).with(Inputs.COMPLIANCE_MONTH, 3)),
                unknown(
                        RedFlag.COMPLIANCE_TALKS_STALLED,
                        security(own, Answer.UNKNOWN).with(Inputs.COMPLIANCE_MONTH, 3)),
                clear(
                        RedFlag.COMPLIANCE_TALKS_STALLED,
                        own.with(Inputs.CURRENT_STRATEGY, "acme.bought").with(Inputs.COMPLIANCE_MONTH, 1)),
                unknown(RedFlag.COMPLIANCE_TALKS_STALLED, own),
                unknown(RedFlag.COMPLIANCE_TALKS_STALLED, blank.with(Inputs.COMPLIANCE_MONTH, 1)),
                // burn over plan, and infrastructure too
                raised(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(share(planned(blank, 0.3), 0.31), 1.1 + JUST)),
                clear(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(share(planned(blank, 0.3), 0.31), 1.1)),
                clear(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(share(planned(blank, 0.3), 0.3), 2)),
                raised(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(share(blank, 0.21), 2)),
                clear(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(share(blank, 0.2), 2)),
                unknown(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, burn(blank, 1)),
                unknown(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE, share(blank, 0.1)),
                // two of three signs of fragility
                raised(RedFlag.DILIGENCE_FINDS_BRITTLENESS, own.with(Inputs.UPTIME, 0.98)),
                raised(RedFlag.DILIGENCE_FINDS_BRITTLENESS, own.with(Inputs.SECURITY_INCIDENTS, 1)),
                clear(
                        RedFlag.DILIGENCE_FINDS_BRITTLENESS,
                        own.with(Inputs.SECURITY_INCIDENTS, 0).with(Inputs.UPTIME, 0.99)),
                unknown(RedFlag.DILIGENCE_FINDS_BRITTLENESS, own.with(Inputs.SECURITY_INCIDENTS, 0)),
                unknown(RedFlag.DILIGENCE_FINDS_BRITTLENESS, own),
                // features against infrastructure
                raised(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, share(features(live, 3), 0.4)),
                clear(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, share(features(live, 3), 0.4 - JUST)),
                clear(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, share(features(live, 3 - JUST), 0.4)),
                raised(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, staffed(features(twelve(live), 3), 4.8)),
                clear(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, staffed(features(twelve(live), 3), 4.8 - 1e-7)),
                unknown(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, features(live, 1)),
                unknown(RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, share(live, 0.1)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figures_tell_a_sign_on_both_sides_of_its_limit(RedFlag flag, FlagState expected, Startup startup) {
        RedFlagFinding finding = find(flag, startup);
        assertThat(finding.measured()).isEqualTo(expected);
        assertThat(finding.state()).isEqualTo(expected);
        assertThat(finding.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, RAISED", "7, UNKNOWN"})
    void a_round_stalls_once_it_is_talked_about(int month, FlagState expected) {
        Startup hopeless = Patient.building(0).with(Inputs.FUNDING_MONTH, month);
        assertThat(find(RedFlag.SERIES_A_STALLED_ON_TRACTION, hopeless).measured())
                .isEqualTo(expected);
    }

    @Test
    void a_round_stalls_where_staying_leaves_less_than_half_of_the_best_chance() {
        Startup soon = Patient.building(1).with(Inputs.FUNDING_MONTH, 6);
        RedFlagFinding bought =
                find(RedFlag.SERIES_A_STALLED_ON_TRACTION, soon.with(Inputs.CURRENT_STRATEGY, "acme.bought"));
        assertThat(bought.measured()).isEqualTo(FlagState.CLEAR);
        assertThat(codes(bought)).containsExactly(DiagnosisCode.ROUND_CHANCE);
        assertThat(find(RedFlag.SERIES_A_STALLED_ON_TRACTION, Patient.blank().with(Inputs.FUNDING_MONTH, 6))
                        .measured())
                .isEqualTo(FlagState.UNKNOWN);
        assertThat(find(
                                RedFlag.SERIES_A_STALLED_ON_TRACTION,
                                soon.toBuilder().funding(Optional.empty()).build())
                        .measured())
                .isEqualTo(FlagState.UNKNOWN);
    }

    @Test
    void where_every_strategy_is_ruled_out_a_stalled_round_asks_for_no_input_that_was_stated() {
        Startup bound = Patient.building(1).with(Inputs.FUNDING_MONTH, 6).toBuilder()
                .addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED)
                .build();
        Startup bought = bound.with(Inputs.CURRENT_STRATEGY, "acme.bought");
        RedFlagFinding finding = find(RedFlag.SERIES_A_STALLED_ON_TRACTION, bought);
        assertThat(finding.measured()).isEqualTo(FlagState.UNKNOWN);
        assertThat(codes(finding)).containsExactly(DiagnosisCode.DOES_NOT_APPLY);
        // What it runs itself may stay, so there is something to compare with.
        assertThat(codes(find(RedFlag.SERIES_A_STALLED_ON_TRACTION, bound)))
                .containsExactly(DiagnosisCode.ROUND_CHANCE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INFRASTRUCTURE_WEEK_BECAME_MONTHS", "COMPLIANCE_TALKS_STALLED", "SERIES_A_STALLED_ON_TRACTION"})
    void a_strategy_that_nobody_describes_is_told_and_not_asked_for(RedFlag flag) {
        Startup stated = Patient.building(3).with(Inputs.FUNDING_MONTH, 6).with(Inputs.COMPLIANCE_MONTH, 3);
        RedFlagFinding elsewhere = Patient.leftAlone(stated).redFlag(flag);
        assertThat(elsewhere.measured()).isEqualTo(FlagState.UNKNOWN);
        assertThat(codes(elsewhere)).containsExactly(DiagnosisCode.DOES_NOT_APPLY);
        RedFlagFinding nowhere =
                find(flag, Patient.blank().with(Inputs.FUNDING_MONTH, 6).with(Inputs.COMPLIANCE_MONTH, 3));
        assertThat(codes(nowhere)).containsExactly(DiagnosisCode.NOT_MEASURED);
    }

    @ParameterizedTest
    @EnumSource
    void without_answers_every_sign_is_unknown_and_says_what_is_missing(RedFlag flag) {
        RedFlagFinding finding = find(flag, Fixtures.minimal());
        assertThat(finding.state()).isEqualTo(FlagState.UNKNOWN);
        assertThat(codes(finding))
                .containsAnyOf(DiagnosisCode.NOT_MEASURED, DiagnosisCode.ONLY_REPORTED, DiagnosisCode.DOES_NOT_APPLY);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_reported_stands_where_nothing_is_measured(RedFlag flag) {
        for (FlagState said : List.of(FlagState.RAISED, FlagState.CLEAR)) {
            Startup told =
                    Fixtures.minimal().toBuilder().putRedFlags(flag, said).build();
            assertThat(find(flag, told).state()).isEqualTo(said);
            assertThat(find(flag, told).disagrees()).isFalse();
        }
    }

    @Test
    void a_report_that_the_figures_contradict_is_shown_beside_them() {
        Startup told = share(Patient.blank(), 0.5).toBuilder()
                .putRedFlags(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, FlagState.CLEAR)
                .build();
        RedFlagFinding finding = find(RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT, told);
        assertThat(finding.state()).isEqualTo(FlagState.RAISED);
        assertThat(finding.disagrees()).isTrue();
        assertThat(codes(finding)).contains(DiagnosisCode.INFRASTRUCTURE_TAKES, DiagnosisCode.REPORT_DIFFERS);
    }

    @Test
    void nine_signs_can_only_be_reported() {
        assertThat(Arrays.stream(RedFlag.values()).filter(flag -> reads(flag).isEmpty()))
                .containsExactly(
                        RedFlag.DEMOS_DELAYED_BY_DEPLOYS,
                        RedFlag.HIRING_DEVOPS_OVER_PRODUCT,
                        RedFlag.BOARD_ABSORBED_BY_INFRASTRUCTURE,
                        RedFlag.INVESTORS_ASK_ABOUT_FEATURES,
                        RedFlag.DEMO_DAY_ABOUT_INFRASTRUCTURE,
                        RedFlag.INFRASTRUCTURE_MILESTONES_CELEBRATED,
                        RedFlag.ARCHITECTURE_DOMINATES_TALK,
                        RedFlag.CUSTOMERS_AFTER_INFRASTRUCTURE,
                        RedFlag.OUTAGE_BLAME);
    }

    @Test
    void every_limit_says_that_it_is_assumed_and_where_it_comes_from() {
        assertThat(Threshold.values()).allSatisfy(limit -> {
            assertThat(limit.evidence().grade()).isEqualTo(Grade.ASSUMED);
            assertThat(limit.evidence().source()).isNotBlank();
        });
    }

    @Test
    void growth_is_told_a_month() {
        Startup shrinking = growing(features(Fixtures.smallLive("acme.bought"), 9), -0.05);
        assertThat(find(RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES, shrinking)
                        .evidence())
                .filteredOn(one -> one.code() == DiagnosisCode.GROWTH)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.facts().get("growth")).isEqualTo(new Fact.Figure(-0.05, Unit.PER_MONTH)));
    }

    private static ImmutableList<Input<?>> reads(RedFlag flag) {
        return RedFlagRule.ALL.stream()
                .filter(rule -> rule.flag() == flag)
                .findFirst()
                .orElseThrow()
                .reads();
    }

    private static RedFlagFinding find(RedFlag flag, Startup startup) {
        return Patient.planned(startup).redFlag(flag);
    }

    private static List<ExplanationCode> codes(RedFlagFinding finding) {
        return finding.evidence().stream()
                .<ExplanationCode>map(Explanation::code)
                .toList();
    }

    private static Arguments raised(RedFlag flag, Startup startup) {
        return Arguments.of(flag, FlagState.RAISED, startup);
    }

    private static Arguments clear(RedFlag flag, Startup startup) {
        return Arguments.of(flag, FlagState.CLEAR, startup);
    }

    private static Arguments unknown(RedFlag flag, Startup startup) {
        return Arguments.of(flag, FlagState.UNKNOWN, startup);
    }

    private static Startup share(Startup startup, double share) {
        return startup.with(Inputs.INFRASTRUCTURE_TIME_SHARE, share);
    }

    private static Startup staffed(Startup startup, double engineers) {
        return startup.with(Inputs.INFRASTRUCTURE_ENGINEERS, engineers);
    }

    /** Twelve engineers, of whom 4.8 come to less than two fifths by the last digit of a double. */
    private static Startup twelve(Startup startup) {
        return startup.with(Inputs.ENGINEERS, 12.0);
    }

    private static Startup planned(Startup startup, double share) {
        return startup.with(Inputs.PLANNED_INFRASTRUCTURE_SHARE, share);
    }

    private static Startup features(Startup startup, double months) {
        return startup.with(Inputs.MONTHS_SINCE_FEATURE, months);
    }

    private static Startup growing(Startup startup, double growth) {
        return startup.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(growth));
    }

    private static Startup burn(Startup startup, double multiple) {
        return startup.with(Inputs.BURN_MULTIPLE, multiple);
    }

    private static Startup security(Startup startup, Answer answer) {
        return Patient.answering(startup, ExpertiseArea.SECURITY_AND_COMPLIANCE, answer);
    }
}
