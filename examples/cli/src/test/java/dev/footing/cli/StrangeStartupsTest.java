package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.Step;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up startups on which an answer is easily one that no sensible person would give. */
class StrangeStartupsTest {
    private static final Path STRANGE = Path.of("src/test/resources/strange");

    private static Startup startup(String name) {
        return ProfileReader.read(STRANGE.resolve(name + ".json")).startup();
    }

    private static Assessment assess(Startup startup) {
        return Assessor.builder()
                .discovery(Discovery.installed(StrangeStartupsTest.class.getClassLoader()))
                .trials(1_024)
                .seed(1)
                .build()
                .assess(startup);
    }

    private static Assessment planned(Startup startup) {
        return Assessor.builder()
                .discovery(Discovery.installed(StrangeStartupsTest.class.getClassLoader()))
                .withoutSimulation()
                .build()
                .assess(startup);
    }

    @Test
    void a_burn_of_more_than_twice_the_plan_puts_a_late_build_into_a_panic() {
        Assessment sick = assess(startup("sick-late"));
        assertThat(sick.diagnosis().spiral().stage()).isEqualTo(SpiralStage.RUNWAY_PANIC);
        assertThat(sick.diagnosis().spiral().evidence())
                .anyMatch(fact -> fact.code() == DiagnosisCode.CASH_AT_MEASURED_BURN);
        assertThat(sick.notes()).anyMatch(note -> note.code() == DiagnosisCode.BURN_CONTRADICTS_COSTS);
        int weeks = sick.courseOfAction().orElseThrow().steps().stream()
                .mapToInt(Step::toWeek)
                .max()
                .orElse(0);
        assertThat(weeks).as("7.7 months of cash").isLessThanOrEqualTo(33);
    }

    @Test
    void the_same_with_a_burn_as_planned_is_in_none() {
        Assessment sick = assess(startup("sick-late").with(Inputs.BURN_MULTIPLE, 1.0));
        assertThat(sick.diagnosis().spiral().stage()).isLessThan(SpiralStage.RUNWAY_PANIC);
        assertThat(sick.notes()).noneMatch(note -> note.code() == DiagnosisCode.BURN_CONTRADICTS_COSTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-seriesB", "06-health", "11-huge", "14-k8s-trap", "sick-late"})
    void a_course_asks_for_no_more_than_team_and_calendar_have(String name) {
        for (Assessment assessment : new Assessment[] {assess(startup(name)), planned(startup(name))}) {
            double engineers = assessment.understood().team().engineers().value();
            Map<Integer, Double> ending = new HashMap<>();
            assessment
                    .courseOfAction()
                    .ifPresent(course -> course.steps()
                            .forEach(step -> step.actions().forEach(action -> {
                                int from = action.fromWeek(step);
                                int to = action.toWeek(step);
                                assertThat(action.effort().value())
                                        .as(action.action().id())
                                        .isLessThanOrEqualTo(engineers * (to - from + 1) / Months.WEEKS + 1e-6);
                                ending.merge(to, action.effort().value(), Double::sum);
                            })));
            ending.keySet()
                    .forEach(week -> assertThat(ending.entrySet().stream()
                                    .filter(entry -> entry.getKey() <= week)
                                    .mapToDouble(Map.Entry::getValue)
                                    .sum())
                            .as("what is done by week " + week)
                            .isLessThanOrEqualTo(engineers * week / Months.WEEKS + 1e-6));
        }
    }

    /** The first version asked for 732 engineer-months of 1,200 engineers in four weeks. */
    @Test
    void a_move_takes_the_weeks_that_the_trials_take() {
        for (String name : new String[] {"03-seriesB", "11-huge", "14-k8s-trap"}) {
            Assessment assessment = assess(startup(name));
            assessment
                    .courseOfAction()
                    .ifPresent(course -> course.steps()
                            .forEach(step -> step.actions().stream()
                                    .filter(action -> action.action() == Action.MOVE_TO_STRATEGY)
                                    .forEach(move -> {
                                        double median = assessment
                                                .strategy(assessment
                                                        .verdict()
                                                        .recommended()
                                                        .orElseThrow())
                                                .orElseThrow()
                                                .simulation()
                                                .orElseThrow()
                                                .timeToProductionMonths()
                                                .p50();
                                        assertThat(weeks(step, move)).isEqualTo((int)
                                                Math.max(1, Math.ceil(median * Months.WEEKS - 1e-9)));
                                    })));
        }
    }

    private static int weeks(Step step, PlannedAction action) {
        return action.toWeek(step) - action.fromWeek(step) + 1;
    }

    @Test
    void what_a_rule_covers_is_neither_recommended_nor_part_of_a_mix_nor_of_a_plan() {
        Assessment health = assess(startup("06-health"));
        assertThat(health.strategies())
                .filteredOn(strategy -> strategy.strategy().info().sourcing() == Sourcing.MANAGED)
                .allSatisfy(strategy -> assertThat(strategy.vetoes())
                        .anyMatch(veto -> veto.rule() == VetoRule.MANAGED_FORBIDDEN
                                && veto.because().toString().contains("database, storage, cache, secrets")));
        assertThat(health.components())
                .filteredOn(advice -> ComplianceDemand.CUSTOMER_DATA.contains(advice.component()))
                .noneMatch(advice -> advice.sourcing().equals(Optional.of(ComponentSourcing.MANAGED)));
        Optional<StrategyId> recommended = health.verdict().recommended();
        recommended.ifPresent(
                id -> assertThat(health.strategy(id).orElseThrow().vetoes()).isEmpty());
    }

    @Test
    void a_rule_that_covers_nothing_leaves_everything_to_be_bought() {
        Startup health = startup("06-health");
        Startup free = health.toBuilder()
                .compliance(health.compliance().orElseThrow().toBuilder()
                        .covers(ImmutableSortedSet.of())
                        .build())
                .build();
        assertThat(assess(free).strategies())
                .allSatisfy(strategy ->
                        assertThat(strategy.vetoes()).noneMatch(veto -> veto.rule() == VetoRule.MANAGED_FORBIDDEN));
    }
}
