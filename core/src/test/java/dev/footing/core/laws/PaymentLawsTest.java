package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.testkit.Seeds;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of dated payments. */
class PaymentLawsTest {
    private static final double AMOUNT = 50_000;

    static Stream<Long> seeds() {
        return Seeds.from(83_000, 200);
    }

    private static double platform(LawCase given, Strategy strategy) {
        return LawCase.figure(given.plan(strategy), Figure.PLATFORM);
    }

    private static Offset<Double> near(LawCase given, Strategy strategy) {
        return Offset.offset(1e-12 * given.scale(given.plan(strategy)));
    }

    private static int someMonth(LawCase given, long seed) {
        return 1 + (int) (seed % given.horizon());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_owed_for_staying_is_paid_while_staying_and_until_a_move_is_done(long seed) {
        LawCase given = LawCase.of(seed).paying();
        int month = someMonth(given, seed);
        LawCase paying = given.paying(LawCase.payment(month, AMOUNT, PaymentCondition.STAYING));
        assertThat(platform(paying, given.current()))
                .isCloseTo(platform(given, given.current()) + AMOUNT, near(given, given.current()));
        double moved = LawCase.figure(given.plan(given.other()), Figure.TIME_TO_PRODUCTION);
        assertThat(platform(paying, given.other()))
                .isCloseTo(
                        platform(given, given.other()) + (moved > month - 1 ? AMOUNT : 0), near(given, given.other()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_owed_for_having_left_is_paid_for_the_time_after_a_move_and_never_while_staying(long seed) {
        LawCase given = LawCase.of(seed).paying();
        int month = someMonth(given, seed);
        int until = month + (int) (seed % 7);
        LawCase paying = given.paying(new Payment(month, until, LawCase.usd(AMOUNT), PaymentCondition.LEFT));
        assertThat(platform(paying, given.current())).isEqualTo(platform(given, given.current()));
        double moved = LawCase.figure(given.plan(given.other()), Figure.TIME_TO_PRODUCTION);
        double left = 0;
        for (int m = month; m <= Math.min(until, given.horizon()); m++) {
            left += 1 - Math.min(1, Math.max(0, moved - (m - 1)));
        }
        assertThat(platform(paying, given.other()))
                .isCloseTo(platform(given, given.other()) + AMOUNT * left, near(given, given.other()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_owed_beyond_the_horizon_is_not_counted(long seed) {
        LawCase given = LawCase.of(seed).paying();
        if (given.horizon() >= Payment.MONTH.high()) {
            return;
        }
        int month = given.horizon() + 1;
        LawCase paying = given.paying(
                LawCase.payment(month, AMOUNT, PaymentCondition.STAYING),
                LawCase.payment(month, AMOUNT, PaymentCondition.LEFT));
        given.strategies().forEach(strategy -> assertThat(paying.plan(strategy)).isEqualTo(given.plan(strategy)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_owed_after_the_money_has_ended_changes_no_objective(long seed) {
        LawCase given = LawCase.of(seed).paying();
        Map<Figure, Double> before = given.plan(given.current());
        LawCase.runway(before).ifPresent(months -> {
            int month = (int) Math.ceil(months) + 1;
            if (month <= given.horizon()) {
                LawCase paying = given.paying(LawCase.payment(month, AMOUNT, PaymentCondition.STAYING));
                Map<Figure, Double> after = paying.plan(given.current());
                assertThat(LawCase.objective(after)).isCloseTo(LawCase.objective(before), near(given, given.current()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_payment_in_a_later_month_never_lowers_the_objective(long seed) {
        LawCase given = LawCase.of(seed).paying();
        int early = 1 + (int) (seed % Math.max(1, given.horizon() - 1));
        for (int late = early + 1; late <= Math.min(given.horizon(), early + 3); late++) {
            Map<Figure, Double> paidEarly = paid(given, early);
            Map<Figure, Double> paidLate = paid(given, late);
            assertThat(LawCase.objective(paidLate))
                    .as(
                            "month %s against %s, runway %s against %s",
                            late, early, LawCase.runway(paidLate), LawCase.runway(paidEarly))
                    .isGreaterThanOrEqualTo(LawCase.objective(paidEarly) - 1e-12 * given.scale(paidEarly));
        }
    }

    private static Map<Figure, Double> paid(LawCase given, int month) {
        return given.paying(LawCase.payment(month, AMOUNT, PaymentCondition.STAYING))
                .plan(given.current());
    }
}
