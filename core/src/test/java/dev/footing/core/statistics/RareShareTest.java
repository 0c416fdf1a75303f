package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RareShareTest {
    private static final long TRIALS = 4_096;

    @ParameterizedTest
    @ValueSource(doubles = {1.959963984540054, 2.306004135204166})
    void what_no_trial_shows_is_as_frequent_as_jeffreys_interval_says(double interval) {
        double most = BetaDistribution.of(0.5, TRIALS + 0.5).inverseCumulativeProbability(0.99);
        assertThat(interval * RareShare.error(0, TRIALS, interval)).isCloseTo(most, within(most / 50));
    }

    /** Exact: the chances of all counts that leave the truth out are added up, so there is nothing to chance here. */
    @ParameterizedTest
    @ValueSource(doubles = {1.959963984540054, 2.306004135204166})
    void the_interval_of_a_rare_share_holds_it_in_93_of_100_runs_at_least(double interval) {
        for (double expected = 0.01; expected < 200; expected *= 1.02) {
            PoissonDistribution counts = PoissonDistribution.of(expected);
            double held = 0;
            for (int seen = 0; seen <= 500; seen++) {
                double unseen = TRIALS * RareShare.error(seen, TRIALS, interval);
                if (Math.abs(seen - expected) <= interval * StrictMath.hypot(StrictMath.sqrt(seen), unseen)) {
                    held += counts.probability(seen);
                }
            }
            assertThat(held).as("%s expected", expected).isGreaterThan(0.93);
        }
    }

    @Test
    void it_is_the_same_for_what_few_trials_show_and_for_what_few_do_not() {
        for (long few = 0; few < 110; few++) {
            assertThat(RareShare.error(few, TRIALS, 2)).isEqualTo(RareShare.error(TRIALS - few, TRIALS, 2));
        }
    }

    @Test
    void it_adds_nothing_where_a_hundred_trials_show_it_and_a_hundred_do_not() {
        assertThat(RareShare.error(99, TRIALS, 2)).isPositive();
        assertThat(RareShare.error(100, TRIALS, 2)).isZero();
        assertThat(RareShare.error(TRIALS / 2, TRIALS, 2)).isZero();
    }

    @Test
    void more_trials_say_more() {
        for (long seen : new long[] {0, 3, 12}) {
            assertThat(RareShare.error(seen, 2 * TRIALS, 2))
                    .isCloseTo(RareShare.error(seen, TRIALS, 2) / 2, within(1e-12));
        }
        assertThat(RareShare.error(0, 1, 2)).isEqualTo(1);
    }

    @Test
    void a_mean_of_many_jumps_is_not_widened_and_one_of_few_is() {
        assertThat(RareShare.widening(Double.POSITIVE_INFINITY, 1.96)).isZero();
        assertThat(RareShare.widening(Double.NaN, 1.96)).isZero();
        assertThat(RareShare.widening(999, 2.31)).isZero();
        double before = 0;
        for (double jumps = 500; jumps >= 1; jumps /= 2) {
            double widening = RareShare.widening(jumps, 2.31);
            assertThat(widening).isGreaterThanOrEqualTo(before);
            before = widening;
        }
        assertThat(before).isBetween(1.0, 2.0);
        assertThat(RareShare.widening(0.1, 2.31)).isEqualTo(RareShare.widening(3, 2.31));
    }

    @Test
    void more_trials_than_there_are_show_nothing() {
        assertThatThrownBy(() -> RareShare.error(5, 4, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RareShare.error(0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
