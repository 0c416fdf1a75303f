package dev.footing.core.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.RoundTiming;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.random.Normal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each number is found again in data that were drawn with it, and stays where it is without data. */
class FitsTest {
    private static final RoundTiming TIMING =
            Calibrations.field2026().roundTiming().orElseThrow();

    private static RoundChance rounds() {
        return new RoundChance(TIMING, 30);
    }

    private static <T> List<T> times(int count, T same) {
        return Stream.generate(() -> same).limit(count).toList();
    }

    private static List<RoundChance.Seen> seen(int came, int failed) {
        return Stream.concat(
                        times(came, new RoundChance.Seen(24, 0.2, 1, true)).stream(),
                        times(failed, new RoundChance.Seen(24, 0.2, 1, false)).stream())
                .toList();
    }

    @Test
    void rounds_of_one_month_come_to_the_mean_of_the_beta_binomial() {
        Fitted fitted = rounds().fit(seen(12, 18));
        assertThat(fitted.value()).isCloseTo((30 * 0.2 + 12) / 60, within(1e-6));
        assertThat(fitted.error()).isCloseTo(Math.sqrt(0.3 * 0.7 / 60), within(1e-4));
    }

    @Test
    void without_rounds_the_chance_stays() {
        assertThat(rounds().fit(List.of()).value()).isCloseTo(0.2, within(1e-7));
    }

    /** Rounds of other months speak through how chances grow with the month, and those not reached say little. */
    @Test
    void rounds_of_any_month_find_the_chance_they_were_drawn_with() {
        SplittableRandom random = new SplittableRandom(3);
        List<RoundChance.Seen> seen = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    int month = 8 + random.nextInt(30);
                    double reach = 0.5 + random.nextDouble() / 2;
                    boolean came = random.nextDouble() < reach * chance(0.4, month);
                    return new RoundChance.Seen(month, chance(0.2, month), reach, came);
                })
                .toList();
        Fitted fitted = rounds().fit(seen);
        assertThat(Math.abs(fitted.value() - 0.4)).isLessThan(2 * fitted.error());
        assertThat(fitted.error()).isLessThan(0.03);
    }

    private static double chance(double chance24, int month) {
        return Math.min(0.99, chance24 * raisedBy(month) / raisedBy(24));
    }

    private static double raisedBy(int month) {
        return Normal.cdf(StrictMath.log(month / TIMING.medianMonths().value()) / TIMING.sigma());
    }

    @Test
    void a_factor_is_a_mean_of_what_was_seen_and_of_one_by_their_precisions() {
        assertThat(LogRatio.factor(List.of(), 0.3)).isEqualTo(new Fitted(1, 0.3));
        double two = Math.log(2);
        assertThat(LogRatio.factor(List.of(new LogRatio(two, 1, 0.3)), 0.3).value())
                .isCloseTo(Math.sqrt(2), within(1e-12));
        Fitted many = LogRatio.factor(times(10_000, new LogRatio(two / 2, 0.5, 0.3)), 0.3);
        assertThat(many.value()).isCloseTo(2, within(0.001));
        assertThat(many.error()).isLessThan(0.02);
    }

    @Test
    void a_factor_is_found_in_ratios_that_were_drawn_with_it() {
        SplittableRandom random = new SplittableRandom(5);
        List<LogRatio> seen = IntStream.range(0, 400)
                .mapToObj(i -> new LogRatio(Math.log(1.4) + 0.4 * random.nextGaussian(), 1, 0.4))
                .toList();
        Fitted fitted = LogRatio.factor(seen, 0.3);
        assertThat(Math.abs(fitted.value() - 1.4)).isLessThan(2 * fitted.error());
    }

    @Test
    void a_discrepancy_without_cases_stays_and_has_the_error_of_the_belief() {
        Fitted none = new DiscrepancyFit(0.6).fit(List.of());
        assertThat(none.value()).isCloseTo(0.6, within(1e-12));
        assertThat(none.error()).isCloseTo(0.3, within(1e-12));
    }

    /** A parabola of logarithms with its top at 0.9, in so many cases. */
    @Test
    void a_discrepancy_goes_where_chances_are_highest_the_more_cases_the_further() {
        DiscrepancyFit fit = new DiscrepancyFit(0.6);
        ImmutableList<Double> logs = fit.tried().stream()
                .map(spread -> -0.5 - (spread - 0.9) * (spread - 0.9))
                .collect(ImmutableList.toImmutableList());
        assertThat(fit.fit(times(3, logs)).value()).isBetween(0.65, 0.75);
        Fitted many = fit.fit(times(300, logs));
        assertThat(many.value()).isCloseTo(0.9, within(0.01));
        assertThat(many.error()).isCloseTo(1 / Math.sqrt(600 + 1 / 0.09), within(1e-3));
    }

    @Test
    void a_discrepancy_whose_chances_only_rise_ends_within_what_is_tried() {
        DiscrepancyFit fit = new DiscrepancyFit(0.6);
        ImmutableList<Double> rising =
                fit.tried().stream().map(spread -> spread * 10).collect(ImmutableList.toImmutableList());
        assertThat(fit.fit(times(10, rising)).value()).isBetween(1.2, 1.8);
    }
}
