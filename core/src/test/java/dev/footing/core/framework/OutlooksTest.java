package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.core.decision.Bench;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlooksTest {
    private static final Startup EARLY = Bench.startup().with(Inputs.PHASE, Phase.PRE_PRODUCT_MARKET_FIT);
    private static final Startup LIVE = EARLY.with(Inputs.ACTIVE_USERS, 900.0);

    @Test
    void the_next_phase_begins_in_the_month_in_which_the_plan_has_its_users() {
        Outlook outlook = outlook(LIVE, Row.of("one").users(900, 999, 1_000, 2_000));
        assertThat(outlook.nextPhase()).hasValue(Phase.POST_PRODUCT_MARKET_FIT);
        assertThat(outlook.boundary()).hasValue(new Fact.Figure(1_000, Unit.USERS));
        assertThat(outlook.month()).hasValue(new Fact.Figure(2, Unit.MONTHS));
        assertThat(outlook.goalsBefore()).isEqualTo(PhaseGoal.of(Phase.PRE_PRODUCT_MARKET_FIT));
        assertThat(outlook.goalsAfter()).isEqualTo(PhaseGoal.of(Phase.POST_PRODUCT_MARKET_FIT));
    }

    @Test
    void or_not_within_the_horizon_or_now() {
        Outlook never = outlook(LIVE, Row.of("one").users(900, 999));
        assertThat(never.month()).isEmpty();
        assertThat(never.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NEXT_PHASE_LATER);
        Outlook now = outlook(LIVE, Row.of("one").users(1_000, 1_000));
        assertThat(now.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NEXT_PHASE_NOW);
    }

    @ParameterizedTest
    @CsvSource({"6, 12", "16.5, 2", "20, 0"})
    void without_users_age_tells_it(double age, double month) {
        Outlook outlook = outlook(EARLY.with(Inputs.AGE, age), Row.of("one").users(0, 0));
        assertThat(outlook.boundary()).hasValue(new Fact.Figure(18, Unit.MONTHS));
        assertThat(outlook.month()).hasValue(new Fact.Figure(month, Unit.MONTHS));
    }

    @Test
    void an_age_beyond_the_horizon_comes_later_and_neither_users_nor_age_is_unknown() {
        Outlook later = outlook(EARLY.with(Inputs.AGE, 5.9), Row.of("one").users(0, 0));
        assertThat(later.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NEXT_PHASE_LATER);
        Outlook unknown = outlook(EARLY, Row.of("one").users(0, 0));
        assertThat(unknown.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NEXT_PHASE_UNKNOWN);
        assertThat(unknown.month()).isEmpty();
    }

    @Test
    void weights_that_change_are_told_with_both() {
        Outlook outlook = outlook(LIVE, Row.of("one").users(900));
        Explanation cost = outlook.weights().stream()
                .filter(change -> Row.word(change, "criterion").equals("cost"))
                .findFirst()
                .orElseThrow();
        assertThat(cost.code()).isEqualTo(FrameworkCode.WEIGHT_RISES);
        assertThat(Row.figure(cost, "before")).isEqualTo(8);
        assertThat(Row.figure(cost, "after")).isEqualTo(16);
        assertThat(outlook.weights())
                .noneMatch(change -> Row.word(change, "criterion").equals("expertise-fit"))
                .anyMatch(change -> change.code() == FrameworkCode.WEIGHT_FALLS);
    }

    @Test
    void growth_is_the_last_phase() {
        Outlook outlook =
                outlook(LIVE.with(Inputs.PHASE, Phase.GROWTH), Row.of("one").users(900));
        assertThat(outlook.nextPhase()).isEmpty();
        assertThat(outlook.because()).extracting(Explanation::code).containsExactly(FrameworkCode.LAST_PHASE);
        assertThat(outlook.weights()).isEmpty();
        assertThat(outlook.goalsAfter()).isEmpty();
    }

    @Test
    void the_ceiling_of_what_is_ahead_is_where_to_look_again() {
        Row row = TenTenTenTest.ceiling(2_000).users(900, 1_999, 2_000);
        Explanation ahead = outlook(LIVE, row).ceiling().get(0);
        assertThat(ahead.code()).isEqualTo(FrameworkCode.CEILING_REACHED);
        assertThat(Row.figure(ahead, "month")).isEqualTo(2);
        Row lower = TenTenTenTest.ceiling(2_000).users(900, 1_999);
        assertThat(outlook(LIVE, lower).ceiling())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.CEILING_LATER);
        assertThat(outlook(LIVE, Row.of("one")).ceiling())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.CEILING_NONE);
        assertThat(new Outlooks(Row.withoutWinner(LIVE, row)).outlook().ceiling())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.NOTHING_AHEAD);
    }

    @Test
    void a_ceiling_of_bills_says_so() {
        Startup paying = LIVE.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 1170"));
        // 1,170 at 1.3 times the list price for 900 users are 1 a user at list price.
        Outlook outlook = outlook(paying, TenTenTenTest.ceiling(1e6, "1500").users(900, 1_600));
        assertThat(outlook.ceiling())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.CEILING_REACHED, FrameworkCode.CEILING_IS_BILL);
    }

    private static Outlook outlook(Startup startup, Row ahead) {
        return new Outlooks(Row.frame(startup, ahead, Row.of("other"))).outlook();
    }
}
