package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.Advice;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.startup.Startup;
import dev.footing.core.decision.Bench;
import java.util.EnumSet;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatternsTest {
    private static final ComponentUse BOUGHT =
            ComponentUse.builder().sourcing(ComponentSourcing.MANAGED).build();
    private static final ComponentUse CUSTOM =
            ComponentUse.builder().sourcing(ComponentSourcing.CUSTOM).build();

    @Test
    void what_is_written_in_house_and_sets_nothing_apart_is_not_boring() {
        assertThat(boringness(stating(BOUGHT)).state()).isEqualTo(TestState.PASSED);
        assertThat(boringness(stating(BOUGHT, differing(true))).state()).isEqualTo(TestState.PASSED);
        Finding vain = boringness(stating(BOUGHT, differing(false), CUSTOM));
        assertThat(vain.state()).isEqualTo(TestState.FAILED);
        assertThat(vain.because())
                .extracting(Explanation::code)
                .containsExactly(
                        FrameworkCode.COMPONENTS_COUNTED,
                        FrameworkCode.CUSTOM_WITHOUT_DIFFERENCE,
                        FrameworkCode.CUSTOM_UNSAID,
                        FrameworkCode.TIME_NOT_SPENT_PROJECTED);
        assertThat(Row.figure(vain.because().get(0), "custom")).isEqualTo(2);
        assertThat(Row.figure(vain.because().get(0), "managed")).isEqualTo(1);
    }

    @Test
    void components_that_nobody_stated_and_differences_that_nobody_spoke_of_are_unknown() {
        assertThat(boringness(Bench.startup()).state()).isEqualTo(TestState.UNKNOWN);
        assertThat(boringness(stating(BOUGHT, CUSTOM)).state()).isEqualTo(TestState.UNKNOWN);
    }

    @Test
    void time_that_is_not_spent_is_measured_or_else_projected() {
        Startup measured = stating(BOUGHT).with(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.25);
        assertThat(Row.figure(boringness(measured).because().get(1), "share")).isEqualTo(0.75);
        Startup elsewhere = stating(BOUGHT).with(Inputs.CURRENT_STRATEGY, "acme.other");
        Explanation projected = boringness(elsewhere).because().get(1);
        assertThat(Row.word(projected, "strategy")).isEqualTo("acme.other");
        assertThat(Row.word(boringness(stating(BOUGHT)).because().get(1), "strategy"))
                .isEqualTo("acme.one");
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_plans_is_told_so(PostponementRule rule) {
        assertThat(finding(Bench.startup(), rule).advice()).isEqualTo(Advice.NOT_PLANNED);
    }

    @ParameterizedTest
    @CsvSource({
        "MULTI_REGION, NONE, POSTPONE",
        "MULTI_REGION, REPORTED, GO",
        "MULTI_REGION, MEASURED, GO",
        "CACHE, NONE, POSTPONE",
        "CACHE, REPORTED, POSTPONE",
        "CACHE, MEASURED, GO",
        "MICROSERVICES, NONE, POSTPONE",
        "MICROSERVICES, REPORTED, GO",
        "MICROSERVICES, MEASURED, GO"
    })
    void an_optimization_waits_for_its_evidence(OptimizationKind kind, NeedEvidence evidence, Advice advice) {
        assertThat(finding(planning(kind, evidence), PostponementRule.of(kind)).advice())
                .isEqualTo(advice);
    }

    @Test
    void tuning_for_a_million_waits_for_ten_thousand_users() {
        Startup planning = planning(OptimizationKind.MILLION_USER_TUNING, NeedEvidence.MEASURED);
        PostponementRule rule = PostponementRule.NO_MILLION_USER_TUNING_BEFORE_10K;
        assertThat(finding(planning.with(Inputs.ACTIVE_USERS, 10_000.0), rule).advice())
                .isEqualTo(Advice.GO);
        PostponementFinding later = finding(planning.with(Inputs.ACTIVE_USERS, 9_999.0), rule, 9_999, 9_999, 10_000);
        assertThat(later.advice()).isEqualTo(Advice.POSTPONE);
        assertThat(Row.figure(later.because().get(0), "month")).isEqualTo(2);
        PostponementFinding never = finding(planning.with(Inputs.ACTIVE_USERS, 9_999.0), rule, 9_999, 9_999);
        assertThat(never.because()).extracting(Explanation::code).containsExactly(FrameworkCode.USERS_NEVER_ENOUGH);
        assertThat(finding(planning, rule).advice()).isEqualTo(Advice.UNKNOWN);
    }

    private static ComponentUse differing(boolean differs) {
        return ComponentUse.builder().from(CUSTOM).differentiator(differs).build();
    }

    private static Startup stating(ComponentUse... uses) {
        Startup.Builder startup = Bench.startup().toBuilder();
        Iterator<Component> components = EnumSet.allOf(Component.class).iterator();
        for (ComponentUse use : uses) {
            startup.putComponents(components.next(), use);
        }
        return startup.build();
    }

    private static Startup planning(OptimizationKind kind, NeedEvidence evidence) {
        return Bench.startup().toBuilder()
                .addPlannedOptimizations(new PlannedOptimization(kind, evidence))
                .build();
    }

    private static Finding boringness(Startup startup) {
        return new Boringness(Row.frame(startup, Row.of("one"), Row.of("other"))).finding();
    }

    private static PostponementFinding finding(Startup startup, PostponementRule rule, double... users) {
        return new Postponement(Row.frame(startup, Row.of("one").users(users)))
                .findings().stream()
                        .filter(finding -> finding.rule() == rule)
                        .findFirst()
                        .orElseThrow();
    }
}
