package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month has 52/12 weeks, and a step ends with the last whole one before its month begins. */
class MilestonesTest {
    private static final Startup QUIET = Fixtures.minimal().with(Inputs.HORIZON, 18);
    private static final Verdict ASKS = Given.verdict(Verdict.Kind.RECOMMEND)
            .addNextQuestions(Explanation.of(RecoveryCode.NOT_STATED)
                    .word("input", "burn")
                    .build())
            .build();
    private static final Verdict STAY = Given.verdict(Verdict.Kind.RECOMMEND).build();
    private static final ImmutableDoubleArray NOBODY = users(18, 0);

    /** Users who stay as many as they are in every month but the last. */
    private static ImmutableDoubleArray users(int months, double last) {
        double[] users = new double[months];
        users[months - 1] = last;
        return ImmutableDoubleArray.copyOf(users);
    }

    private static List<Step> steps(Startup startup, Strategy ahead, ImmutableDoubleArray users) {
        return new Milestones(startup, Situation.of(startup, Optional.empty(), FirstRules.RULES), Bench.POLICY, STAY)
                .steps(Optional.of(ahead), users, Optional.empty());
    }

    private static Milestones asking() {
        return new Milestones(QUIET, Situation.of(QUIET, Optional.empty(), FirstRules.RULES), Bench.POLICY, ASKS);
    }

    private static List<Step> steps(Startup startup) {
        return steps(startup, Given.OLD, NOBODY);
    }

    @Test
    void where_nothing_comes_up_there_is_no_step() {
        assertThat(steps(QUIET)).isEmpty();
    }

    @Test
    void open_questions_are_asked_now() {
        List<Step> steps = asking().steps(Optional.empty(), ImmutableDoubleArray.of(), Optional.empty());
        assertStep(steps, StepId.NOW, 1, 4, Action.ANSWER_OPEN_QUESTIONS);
        assertThat(steps.get(0).actions().get(0).because()).isEqualTo(ASKS.nextQuestions());
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_PRODUCT_MARKET_FIT, 999, ''",
        "PRE_PRODUCT_MARKET_FIT, 1000, post-product-market-fit",
        "PRE_PRODUCT_MARKET_FIT, 100000, growth",
        "POST_PRODUCT_MARKET_FIT, 99999, ''",
        "POST_PRODUCT_MARKET_FIT, 100000, growth",
        "GROWTH, 200000, ''"
    })
    void a_phase_begins_with_the_users_at_which_it_begins(Phase today, double users, String next) {
        List<Step> steps = steps(QUIET.with(Inputs.PHASE, today), Given.OLD, users(12, users));
        if (next.isEmpty()) {
            assertThat(steps).isEmpty();
        } else {
            // Eleven months are 47.67 weeks.
            assertStep(steps, StepId.BEFORE_PHASE_BOUNDARY, 44, 47, Action.REVIEW_AT_PHASE_BOUNDARY);
            assertThat(fact(steps, "phase")).isEqualTo(new Fact.Word(next));
            assertThat(fact(steps, "reason")).isEqualTo(new Fact.Word(Inputs.ACTIVE_USERS.label()));
        }
    }

    @Test
    void without_users_a_phase_begins_with_the_age_at_which_it_begins() {
        Startup pre = QUIET.with(Inputs.PHASE, Phase.PRE_PRODUCT_MARKET_FIT);
        assertThat(steps(pre.with(Inputs.AGE, 5.9), Given.OLD, users(12, 0))).isEmpty();
        assertThat(fact(steps(pre.with(Inputs.AGE, 6.0), Given.OLD, users(12, 0)), "reason"))
                .isEqualTo(new Fact.Word(Inputs.AGE.label()));
        assertStep(
                steps(pre.with(Inputs.AGE, 6.0), Given.OLD, users(12, 0)),
                StepId.BEFORE_PHASE_BOUNDARY,
                44,
                47,
                Action.REVIEW_AT_PHASE_BOUNDARY);
    }

    @Test
    void a_ceiling_is_planned_for_before_more_users_come_than_it_carries() {
        Strategy small = Given.OLD.toBuilder()
                .ceiling(new Ceiling(Users.of(500), Optional.empty()))
                .build();
        Startup growing = QUIET.with(Inputs.PHASE, Phase.GROWTH);
        assertThat(steps(growing, small, users(12, 500))).isEmpty();
        List<Step> steps = steps(growing, small, users(12, 501));
        assertStep(steps, StepId.BEFORE_CEILING, 36, 47, Action.PLAN_BEYOND_CEILING);
        assertThat(fact(steps, "what")).isEqualTo(new Fact.Word("users"));
    }

    @Test
    void a_ceiling_may_be_a_bill_at_list_prices() {
        Strategy dear = Given.OLD.toBuilder()
                .ceiling(new Ceiling(Users.of(1_000_000), Optional.of(BigMoney.parse("USD 20000"))))
                .build();
        // 13,000 for 100 users at a unit price of 1.3 are 100 at list prices for each.
        Startup billed = QUIET.with(Inputs.PHASE, Phase.GROWTH)
                .with(Inputs.ACTIVE_USERS, 100.0)
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 13000"));
        assertThat(steps(billed, dear, users(12, 200))).isEmpty();
        List<Step> steps = steps(billed, dear, users(12, 201));
        assertStep(steps, StepId.BEFORE_CEILING, 36, 47, Action.PLAN_BEYOND_CEILING);
        assertThat(fact(steps, "what")).isEqualTo(new Fact.Word("bill"));
    }

    @Test
    void an_audit_is_prepared_for_as_many_months_as_the_strategy_takes() {
        Strategy slow = Given.OLD.toBuilder().complianceMonths(3).build();
        Startup audited =
                QUIET.toBuilder().compliance(ComplianceDemand.inMonth(10)).build();
        assertStep(steps(audited, slow, NOBODY), StepId.BEFORE_AUDIT, 27, 39, Action.PREPARE_AUDIT);
        assertThat(steps(audited.with(Inputs.COMPLIANCE_MONTH, 18), slow, NOBODY))
                .hasSize(1);
        assertThat(steps(audited.with(Inputs.COMPLIANCE_MONTH, 19), slow, NOBODY))
                .as("beyond the horizon")
                .isEmpty();
    }

    @Test
    void a_round_is_prepared_for_in_the_eight_weeks_before_and_from_week_one_at_the_earliest() {
        assertStep(
                steps(QUIET.with(Inputs.FUNDING_MONTH, 18)),
                StepId.BEFORE_ROUND,
                66,
                73,
                Action.EVIDENCE_OF_FIT,
                Action.UNIT_ECONOMICS);
        assertStep(
                steps(QUIET.with(Inputs.FUNDING_MONTH, 1)),
                StepId.BEFORE_ROUND,
                1,
                1,
                Action.EVIDENCE_OF_FIT,
                Action.UNIT_ECONOMICS);
    }

    @Test
    void without_a_strategy_ahead_no_date_is_known() {
        Startup dated = QUIET.with(Inputs.FUNDING_MONTH, 18);
        assertThat(new Milestones(dated, Situation.of(dated, Optional.empty(), FirstRules.RULES), Bench.POLICY, STAY)
                        .steps(Optional.empty(), ImmutableDoubleArray.of(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void steps_come_by_their_first_weeks() {
        Startup dated = QUIET.with(Inputs.FUNDING_MONTH, 18).toBuilder()
                .compliance(ComplianceDemand.inMonth(2))
                .build();
        assertThat(steps(dated)).extracting(Step::id).containsExactly(StepId.BEFORE_AUDIT, StepId.BEFORE_ROUND);
    }

    private static Fact fact(List<Step> steps, String name) {
        return Optional.ofNullable(
                        steps.get(0).actions().get(0).because().get(0).facts().get(name))
                .orElseThrow();
    }

    private static void assertStep(List<Step> steps, StepId id, int from, int to, Action... actions) {
        assertThat(steps).hasSize(1);
        Step step = steps.get(0);
        assertThat(step.id()).isEqualTo(id);
        assertThat(step.fromWeek()).isEqualTo(from);
        assertThat(step.toWeek()).isEqualTo(to);
        assertThat(step.actions()).extracting(one -> one.action()).containsExactly(actions);
    }

    @Test
    void what_begins_stands_before_the_open_questions() {
        List<Step> steps = asking().steps(
                        Optional.empty(),
                        ImmutableDoubleArray.of(),
                        Given.nothing().moving().planned().stream()
                                .filter(action -> action.action() == Action.MOVE_TO_STRATEGY)
                                .findFirst());
        assertStep(steps, StepId.NOW, 1, 4, Action.MOVE_TO_STRATEGY, Action.ANSWER_OPEN_QUESTIONS);
    }

    @Test
    void users_count_for_a_phase_and_not_the_age_once_there_are_some() {
        Startup old = QUIET.with(Inputs.PHASE, Phase.PRE_PRODUCT_MARKET_FIT).with(Inputs.AGE, 30.0);
        assertThat(steps(old, Given.OLD, ImmutableDoubleArray.of(1, 1, 1))).isEmpty();
        List<Step> steps = steps(old, Given.OLD, ImmutableDoubleArray.of(0, 0, 1));
        assertThat(fact(steps, "month")).isEqualTo(new Fact.Figure(1, Unit.COUNT));
        assertThat(fact(steps, "reason")).isEqualTo(new Fact.Word(Inputs.AGE.label()));
    }
}
