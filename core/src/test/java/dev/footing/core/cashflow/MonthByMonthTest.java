package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Commitment;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Bills, credits and payments month by month, each worked out by hand: three engineers for $10,000 each. */
class MonthByMonthTest {
    private static final Offset<Double> EXACT = within(1e-6);
    private static final Rules SECOND = new Rules(Calibrations.field2026(), Policies.default2());

    private final OneTrial trial = new OneTrial();

    @Test
    void a_watch_is_told_when_a_run_begins_and_what_each_month_is_like() {
        trial.run(OneTrial.WAITING, FirstRules.RULES, OneTrial.NEXT);
        assertThat(trial.begun).containsExactly(2.0);
        assertThat(trial.work).containsExactly(2.0, 2.0, 0.5, 0.5, 0.5, 0.5);
        assertThat(trial.bills).containsOnly(1_000.0).hasSize(6);
        assertThat(trial.credited).isEmpty();
    }

    @Test
    void a_watch_that_does_not_care_is_told_of_beginnings_and_credits_in_vain() {
        MonthWatch.NONE.begin(new double[1]);
        MonthWatch.NONE.credits(1, new double[1]);
        MonthWatch.NONE.month(1, new double[1], new double[1], new double[1], new double[1]);
        assertThat(trial.work).isEmpty();
    }

    @Test
    void a_watch_is_told_what_credits_paid_of_each_month() {
        Startup credited900 = OneTrial.WAITING.with(
                Inputs.CREDITS, ImmutableList.of(new Credit(OneTrial.usd(1_500), 6, ImmutableList.of("acme.old"))));
        Projection staying = trial.run(credited900, FirstRules.RULES, OneTrial.OLD);
        assertThat(trial.credited).containsExactly(1_000.0, 500.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(trial.bills).containsExactly(0.0, 500.0, 1_000.0, 1_000.0, 1_000.0, 1_000.0);
        assertThat(staying.row(Figure.CREDITS_USED)[0]).isEqualTo(1_500);
    }

    @Test
    void a_commitment_is_owed_from_the_month_on_in_which_the_platform_is_left_and_other_payments_while_it_stays() {
        Startup bound = OneTrial.LIVE.toBuilder()
                .current(CurrentPlatform.builder()
                        .from(OneTrial.LIVE.current().orElseThrow())
                        .commitment(Commitment.builder()
                                .monthly(OneTrial.usd(300))
                                .untilMonth(3)
                                .build())
                        .addPayments(Payment.inMonth(2, OneTrial.usd(70), PaymentCondition.STAYING))
                        .build())
                .build();
        trial.run(bound, FirstRules.RULES, OneTrial.OLD);
        assertThat(trial.bills).containsExactly(2_000.0, 2_070.0, 2_000.0, 2_000.0, 2_000.0, 2_000.0);
        trial.bills.clear();
        trial.run(bound, FirstRules.RULES, OneTrial.NEXT);
        // Two months of both bills, the new one half; then the new one and what is still committed.
        assertThat(trial.bills).containsExactly(3_000.0, 3_070.0, 2_300.0, 2_000.0, 2_000.0, 2_000.0);
    }

    @Test
    void dated_payments_are_added_up_by_month_up_to_the_horizon() {
        Startup paying = OneTrial.LIVE.toBuilder()
                .current(CurrentPlatform.builder()
                        .from(OneTrial.LIVE.current().orElseThrow())
                        .addPayments(new Payment(2, 3, OneTrial.usd(70), PaymentCondition.STAYING))
                        .addPayments(Payment.inMonth(3, OneTrial.usd(5), PaymentCondition.STAYING))
                        .addPayments(Payment.inMonth(6, OneTrial.usd(9), PaymentCondition.LEFT))
                        .build())
                .build();
        DuePayments due = DuePayments.of(paying);
        assertThat(due.none()).isFalse();
        assertThat(due.staying().asList()).containsExactly(0.0, 0.0, 70.0, 75.0, 0.0, 0.0, 0.0);
        assertThat(due.left().asList()).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0);
        assertThat(DuePayments.of(paying.with(Inputs.HORIZON, 2)).none()).isFalse();
        assertThat(DuePayments.of(paying.with(Inputs.HORIZON, 1)).none()).isTrue();
        assertThat(DuePayments.of(OneTrial.LIVE).none()).isTrue();
    }

    @Test
    void a_platform_that_launched_serves_while_it_is_left_and_its_bill_grows_from_the_users_of_the_launch() {
        // Stays for two months, launches in the first, and moves in the third and fourth. Growth of 100% a month.
        Startup growing = OneTrial.WAITING
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(1))
                .with(Inputs.CURRENT_BILL, OneTrial.usd(400));
        Rules rules = SECOND;
        trial.later(growing, rules, 2, OneTrial.NEXT, Incidents.none());
        double border = rules.calibration().liveUsers().value();
        assertThat(border).isEqualTo(100);
        // Users 100, 200, 400, 800: today's bill of 400 is that of 100 users and the border.
        assertThat(trial.bills.get(0)).isCloseTo(400, EXACT);
        assertThat(trial.bills.get(1)).isCloseTo(400 * 300.0 / 200, EXACT);
        assertThat(trial.bills.get(2)).isCloseTo(1_000 + 400 * 500.0 / 200, EXACT);
        assertThat(trial.bills.get(3)).isCloseTo(1_000 + 400 * 900.0 / 200, EXACT);
        assertThat(trial.bills.get(4)).isCloseTo(1_000, EXACT);
    }

    @Test
    void where_a_platform_that_was_stayed_on_is_left_its_credits_pay_what_it_costs_until_it_is_gone() {
        Startup growing = OneTrial.WAITING
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(1))
                .with(Inputs.CURRENT_BILL, OneTrial.usd(400))
                .with(
                        Inputs.CREDITS,
                        ImmutableList.of(new Credit(OneTrial.usd(50_000), 6, ImmutableList.of("acme.old"))));
        trial.later(growing, SECOND, 2, OneTrial.NEXT, Incidents.none());
        assertThat(trial.credited.get(2)).isCloseTo(400 * 500.0 / 200, EXACT);
        assertThat(trial.credited.get(3)).isCloseTo(400 * 900.0 / 200, EXACT);
        assertThat(trial.credited.get(4)).isZero();
        assertThat(trial.bills).last().isEqualTo(1_000.0);
    }
}
