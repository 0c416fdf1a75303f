package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapsAndMotivesTest {
    private static final Startup OWN = Patient.building(3);

    @Test
    void without_a_motive_traps_are_unknown_and_with_another_one_clear() {
        assertThat(state(Trap.SMART_ENGINEER, OWN)).isEqualTo(TrapState.UNKNOWN);
        assertThat(state(Trap.SMART_ENGINEER, with(OWN, Motive.LEARNING))).isEqualTo(TrapState.CLEAR);
    }

    @Test
    void pedigree_is_a_trap_where_specialists_are_missing() {
        assertThat(state(Trap.SMART_ENGINEER, with(OWN, Motive.PEDIGREE))).isEqualTo(TrapState.RAISED);
    }

    @Test
    void pedigree_with_all_expertise_on_a_small_problem_stays_open() {
        Startup skilled = skilled(with(OWN, Motive.PEDIGREE));
        assertThat(state(Trap.SMART_ENGINEER, skilled)).isEqualTo(TrapState.OPEN);
        assertThat(state(Trap.SMART_ENGINEER, skilled.with(Inputs.ACTIVE_USERS, 9_999.0)))
                .isEqualTo(TrapState.OPEN);
        assertThat(state(Trap.SMART_ENGINEER, skilled.with(Inputs.ACTIVE_USERS, 10_000.0)))
                .isEqualTo(TrapState.CLEAR);
    }

    @Test
    void a_large_team_has_specialists() {
        Startup large = with(OWN, Motive.PEDIGREE).with(Inputs.ACTIVE_USERS, 10_000.0);
        assertThat(state(Trap.SMART_ENGINEER, large.with(Inputs.ENGINEERS, 49.0)))
                .isEqualTo(TrapState.RAISED);
        assertThat(state(Trap.SMART_ENGINEER, large.with(Inputs.ENGINEERS, 50.0)))
                .isEqualTo(TrapState.OPEN);
    }

    @Test
    void a_motive_alone_raises_nothing() {
        assertThat(state(Trap.SMART_ENGINEER, with(Patient.blank(), Motive.PEDIGREE)))
                .isEqualTo(TrapState.OPEN);
        Startup bought = with(OWN.with(Inputs.CURRENT_STRATEGY, "acme.bought"), Motive.PEDIGREE, Motive.CONTROL);
        assertThat(state(Trap.SMART_ENGINEER, bought)).isEqualTo(TrapState.CLEAR);
        assertThat(state(Trap.LEARNING_EXPERIENCE, bought)).isEqualTo(TrapState.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"1, OPEN", "8, OPEN", "9, CLEAR"})
    void that_nothing_is_its_own_follows_only_from_all_components_or_from_what_it_is_on(int bought, TrapState state) {
        Startup stated = SpiralRuleTest.bought(with(Patient.blank(), Motive.LEARNING), bought);
        assertThat(state(Trap.LEARNING_EXPERIENCE, stated)).isEqualTo(state);
        assertThat(state(Trap.LEARNING_EXPERIENCE, stated.with(Inputs.CURRENT_STRATEGY, "acme.bought")))
                .isEqualTo(TrapState.CLEAR);
    }

    @Test
    void a_component_of_its_own_beside_what_is_bought_is_not_nothing() {
        Startup bought = with(OWN.with(Inputs.CURRENT_STRATEGY, "acme.bought"), Motive.CUSTOM_IS_BETTER);
        assertThat(Patient.planned(bought).trap(Trap.NOT_INVENTED_HERE).against())
                .extracting(Explanation::code)
                .contains(DiagnosisCode.NOTHING_OWN);
        assertThat(Patient.planned(custom(bought, false))
                        .trap(Trap.NOT_INVENTED_HERE)
                        .against())
                .extracting(Explanation::code)
                .doesNotContain(DiagnosisCode.NOTHING_OWN);
    }

    @Test
    void learning_is_a_trap_where_it_costs_product_work_and_the_published_tax_stands_beside() {
        Diagnosis learning = Patient.planned(with(OWN, Motive.LEARNING));
        assertThat(learning.trap(Trap.LEARNING_EXPERIENCE).state()).isEqualTo(TrapState.RAISED);
        assertThat(learning.trap(Trap.LEARNING_EXPERIENCE).forIt())
                .extracting(Explanation::code)
                .contains(DiagnosisCode.EXPERTISE_LACKING, DiagnosisCode.PRODUCT_WORK_LOST);
        assertThat(state(Trap.LEARNING_EXPERIENCE, skilled(with(OWN, Motive.CONTROL))))
                .isEqualTo(TrapState.OPEN);
    }

    @Test
    void what_is_custom_without_setting_apart_is_not_invented_here() {
        Startup alike = custom(with(OWN, Motive.CUSTOM_IS_BETTER), false);
        assertThat(Patient.planned(alike).trap(Trap.NOT_INVENTED_HERE).forIt())
                .extracting(Explanation::code)
                .contains(DiagnosisCode.CUSTOM_DOES_NOT_DIFFERENTIATE);
        Diagnosis apart = Patient.planned(custom(with(OWN, Motive.CUSTOM_IS_BETTER), true));
        assertThat(apart.trap(Trap.NOT_INVENTED_HERE).against())
                .extracting(Explanation::code)
                .contains(DiagnosisCode.CUSTOM_DIFFERENTIATES);
    }

    @Test
    void a_rule_that_forbids_is_honoured_and_no_trap() {
        Diagnosis bound = Patient.planned(with(OWN, Motive.COMPLIANCE_FORBIDS_MANAGED));
        assertThat(bound.traps()).allSatisfy(trap -> assertThat(trap.state()).isEqualTo(TrapState.CLEAR));
        MotiveFinding finding = bound.motives().get(0);
        assertThat(finding.state()).isEqualTo(MotiveState.HONOURED);
        assertThat(finding.evidence().get(0).facts().get("count")).hasToString("Figure[value=1.0, unit=COUNT]");
    }

    @Test
    void a_differentiator_is_checked_against_the_components() {
        Startup claiming = with(OWN, Motive.DIFFERENTIATOR);
        assertThat(motive(claiming).state()).isEqualTo(MotiveState.UNKNOWN);
        assertThat(motive(custom(claiming, true)).state()).isEqualTo(MotiveState.HOLDS);
        assertThat(motive(custom(claiming, false)).state()).isEqualTo(MotiveState.FAILS);
    }

    /** Both bills are 1,000; the bought one binds half an engineer, one's own two and more for missing areas. */
    @Test
    void unit_cost_is_checked_against_bills_and_the_work_behind_them() {
        MotiveFinding dearer = motive(with(OWN, Motive.UNIT_COST_AT_SCALE));
        assertThat(dearer.state()).isEqualTo(MotiveState.FAILS);
        assertThat(dearer.bills())
                .extracting(bill -> bill.strategy().value())
                .containsExactly("acme.bought", "acme.own");
        assertThat(dearer.bills().get(0).total()).isEqualTo(Money.parse("USD 7250"));
        Startup live = Patient.live("acme.bought");
        Startup dear = with(live, Motive.UNIT_COST_AT_SCALE).with(Inputs.CURRENT_BILL, BigMoney.parse("USD 100000"));
        assertThat(motive(dear).bills()).hasSize(2);
    }

    @Test
    void motives_that_nothing_can_check_have_no_finding() {
        assertThat(Patient.planned(with(OWN, Motive.PEDIGREE, Motive.LEARNING)).motives())
                .isEmpty();
    }

    private static TrapState state(Trap trap, Startup startup) {
        return Patient.planned(startup).trap(trap).state();
    }

    private static MotiveFinding motive(Startup startup) {
        return Patient.planned(startup).motives().get(0);
    }

    private static Startup with(Startup startup, Motive... motives) {
        return startup.toBuilder().addMotives(motives).build();
    }

    private static Startup skilled(Startup startup) {
        return startup.toBuilder().expertise(ExpertiseAudit.all(Answer.YES)).build();
    }

    private static Startup custom(Startup startup, boolean apart) {
        return startup.toBuilder()
                .putComponents(
                        Component.SECRETS,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.CUSTOM)
                                .differentiator(apart)
                                .build())
                .build();
    }
}
