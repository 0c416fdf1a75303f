package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.decision.Bench;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** A startup on something bought, which would leave it for half the price if a commitment did not bind it. */
class PaymentsDriverTest {
    private static final String PAYMENTS = Inputs.PAYMENTS.id();

    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 4_000).toBuilder()
            .priceIndex(Estimate.fixed(2))
            .build();
    private static final Strategy OWN = Bench.strategy("own", Sourcing.SELF_RUN, 2_000).toBuilder()
            .priceIndex(Estimate.fixed(1))
            .build();

    private static final Startup FREE = Bench.on("acme.bought")
            .with(Inputs.ACTIVE_USERS, 500.0)
            .with(Inputs.CURRENT_BILL, BigMoney.parse("USD 40000"));

    @Test
    void break_even_is_along_one_factor_on_all_amounts() {
        Crossing once = crossing(bound("USD 4000"));
        Crossing twice = crossing(bound("USD 8000"));
        assertThat(once.winnerBelow()).isEqualTo(OWN.id());
        assertThat(once.winnerAbove()).isEqualTo(BOUGHT.id());
        assertThat(once.at()).isGreaterThan(1);
        assertThat(twice.at()).isCloseTo(once.at() / 2, within(1e-6));
    }

    @Test
    void a_flip_tells_by_which_factor_the_amounts_would_have_to_grow() {
        Assessment assessment = assess(bound("USD 4000"), Analysis.FLIPS, Analysis.SENSITIVITY);
        assertThat(assessment.verdict().strategy()).contains(OWN.id());
        Flip flip = assessment.flips().stream()
                .filter(found -> found.input().equals(PAYMENTS))
                .findFirst()
                .orElseThrow();
        assertThat(flip.unit()).isEqualTo(Unit.RATIO);
        assertThat(flip.from()).isEqualTo(1);
        assertThat(flip.to()).isGreaterThan(1);
        assertThat(flip.winner()).contains(BOUGHT.id());
        assertThat(assessment.sensitivity()).extracting(Sensitivity::input).doesNotContain(PAYMENTS);
    }

    @Test
    void without_payments_there_is_nothing_to_vary() {
        BreakEven none = breakEven(FREE);
        assertThat(none.answer()).isEqualTo(new Undefined(Reason.NOT_STATED));
        assertThat(none.unit()).isEqualTo(Unit.RATIO);
    }

    @Test
    void a_list_price_and_a_peak_are_varied_like_any_number() {
        Startup stated =
                FREE.with(Inputs.LIST_PRICE, BigMoney.parse("USD 50000")).with(Inputs.PEAK_TO_AVERAGE, 3.0);
        Drivers drivers = Drivers.of(new Cases(stated, List.of(BOUGHT, OWN)).question());
        assertThat(drivers.find(Inputs.LIST_PRICE.id())).isPresent();
        assertThat(drivers.find(Inputs.PEAK_TO_AVERAGE.id())).hasValueSatisfying(peak -> {
            DriverSpan span = new DriverSpan(peak, 12);
            assertThat(span.low()).isEqualTo(1);
            assertThat(span.high()).isEqualTo(30);
            assertThat(span.points(6).asList()).contains(3.0).allMatch(point -> point >= 1 && point <= 30);
        });
        assertThat(drivers.absent()).containsEntry(Inputs.SERIOUS_INCIDENTS.id(), Unit.COUNT);
    }

    private static Startup bound(String amount) {
        return FREE.with(
                Inputs.PAYMENTS, ImmutableList.of(new Payment(1, 12, BigMoney.parse(amount), PaymentCondition.LEFT)));
    }

    private static Crossing crossing(Startup startup) {
        return ((Crossings) breakEven(startup).answer()).crossings().get(0);
    }

    private static BreakEven breakEven(Startup startup) {
        return assess(startup, Analysis.BREAK_EVEN).breakEven().stream()
                .filter(found -> found.driver().equals(PAYMENTS))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Startup startup, Analysis... analyses) {
        return new Cases(startup, List.of(BOUGHT, OWN)).assess(analyses);
    }
}
