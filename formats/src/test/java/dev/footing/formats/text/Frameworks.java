package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.ComponentCheck;
import dev.footing.api.framework.CustomerBackQuestion;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.PostponementFinding;
import dev.footing.api.framework.PostponementRule;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.VelocityAnswer;

/** {@link Assessments#reference()} with tests, goals, patterns and an outlook that are stated by hand. */
public final class Frameworks {
    private Frameworks() {}

    /** {@return such an assessment} */
    public static Assessment reference() {
        Assessment plain = Assessments.reference();
        return Assessment.builder()
                .from(plain)
                .strategies(
                        plain.strategies().stream().map(Frameworks::judged).collect(ImmutableList.toImmutableList()))
                .tests(founders())
                .patterns(patterns())
                .outlook(outlook())
                .build();
    }

    private static StrategyAssessment judged(StrategyAssessment one) {
        return StrategyAssessment.builder()
                .from(one)
                .phaseGoals(ImmutableList.of(
                        goal(PhaseGoal.VELOCITY_HELD)
                                .state(GoalState.MISSED)
                                .target(share(0.9))
                                .actual(share(0.65))
                                .missedBy(share(0.25))
                                .build(),
                        goal(PhaseGoal.ENTERPRISE_SECURITY)
                                .state(GoalState.UNKNOWN)
                                .addBecause(Explanation.of(FrameworkCode.GOAL_NEEDS_INPUT)
                                        .word("input", "/compliance/month")
                                        .build())
                                .build(),
                        goal(PhaseGoal.COST_TUNED).state(GoalState.MET).build()))
                .tests(StrategyTests.builder()
                        .tenTenTen(ImmutableSortedMap.of(
                                TenTenTenHorizon.TEN_DAYS, late(),
                                TenTenTenHorizon.TEN_MONTHS, said(TestState.PASSED, FrameworkCode.NO_CEILING_KNOWN),
                                TenTenTenHorizon.TEN_YEARS, Finding.none()))
                        .velocity(VelocityAnswer.SLOWER)
                        .productVelocity(Finding.of(TestState.FAILED))
                        .expertise(said(TestState.PASSED, FrameworkCode.NO_EXPERTISE_NEEDED))
                        .build())
                .build();
    }

    private static FounderTests founders() {
        AnsweredFinding open = new AnsweredFinding(
                Finding.none(), said(TestState.UNKNOWN, FrameworkCode.TEST_WITHOUT_STRATEGY), ImmutableList.of());
        AnsweredFinding hopeful = new AnsweredFinding(
                Finding.of(
                        TestState.PASSED,
                        Explanation.of(FrameworkCode.REASON_HEALTHY)
                                .word("reason", "demo-deployable")
                                .build()),
                late(),
                ImmutableList.of(Explanation.of(FrameworkCode.ANSWER_AGAINST_FIGURES)
                        .word("question", "ten-days")
                        .word("answer", "demo-deployable")
                        .word("strategy", "acme.two")
                        .build()));
        return FounderTests.builder()
                .tenTenTen(ImmutableSortedMap.of(TenTenTenHorizon.TEN_DAYS, hopeful, TenTenTenHorizon.TEN_MONTHS, open))
                .productVelocity(open)
                .putExpertise(ExpertiseArea.SCALING, Finding.of(TestState.FAILED))
                .putExpertise(ExpertiseArea.OBSERVABILITY, Finding.of(TestState.PASSED))
                .putExpertise(ExpertiseArea.DISASTER_RECOVERY, Finding.of(TestState.UNKNOWN))
                .addComponents(new ComponentCheck(
                        Component.DATABASE,
                        ImmutableList.of(ExpertiseArea.SCALING),
                        Finding.of(
                                TestState.FAILED,
                                Explanation.of(FrameworkCode.BUY_FOR_LACK)
                                        .word("areas", "scaling")
                                        .build())))
                .putCustomerBack(CustomerBackQuestion.SERVES_BETTER, open)
                .customersGain(new AnsweredFinding(
                        said(TestState.FAILED, FrameworkCode.DO_NOT_BUILD), Finding.none(), ImmutableList.of()))
                .build();
    }

    private static Patterns patterns() {
        return Patterns.builder()
                .boringness(said(TestState.UNKNOWN, FrameworkCode.COMPONENTS_NOT_SAID))
                .addPostponement(new PostponementFinding(
                        PostponementRule.NO_CACHE_BEFORE_MEASUREMENT,
                        Advice.POSTPONE,
                        ImmutableList.of(Explanation.of(FrameworkCode.NEEDS_MEASUREMENT)
                                .word("evidence", "reported")
                                .build())))
                .addPostponement(new PostponementFinding(
                        PostponementRule.NO_MULTI_REGION_BEFORE_DEMAND,
                        Advice.NOT_PLANNED,
                        ImmutableList.of(Explanation.of(FrameworkCode.OPTIMIZATION_NOT_PLANNED)
                                .build())))
                .build();
    }

    private static Outlook outlook() {
        return Outlook.builder()
                .nextPhase(Phase.GROWTH)
                .boundary(new Fact.Figure(100_000, Unit.USERS))
                .month(new Fact.Figure(7, Unit.MONTHS))
                .addBecause(Explanation.of(FrameworkCode.NEXT_PHASE)
                        .word("phase", "growth")
                        .figure("boundary", 100_000, Unit.USERS)
                        .figure("month", 7, Unit.COUNT)
                        .build())
                .addWeights(Explanation.of(FrameworkCode.WEIGHT_RISES)
                        .word("criterion", "cost")
                        .figure("before", 16, Unit.NONE)
                        .figure("after", 28, Unit.NONE)
                        .build())
                .goalsBefore(PhaseGoal.of(Phase.POST_PRODUCT_MARKET_FIT))
                .goalsAfter(PhaseGoal.of(Phase.GROWTH))
                .addCeiling(Explanation.of(FrameworkCode.NOTHING_AHEAD).build())
                .build();
    }

    private static Finding late() {
        return Finding.of(
                TestState.FAILED,
                Explanation.of(FrameworkCode.DEMO_LATE)
                        .figure("days", 91, Unit.DAYS)
                        .figure("limit", 10, Unit.DAYS)
                        .figure("late", 81, Unit.DAYS)
                        .build());
    }

    private static Finding said(TestState state, FrameworkCode code) {
        return Finding.of(state, Explanation.of(code).build());
    }

    private static PhaseGoalFinding.Builder goal(PhaseGoal goal) {
        return PhaseGoalFinding.builder().goal(goal);
    }

    private static Fact.Figure share(double value) {
        return new Fact.Figure(value, Unit.SHARE);
    }
}
