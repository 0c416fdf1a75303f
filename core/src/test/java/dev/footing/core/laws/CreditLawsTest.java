package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.testkit.Seeds;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of credits that vendors give. */
class CreditLawsTest {
    static Stream<Long> seeds() {
        return Seeds.from(84_000, 200);
    }

    private static LawCase without(long seed) {
        return crediting(LawCase.of(seed));
    }

    private static LawCase crediting(LawCase given, Credit... credits) {
        return given.with(asked -> asked.with(Inputs.CREDITS, ImmutableList.copyOf(credits)));
    }

    private static Credit credit(double amount, int until, Strategy... covered) {
        return new Credit(
                LawCase.usd(amount),
                until,
                Stream.of(covered).map(strategy -> strategy.id().value()).collect(ImmutableList.toImmutableList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_paid_and_what_credits_pay_are_what_was_paid_without_them(long seed) {
        LawCase given = without(seed);
        LawCase crediting = crediting(
                given, credit(5_000, 3, given.current()), credit(40_000, 120, given.current(), given.other()));
        for (Strategy strategy : given.strategies()) {
            Map<Figure, Double> before = given.plan(strategy);
            Map<Figure, Double> after = crediting.plan(strategy);
            double scale = 1e-12 * given.scale(before);
            assertThat(LawCase.figure(after, Figure.PLATFORM) + LawCase.figure(after, Figure.CREDITS_USED))
                    .isCloseTo(LawCase.figure(before, Figure.PLATFORM), Offset.offset(scale));
            assertThat(LawCase.figure(after, Figure.CREDITS_USED)).isBetween(0.0, 45_000 + scale);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_credit_never_lowers_an_objective(long seed) {
        LawCase given = without(seed);
        LawCase crediting = crediting(given, credit(30_000, 12, given.current(), given.other()));
        for (Strategy strategy : given.strategies()) {
            Map<Figure, Double> before = given.plan(strategy);
            assertThat(LawCase.objective(crediting.plan(strategy)))
                    .isGreaterThanOrEqualTo(LawCase.objective(before) - 1e-12 * given.scale(before));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_credit_for_nothing_that_is_run_changes_nothing(long seed) {
        LawCase given = without(seed);
        LawCase crediting = crediting(given, new Credit(LawCase.usd(30_000), 12, ImmutableList.of("acme.third")));
        for (Strategy strategy : given.strategies()) {
            assertThat(crediting.plan(strategy)).isEqualTo(given.plan(strategy));
        }
        LawCase other = crediting(given, credit(30_000, 12, given.other()));
        assertThat(other.plan(given.current())).isEqualTo(given.plan(given.current()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_credit_that_lasts_longer_pays_no_less(long seed) {
        LawCase given = without(seed);
        double paid = 0;
        for (int until = 1; until <= Math.min(6, given.horizon()); until++) {
            double now = LawCase.figure(
                    crediting(given, credit(30_000, until, given.current())).plan(given.current()),
                    Figure.CREDITS_USED);
            assertThat(now).isGreaterThanOrEqualTo(paid);
            paid = now;
        }
    }
}
