package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpiralRuleTest {
    private static final double JUST = 1e-9;

    static Stream<Arguments> situations() {
        Startup skilled = skilled(Patient.building(1));
        Startup live = skilled(Patient.live("acme.own"));
        return Stream.of(
                // building, nothing in production, and more than planned or than the team can do
                stage(SpiralStage.OVERCONFIDENT_BEGINNING, Patient.building(1)),
                stage(SpiralStage.NONE, skilled),
                stage(SpiralStage.NONE, Patient.building(1).with(Inputs.CURRENT_STRATEGY, "acme.bought")),
                stage(SpiralStage.NONE, Patient.live("acme.own")),
                stage(SpiralStage.OVERCONFIDENT_BEGINNING, share(skilled, 0.4 + JUST)),
                stage(SpiralStage.NONE, share(skilled, 0.4)),
                stage(SpiralStage.OVERCONFIDENT_BEGINNING, share(planned(skilled, 0.15), 0.3 + JUST)),
                stage(SpiralStage.NONE, share(planned(skilled, 0.15), 0.3)),
                stage(SpiralStage.OVERCONFIDENT_BEGINNING, share(own(2), 0.4 + JUST)),
                stage(SpiralStage.NONE, share(own(1), 0.4 + JUST)),
                // no features, and infrastructure is why
                stage(SpiralStage.FEATURE_DROUGHT, features(share(live, 0.4), 3)),
                stage(SpiralStage.NONE, features(share(live, 0.4), 3 - JUST)),
                stage(SpiralStage.NONE, features(share(live, 0.4 - JUST), 3)),
                stage(SpiralStage.FEATURE_DROUGHT, share(live, 0.4).with(Inputs.RELEASES_PER_MONTH, 1.0)),
                stage(SpiralStage.NONE, share(live, 0.4).with(Inputs.RELEASES_PER_MONTH, 1 + JUST)),
                stage(SpiralStage.NONE, features(share(live, 0.4), 1).with(Inputs.RELEASES_PER_MONTH, 1.0)),
                stage(SpiralStage.FEATURE_DROUGHT, told(share(live, 0.4), FlagState.RAISED)),
                stage(SpiralStage.NONE, told(share(live, 0.4), FlagState.CLEAR)),
                stage(SpiralStage.FEATURE_DROUGHT, skilled(Patient.building(3 + JUST))),
                stage(SpiralStage.NONE, skilled(Patient.building(3))),
                // short of cash, pressed, and still at it
                stage(SpiralStage.RUNWAY_PANIC, burn(cash(share(live, 0.4), 899_999), 1.2)),
                stage(SpiralStage.RUNWAY_PANIC, burn(cash(share(live, 0.4), 1_079_999), 1.2)),
                stage(SpiralStage.NONE, burn(cash(share(live, 0.4), 1_080_000), 1.2)),
                stage(SpiralStage.NONE, burn(cash(share(live, 0.4 - JUST), 899_999), 1.2)),
                stage(SpiralStage.NONE, burn(cash(share(live, 0.4), 899_999), 1.1)),
                stage(SpiralStage.RUNWAY_PANIC, cash(share(live, 0.4), 899_999).with(Inputs.SECURITY_INCIDENTS, 1)),
                stage(SpiralStage.NONE, cash(share(live, 0.4), 899_999).with(Inputs.SECURITY_INCIDENTS, 0)),
                stage(SpiralStage.RUNWAY_PANIC, cash(share(live, 0.4), 899_999).with(Inputs.UPTIME, 0.98)),
                stage(SpiralStage.RUNWAY_PANIC, cash(share(live, 0.4), 899_999).with(Inputs.COMPLIANCE_MONTH, 3)),
                stage(SpiralStage.NONE, cash(share(live, 0.4), 899_999).with(Inputs.COMPLIANCE_MONTH, 4)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void the_stage_follows_from_facts_on_both_sides_of_each_limit(SpiralStage expected, Startup startup) {
        Spiral spiral = Patient.planned(startup).spiral();
        assertThat(spiral.stage()).isEqualTo(expected);
        assertThat(spiral.evidence().isEmpty()).isEqualTo(expected == SpiralStage.NONE);
    }

    /**
     * Twice the plan, but no less than a warning sign, no more than what the product needs, and never what was planned.
     */
    @ParameterizedTest
    @CsvSource({"0.05, 0.2", "0.1, 0.2", "0.15, 0.3", "0.2, 0.4", "0.3, 0.4", "0.5, 0.5"})
    void the_limit_of_the_share_follows_the_plan(double planned, double limit) {
        assertThat(Signs.farOver(limit, OptionalDouble.of(planned))).isFalse();
        assertThat(Signs.farOver(limit + JUST, OptionalDouble.of(planned))).isTrue();
    }

    @Test
    void poor_reactions_are_warned_of_once_customers_get_no_features() {
        Startup live = skilled(Patient.live("acme.own"));
        assertThat(Patient.planned(features(share(live, 0.4), 3 - JUST))
                        .spiral()
                        .warnings())
                .isEmpty();
        assertThat(Patient.planned(Patient.building(1)).spiral().warnings()).isEmpty();
        ImmutableList<ReactionWarning> warnings =
                Patient.planned(features(share(live, 0.4), 3)).spiral().warnings();
        assertThat(warnings).extracting(ReactionWarning::reaction).containsExactly(PoorReaction.values());
        assertThat(warnings.get(0).because().facts().get("before"))
                .isEqualTo(new Fact.Figure(2_000_000 / 101_000.0, Unit.MONTHS));
        assertThat(warnings.get(0).because().facts().get("after"))
                .isEqualTo(new Fact.Figure(2_000_000 / 113_500.0, Unit.MONTHS));
        assertThat(warnings.get(1).because().facts().get("weekends")).isEqualTo(new Fact.Figure(1, Unit.SHARE));
        assertThat(warnings.get(2).because().facts().get("part")).isEqualTo(new Fact.Figure(0.125, Unit.SHARE));
        assertThat(Patient.planned(cash(share(live, 0.4), 899_999).with(Inputs.SECURITY_INCIDENTS, 1))
                        .spiral()
                        .warnings())
                .hasSize(3);
    }

    @Test
    void a_warning_claims_no_figure_that_is_not_known() {
        Spiral spiral = Patient.planned(skilled(Patient.building(3 + JUST))).spiral();
        assertThat(spiral.warnings())
                .extracting(warning -> warning.because().code())
                .containsExactly(
                        DiagnosisCode.HIRE_SHORTENS_CASH,
                        DiagnosisCode.WEEKENDS_UNCOUNTED,
                        DiagnosisCode.CONSCRIPTION_TAKES);
    }

    @Test
    void who_burns_nothing_is_not_told_that_a_hire_shortens_the_cash() {
        Startup earning = features(share(skilled(Patient.live("acme.own")), 0.4), 3)
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(BigMoney.parse("USD 1000")));
        assertThat(Patient.planned(earning).spiral().warnings())
                .extracting(ReactionWarning::reaction)
                .containsExactly(PoorReaction.WEEKEND_HEROICS, PoorReaction.CONSCRIPT_PRODUCT_ENGINEERS);
    }

    @Test
    void what_is_not_known_puts_it_in_no_stage_and_is_named() {
        Spiral spiral = Patient.planned(Fixtures.minimal()).spiral();
        assertThat(spiral.stage()).isEqualTo(SpiralStage.NONE);
        assertThat(codes(spiral.open())).containsOnly(DiagnosisCode.STAGE_OPEN).hasSize(2);
        assertThat(codes(spiral.basis())).containsExactly(DiagnosisCode.NOTHING_RUN_YET);
        assertThat(spiral.later()).isEmpty();
    }

    @Test
    void what_speaks_against_stands_beside() {
        Spiral spiral =
                Patient.planned(share(planned(Patient.building(1), 0.2), 0.3)).spiral();
        assertThat(codes(spiral.evidence()))
                .containsExactly(
                        DiagnosisCode.RUNS_ITSELF, DiagnosisCode.NOT_IN_PRODUCTION, DiagnosisCode.EXPERTISE_LACKING);
        assertThat(codes(spiral.against()))
                .containsExactly(
                        DiagnosisCode.SHARE_AGAINST_PLAN,
                        DiagnosisCode.NOTHING_SHIPPED,
                        DiagnosisCode.INFRASTRUCTURE_TAKES,
                        DiagnosisCode.BUILD_AGE,
                        DiagnosisCode.CASH_AT_BURN);
    }

    /**
     * The bill of now is 1,000 by list prices; a panic stands on it as on any figure, and says that nobody stated it.
     */
    @Test
    void a_burn_with_a_bill_at_list_prices_says_that_nobody_stated_it() {
        Startup pressed =
                cash(share(skilled(Patient.live("acme.own")), 0.4), 899_999).with(Inputs.SECURITY_INCIDENTS, 1);
        Spiral derived = Patient.planned(pressed).spiral();
        assertThat(derived.stage()).isEqualTo(SpiralStage.RUNWAY_PANIC);
        assertThat(derived.evidence())
                .filteredOn(fact -> fact.code() == DiagnosisCode.BILL_AT_LIST_PRICES)
                .singleElement()
                .satisfies(fact -> assertThat(fact.facts())
                        .containsEntry("bill", new Fact.Amount(Money.parse("USD 1000")))
                        .containsEntry("strategy", new Fact.Word("acme.own")));
        Spiral stated = Patient.planned(pressed.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 1000")))
                .spiral();
        assertThat(stated.stage()).isEqualTo(SpiralStage.RUNWAY_PANIC);
        assertThat(codes(stated.evidence()))
                .contains(DiagnosisCode.CASH_AT_BURN)
                .doesNotContain(DiagnosisCode.BILL_AT_LIST_PRICES);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "7, true", "8, false", "9, false"})
    void whether_it_builds_is_open_while_two_components_may_be_its_own(int bought, boolean open) {
        Spiral spiral = Patient.planned(bought(Patient.blank(), bought)).spiral();
        assertThat(codes(spiral.against()).contains(DiagnosisCode.COMPONENTS_OWN))
                .isEqualTo(!open);
        assertThat(spiral.open().stream().anyMatch(one -> one.toString().contains("overconfident-beginning")))
                .isEqualTo(open);
        Spiral known =
                Patient.planned(bought(Patient.live("acme.bought"), bought)).spiral();
        assertThat(codes(known.against())).contains(DiagnosisCode.BOUGHT, DiagnosisCode.COMPONENTS_OWN);
    }

    static Startup bought(Startup startup, int count) {
        Startup.Builder with = startup.toBuilder();
        Stream.of(Component.values())
                .limit(count)
                .forEach(component -> with.putComponents(
                        component,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.MANAGED)
                                .build()));
        return with.build();
    }

    private static List<ExplanationCode> codes(List<Explanation> explanations) {
        return explanations.stream().<ExplanationCode>map(Explanation::code).toList();
    }

    private static Arguments stage(SpiralStage stage, Startup startup) {
        return Arguments.of(stage, startup);
    }

    private static Startup skilled(Startup startup) {
        return startup.toBuilder().expertise(ExpertiseAudit.all(Answer.YES)).build();
    }

    private static Startup own(int count) {
        Startup.Builder startup = Patient.blank().toBuilder();
        List.of(Component.ORCHESTRATION, Component.OBSERVABILITY)
                .subList(0, count)
                .forEach(component -> startup.putComponents(
                        component,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.SELF_RUN)
                                .build()));
        return startup.build();
    }

    private static Startup share(Startup startup, double share) {
        return startup.with(Inputs.INFRASTRUCTURE_TIME_SHARE, share);
    }

    private static Startup planned(Startup startup, double share) {
        return startup.with(Inputs.PLANNED_INFRASTRUCTURE_SHARE, share);
    }

    private static Startup features(Startup startup, double months) {
        return startup.with(Inputs.MONTHS_SINCE_FEATURE, months);
    }

    private static Startup told(Startup startup, FlagState said) {
        return startup.toBuilder()
                .putRedFlags(RedFlag.INVESTORS_ASK_ABOUT_FEATURES, said)
                .build();
    }

    private static Startup burn(Startup startup, double multiple) {
        return startup.with(Inputs.BURN_MULTIPLE, multiple);
    }

    /** The costs of a month are 100,000 for engineers and 1,000 for the platform. */
    private static Startup cash(Startup startup, int cash) {
        return startup.with(Inputs.CASH, BigMoney.parse("USD " + cash));
    }
}
