package dev.footing.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What components take that a startup runs itself: what those who offer them say, here and in the reality check. */
class ComponentNeedsTest {
    private static final List<ComponentOption> OFFERED = List.of(
            option(Component.DATABASE, ComponentSourcing.SELF_RUN, ExpertiseArea.SCALING),
            option(Component.DATABASE, ComponentSourcing.CUSTOM, ExpertiseArea.OBSERVABILITY),
            option(Component.DATABASE, ComponentSourcing.MANAGED, ExpertiseArea.DISASTER_RECOVERY),
            option(Component.STORAGE, ComponentSourcing.CUSTOM, ExpertiseArea.OBSERVABILITY),
            option(Component.CACHE, ComponentSourcing.SELF_RUN));

    @Test
    void a_component_takes_what_the_offer_to_run_it_requires() {
        assertThat(lacking(running(Component.DATABASE))).containsExactly("scaling");
    }

    @Test
    void a_component_that_nobody_offers_to_run_takes_what_writing_it_requires() {
        assertThat(lacking(running(Component.STORAGE))).containsExactly("observability");
    }

    @Test
    void the_reality_check_of_the_same_result_asks_for_the_same() {
        assertThat(assess(running(Component.DATABASE)).tests().components())
                .filteredOn(check -> check.component() == Component.DATABASE)
                .singleElement()
                .satisfies(check -> assertThat(check.needs()).containsExactly(ExpertiseArea.SCALING));
    }

    @Test
    void what_is_offered_without_a_need_or_not_at_all_takes_nothing_that_is_known() {
        assertThat(lacking(running(Component.CACHE))).isEmpty();
        assertThat(lacking(running(Component.ORCHESTRATION))).isEmpty();
    }

    @Test
    void two_components_whose_needs_the_team_lacks_are_overconfident_and_two_without_needs_are_not() {
        assertThat(stage(Component.DATABASE, Component.CACHE)).isEqualTo(SpiralStage.OVERCONFIDENT_BEGINNING);
        assertThat(stage(Component.DATABASE)).isEqualTo(SpiralStage.NONE);
        assertThat(stage(Component.CACHE, Component.ORCHESTRATION)).isEqualTo(SpiralStage.NONE);
    }

    private static List<String> lacking(Startup startup) {
        return assess(startup).diagnosis().trap(Trap.LEARNING_EXPERIENCE).forIt().stream()
                .filter(fact -> fact.code() == DiagnosisCode.EXPERTISE_LACKING)
                .map(ComponentNeedsTest::areas)
                .toList();
    }

    private static String areas(Explanation lacking) {
        return lacking.facts().get("areas") instanceof Fact.Word word ? word.text() : "";
    }

    private static SpiralStage stage(Component... components) {
        return assess(running(components)).diagnosis().spiral().stage();
    }

    private static Startup running(Component... components) {
        Startup.Builder startup = Patient.blank().toBuilder().addMotives(Motive.LEARNING);
        Stream.of(components)
                .forEach(component -> startup.putComponents(
                        component,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.SELF_RUN)
                                .build()));
        return startup.build();
    }

    private static Assessment assess(Startup startup) {
        return FirstRules.assessor()
                .withoutSimulation()
                .provider(Bench.provider(List.of(Patient.OWN, Patient.BOUGHT), OFFERED))
                .build()
                .assess(startup);
    }

    private static ComponentOption option(Component component, ComponentSourcing sourcing, ExpertiseArea... areas) {
        return ComponentOption.builder()
                .component(component)
                .sourcing(sourcing)
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .share(Share.of(0.5))
                .timeToProduction(Estimate.fixed(1))
                .addRequiredExpertise(areas)
                .buildEffort(Estimate.fixed(1))
                .steadyEffort(Estimate.fixed(0.1))
                .platformFixed(BigMoney.parse("USD 1000"))
                .build();
    }
}
