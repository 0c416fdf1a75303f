package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final int MANY = 200_000;
    private static final double RANK_ERROR = 0.0005;
    private static final int BLOCK = 256;

    private final SplittableRandom random = new SplittableRandom(20260901);

    @Test
    void ranks_of_normal_values_are_right() {
        checkRanks(drawn(() -> 100 + 30 * normal()));
        checkRanks(drawn(() -> -1e6 + 2e5 * normal()));
    }

    @Test
    void ranks_of_log_normal_values_are_right() {
        checkRanks(drawn(() -> 50_000 * StrictMath.exp(0.8 * normal())));
        checkRanks(drawn(() -> 1e-6 * StrictMath.exp(2.5 * normal())));
    }

    @Test
    void ranks_of_values_of_both_signs_are_right() {
        checkRanks(drawn(() -> 1e5 + 4e5 * normal()));
        checkRanks(drawn(() -> normal() * StrictMath.exp(2 * normal())));
    }

    @Test
    void ranks_are_right_where_many_values_are_zero() {
        checkRanks(drawn(() -> Math.max(0, 1e5 * normal())));
        checkRanks(drawn(() -> Math.min(0, 1e5 * normal())));
        checkRanks(drawn(() -> random.nextInt(3) == 0 ? -0.0 : 1e5 * normal()));
    }

    @Test
    void percentiles_of_values_in_few_buckets_are_close_to_them() {
        double[] values = drawn(() -> 1e6 + 3_000 * normal());
        double[] sorted = sorted(values);
        Histogram histogram = of(values);
        for (double p = 0; p <= 1; p += 1.0 / 64) {
            assertThat(histogram.percentile(p))
                    .isCloseTo(sorted[(int) StrictMath.rint(p * (MANY - 1))], within(1e6 / 256));
        }
    }

    @Test
    void percentiles_of_equal_values_are_that_value() {
        for (double value : new double[] {12.34, -5e7, 0, 1e-300, -1e-300, Double.MAX_VALUE, -Double.MAX_VALUE}) {
            double[] values = new double[1_000];
            Arrays.fill(values, value);
            Histogram histogram = of(values);
            for (double p : new double[] {0, 0.05, 0.5, 0.95, 1}) {
                assertThat(histogram.percentile(p)).isEqualTo(value);
            }
        }
    }

    @Test
    void a_pile_inside_a_wider_range_is_told_as_it_is() {
        for (double pile : new double[] {48_000, -48_000, 0.5, 7, 120_000.25}) {
            double wide = Math.abs(pile);
            double[] values = drawn(() -> random.nextInt(3) == 0
                    ? pile + wide * (random.nextBoolean() ? 1 : -1) * (0.1 + random.nextDouble())
                    : pile);
            Histogram histogram = of(values);
            for (double p : new double[] {0.25, 0.4, 0.5, 0.6, 0.75}) {
                assertThat(histogram.percentile(p)).as(pile + " at " + p).isEqualTo(pile);
            }
        }
    }

    @Test
    void a_pile_of_cents_is_told_to_a_millionth_of_a_millionth() {
        double pile = 48_000.17;
        assertThat(Histograms.of(new double[] {1, pile, pile, pile, 1e6}, 5).percentile(0.5))
                .isCloseTo(pile, within(pile * 0x1p-40));
    }

    @Test
    void two_values_of_a_bucket_are_both_told() {
        Histogram histogram = of(new double[] {1_000, 48_000, 48_001, 96_000});
        assertThat(histogram.percentile(1.0 / 3)).isEqualTo(48_000);
        assertThat(histogram.percentile(2.0 / 3)).isEqualTo(48_001);
    }

    @Test
    void least_greatest_and_number_are_exact() {
        double[] values = drawn(() -> 3 + 1_000 * normal());
        double[] sorted = sorted(values);
        Histogram histogram = of(values);
        assertThat(histogram.count()).isEqualTo(MANY);
        assertThat(histogram.min()).isEqualTo(sorted[0]).isEqualTo(histogram.percentile(0));
        assertThat(histogram.max()).isEqualTo(sorted[MANY - 1]).isEqualTo(histogram.percentile(1));
    }

    @Test
    void a_higher_rank_has_no_lower_value() {
        Histogram histogram = of(drawn(() -> random.nextInt(4) == 0 ? 7 : 5 * normal()));
        double before = histogram.percentile(0);
        for (double p = 0; p <= 1; p += 1.0 / 4096) {
            assertThat(histogram.percentile(p)).isGreaterThanOrEqualTo(before);
            before = histogram.percentile(p);
        }
    }

    @Test
    void extremes_of_all_magnitudes_stay_in_their_order() {
        double[] values = {-1e308, -1, -1e-12, -1e-13, 0, 1e-13, 1e-12, 1, 1e308};
        Histogram histogram = of(values);
        assertThat(histogram.percentile(0)).isEqualTo(-1e308);
        assertThat(histogram.percentile(1.0 / 8)).isCloseTo(-1, within(1.0 / 256));
        assertThat(histogram.percentile(3.0 / 8)).isZero();
        assertThat(histogram.percentile(4.0 / 8)).isZero();
        assertThat(histogram.percentile(7.0 / 8)).isCloseTo(1, within(1.0 / 256));
        assertThat(histogram.percentile(1)).isEqualTo(1e308);
    }

    @Test
    void ranks_beyond_have_no_end() {
        double[] values = new double[1_000];
        for (int k = 0; k < values.length; k++) {
            values[k] = k < 400 ? 10 + k / 100.0 : Double.POSITIVE_INFINITY;
        }
        Histogram histogram = of(values);
        assertThat(histogram.percentile(0)).isEqualTo(10);
        assertThat(histogram.percentile(0.2)).isCloseTo(12, within(0.05));
        assertThat(histogram.percentile(0.39)).isCloseTo(13.9, within(0.06));
        assertThat(histogram.percentile(0.401)).isInfinite().isPositive();
        assertThat(histogram.percentile(1)).isInfinite().isPositive();
        assertThat(histogram.min()).isEqualTo(10);
        assertThat(histogram.max()).isInfinite().isPositive();
    }

    @Test
    void values_that_all_lie_beyond_have_no_end() {
        double[] values = new double[300];
        Arrays.fill(values, Double.POSITIVE_INFINITY);
        Histogram histogram = of(values);
        assertThat(histogram.min()).isInfinite().isPositive();
        assertThat(histogram.percentile(0.5)).isInfinite().isPositive();
        histogram.add(new double[] {0, -2, 5}, 3);
        assertThat(histogram.min()).isEqualTo(-2);
        assertThat(histogram.percentile(0)).isEqualTo(-2);
        assertThat(histogram.percentile(1.0 / 302)).isZero();
        assertThat(histogram.percentile(0.5)).isInfinite();
    }

    @Test
    void zeros_and_those_beyond_are_told_apart_before_any_other_value() {
        Histogram histogram = of(new double[] {0, -0.0, Double.POSITIVE_INFINITY});
        assertThat(histogram.percentile(0)).isEqualTo(0.0);
        assertThat(histogram.percentile(0.5)).isEqualTo(0.0);
        assertThat(histogram.percentile(1)).isInfinite();
    }

    @Test
    void what_is_no_figure_is_refused_and_nothing_of_its_block_counted() {
        for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            Histogram histogram = of(new double[] {1, 2});
            assertThatThrownBy(() -> histogram.add(new double[] {5, bad, 6}, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is " + bad)
                    .hasMessageContaining("every figure of a trial is a number");
            assertThat(histogram.count()).isEqualTo(2);
            assertThat(histogram.max()).isEqualTo(2);
        }
    }

    @Test
    void values_after_the_last_asked_for_are_not_looked_at() {
        Histogram histogram = new Histogram();
        histogram.add(new double[] {1, 2, Double.NaN}, 2);
        histogram.add(new double[] {Double.NaN}, 0);
        assertThat(histogram.count()).isEqualTo(2);
        assertThatThrownBy(() -> histogram.add(new double[2], 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_part_of_a_whole_is_asked_for() {
        Histogram histogram = of(new double[] {1});
        for (double p : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> histogram.percentile(p))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Double.toString(p));
        }
    }

    @Test
    void nothing_has_no_percentiles() {
        Histogram empty = new Histogram();
        assertThat(empty.count()).isZero();
        assertThatThrownBy(() -> empty.percentile(0.5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(empty::min).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(empty::max).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_asks_on_the_way_or_in_other_parts_gets_the_same() {
        double[] values = Arrays.copyOf(drawn(() -> 1e5 * normal()), 10_000);
        Histogram whole = of(values);
        Histogram asked = new Histogram();
        for (double value : values) {
            asked.add(new double[] {value}, 1);
            if (asked.count() % 1_000 == 7) {
                assertThat(asked.min()).isLessThanOrEqualTo(asked.percentile(0.5));
            }
        }
        for (double p = 0; p <= 1; p += 1.0 / 64) {
            assertThat(asked.percentile(p)).isEqualTo(whole.percentile(p));
        }
        assertThat(asked.count()).isEqualTo(10_000);
    }

    @Test
    void more_values_than_a_bucket_can_count_are_refused() {
        Histogram histogram = of(new double[] {1, 2});
        for (int doubling = 0; doubling < 29; doubling++) {
            histogram.merge(histogram);
        }
        assertThat(histogram.count()).isEqualTo(1L << 30);
        assertThat(histogram.percentile(0.25)).isBetween(1.0, 1.01);
        assertThatThrownBy(() -> histogram.merge(histogram))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1073741824");
    }

    @Test
    void memory_follows_the_octaves_and_not_the_number_of_values() {
        assertThat(of(drawn(() -> 20 + 4 * random.nextDouble())).numbers() * 4).isLessThan(6_000);
        assertThat(of(drawn(() -> 1e5 * StrictMath.exp(0.3 * normal()))).numbers() * 4)
                .isLessThan(24_000);
        assertThat(of(drawn(() -> 1e5 + 1e6 * normal())).numbers() * 4).isLessThan(300_000);
    }

    private static Histogram of(double[] values) {
        return Histograms.of(values, BLOCK);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void checkRanks(double[] values) {
        double[] sorted = sorted(values);
        Histogram histogram = of(values);
        for (int i = 0; i <= 1_000; i++) {
            double p = i / 1_000.0;
            double value = histogram.percentile(p);
            double below = (double) first(sorted, value, false) / values.length;
            double upTo = (double) first(sorted, value, true) / values.length;
            assertThat(p).as("rank of " + value).isBetween(below - RANK_ERROR, upTo + RANK_ERROR);
        }
    }

    /** The first place of a value that is at least so great, or greater. */
    private static int first(double[] sorted, double value, boolean greater) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (greater && sorted[middle] <= value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[] drawn(DoubleSupplier one) {
        double[] values = new double[MANY];
        Arrays.setAll(values, k -> one.getAsDouble());
        return values;
    }

    private double normal() {
        return Histograms.normal(random);
    }
}
