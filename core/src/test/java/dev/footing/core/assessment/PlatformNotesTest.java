package dev.footing.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PlatformNotesTest {
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 1_000).toBuilder()
            .paysForPeak(false)
            .incidentRate(PerMonth.of(0.01))
            .build();
    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 500).toBuilder()
            .paysForPeak(false)
            .addRequiredExpertise(ExpertiseArea.OBSERVABILITY)
            .build();
    private static final Strategy MACHINES = OWN.toBuilder().paysForPeak(true).build();

    private static final Startup STARTUP = Bench.on("acme.bought")
            .with(Inputs.ACTIVE_USERS, 500.0)
            .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));

    @Test
    void a_peak_for_which_nothing_is_paid_changes_nothing() {
        Startup peaks = STARTUP.with(Inputs.PEAK_TO_AVERAGE, 3.0);
        assertThat(note(Code.PEAK_UNREAD, peaks, BOUGHT, OWN))
                .hasValueSatisfying(
                        note -> assertThat(note.facts()).containsEntry("peak", new Fact.Figure(3, Unit.RATIO)));
        assertThat(note(Code.PEAK_UNREAD, peaks, BOUGHT, MACHINES)).isEmpty();
        assertThat(note(Code.PEAK_UNREAD, STARTUP, BOUGHT, OWN)).isEmpty();
    }

    @Test
    void a_list_price_below_the_bill_of_what_is_bought_is_a_slip() {
        Startup lower = STARTUP.with(Inputs.LIST_PRICE, BigMoney.parse("USD 8999"));
        assertThat(note(Code.LIST_PRICE_BELOW_BILL, lower, BOUGHT, OWN)).isPresent();
        assertThat(note(
                        Code.LIST_PRICE_BELOW_BILL,
                        STARTUP.with(Inputs.LIST_PRICE, BigMoney.parse("USD 9000")),
                        BOUGHT,
                        OWN))
                .isEmpty();
        assertThat(note(Code.LIST_PRICE_BELOW_BILL, lower.with(Inputs.CURRENT_STRATEGY, "acme.own"), BOUGHT, OWN))
                .isEmpty();
    }

    @Test
    void payments_are_in_no_figure_where_all_their_months_lie_beyond_the_horizon() {
        BigMoney amount = BigMoney.parse("USD 5");
        Payment within = new Payment(12, 20, amount, PaymentCondition.LEFT);
        Payment beyond = Payment.inMonth(13, amount, PaymentCondition.STAYING);
        Payment later = Payment.inMonth(40, amount, PaymentCondition.STAYING);
        assertThat(note(
                        Code.PAYMENTS_BEYOND_HORIZON,
                        STARTUP.with(Inputs.PAYMENTS, ImmutableList.of(later, within, beyond)),
                        BOUGHT))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("payments", new Fact.Figure(2, Unit.COUNT))
                        .containsEntry("month", new Fact.Figure(13, Unit.COUNT)));
        assertThat(note(Code.PAYMENTS_BEYOND_HORIZON, STARTUP.with(Inputs.PAYMENTS, ImmutableList.of(within)), BOUGHT))
                .isEmpty();
    }

    @Test
    void more_incidents_than_twenty_times_the_usual_number_are_asked_about() {
        Startup counted = STARTUP.with(Inputs.OBSERVED_MONTHS, 10.0).with(Inputs.SERIOUS_INCIDENTS, 2);
        assertThat(note(Code.MANY_INCIDENTS, counted, BOUGHT)).isEmpty();
        assertThat(note(Code.MANY_INCIDENTS, counted.with(Inputs.SERIOUS_INCIDENTS, 3), BOUGHT))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("incidents", new Fact.Figure(3, Unit.COUNT))
                        .containsEntry("months", new Fact.Figure(10, Unit.MONTHS))
                        .containsEntry("usual", new Fact.Figure(100, Unit.MONTHS)));
    }

    @Test
    void an_area_that_was_not_answered_is_taken_as_held_by_those_who_have_run_it_for_long() {
        Startup running = Bench.answering(Answer.UNKNOWN, ExpertiseArea.OBSERVABILITY)
                .with(Inputs.CURRENT_STRATEGY, "acme.own")
                .with(Inputs.ACTIVE_USERS, 500.0)
                .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 9000"));
        assertThat(note(Code.TAKEN_AS_HELD, running.with(Inputs.CURRENT_MONTHS, 12.0), BOUGHT, OWN))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("areas", new Fact.Word("observability"))
                        .containsEntry("strategy", new Fact.Word("acme.own"))
                        .containsEntry("months", new Fact.Figure(12, Unit.MONTHS)));
        assertThat(note(Code.TAKEN_AS_HELD, running.with(Inputs.CURRENT_MONTHS, 11.0), BOUGHT, OWN))
                .isEmpty();
    }

    @Test
    void what_a_bill_tells_and_no_figure_counts_is_said() {
        BigMoney amount = BigMoney.parse("USD 3000");
        Startup used = STARTUP.with(BillInputs.CREDITS_USED, amount);
        assertThat(note(Code.CREDITS_OPEN, used, BOUGHT)).isPresent();
        assertThat(note(Code.CREDITS_OPEN, used.with(Inputs.CREDITS, ImmutableList.of(Credit.of(amount, 3))), BOUGHT))
                .isEmpty();
        Startup committed = STARTUP.with(BillInputs.COMMITMENT, amount);
        assertThat(note(Code.COMMITMENT_WITHOUT_END, committed, BOUGHT)).isPresent();
        assertThat(note(Code.COMMITMENT_WITHOUT_END, committed.with(BillInputs.COMMITMENT_END, 9), BOUGHT))
                .isEmpty();
        assertThat(note(Code.COMMITMENT_UNUSED, committed.with(BillInputs.COMMITMENT_UNUSED, 0.1), BOUGHT))
                .isPresent();
        assertThat(note(Code.COMMITMENT_UNUSED, committed.with(BillInputs.COMMITMENT_UNUSED, 0.09), BOUGHT))
                .isEmpty();
        assertThat(note(
                        Code.BILL_GROWTH_NOT_COUNTED,
                        STARTUP.with(BillInputs.BILL_GROWTH, Estimate.fixed(0.04)),
                        BOUGHT))
                .isPresent();
        assertThat(note(Code.BILL_GROWTH_NOT_COUNTED, STARTUP, BOUGHT)).isEmpty();
    }

    @Test
    void credits_that_end_name_the_last_month_and_the_bill_after_it() {
        Startup credited = STARTUP.with(
                Inputs.CREDITS,
                ImmutableList.of(new Credit(BigMoney.parse("USD 1000000"), 5, ImmutableList.of("managed"))));
        assertThat(note(Code.CREDITS_END, credited, BOUGHT))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("strategy", new Fact.Word("acme.bought"))
                        .containsEntry("month", new Fact.Figure(5, Unit.COUNT))
                        .containsEntry("bill", new Fact.Amount(Money.parse("USD 9000"))));
        Startup lasting = STARTUP.with(
                Inputs.CREDITS,
                ImmutableList.of(new Credit(BigMoney.parse("USD 1000000"), 120, ImmutableList.of("managed"))));
        assertThat(note(Code.CREDITS_END, lasting, BOUGHT)).isEmpty();
        Startup nobody = STARTUP.with(
                Inputs.CREDITS,
                ImmutableList.of(new Credit(BigMoney.parse("USD 5"), 5, ImmutableList.of("acme.gone"))));
        assertThat(note(Code.CREDITS_COVER_NOTHING, nobody, BOUGHT))
                .hasValueSatisfying(
                        note -> assertThat(note.facts()).containsEntry("covers", new Fact.Word("acme.gone")));
        assertThat(note(Code.CREDITS_COVER_NOTHING, credited, BOUGHT)).isEmpty();
    }

    private static Optional<Explanation> note(Code code, Startup startup, Strategy... strategies) {
        Calibration calibration = Calibrations.field2026();
        return FirstRules.assessor()
                .provider(Bench.provider(List.of(strategies)))
                .calibration(calibration)
                .withoutSimulation()
                .build()
                .assess(startup)
                .notes()
                .stream()
                .filter(note -> note.code() == code)
                .findFirst();
    }
}
