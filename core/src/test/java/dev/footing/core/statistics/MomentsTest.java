package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private final SplittableRandom random = new SplittableRandom(31);

    @Test
    void agree_with_exact_arithmetic_even_far_from_zero() {
        double[] values = new double[1_003];
        Arrays.setAll(values, k -> 1e9 + 3 * Histograms.normal(random));
        double[] sums = sums(values, 1e9);
        BigDecimal n = BigDecimal.valueOf(values.length);
        BigDecimal total = Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = total.divide(n, MathContext.DECIMAL128);
        double squares = Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(value).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        assertThat(Moments.mean(1e9, sums[0], values.length)).isCloseTo(mean.doubleValue(), within(2e-7));
        assertThat(Moments.standardDeviation(sums[0], sums[1], values.length))
                .isCloseTo(StrictMath.sqrt(squares / (values.length - 1)), within(1e-12));
    }

    @Test
    void equal_values_have_no_spread_and_their_own_mean() {
        for (double value : new double[] {0.1, -7.3e11, 0, 1e-200}) {
            double[] values = new double[777];
            Arrays.fill(values, value);
            double[] sums = sums(values, value);
            assertThat(Moments.mean(value, sums[0], values.length)).isEqualTo(value);
            assertThat(Moments.standardDeviation(sums[0], sums[1], values.length))
                    .isEqualTo(0.0);
        }
    }

    @Test
    void spread_is_never_negative_or_nan_however_far_the_reference() {
        for (double reference : new double[] {0, 1e3, -1e9, 1e15}) {
            double[] values = new double[513];
            Arrays.fill(values, 0.1);
            double[] sums = sums(values, reference);
            assertThat(Moments.standardDeviation(sums[0], sums[1], values.length))
                    .isNotNaN()
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void cubes_around_the_mean_do_not_depend_on_the_reference() {
        double[] values = {1, 1, 1, 1, 1, 1, 1, 9};
        for (double reference : new double[] {0, 2, -50}) {
            double[] sums = sums(values, reference);
            assertThat(Moments.cubesAroundMean(sums[0], sums[1], sums[2], values.length))
                    .isCloseTo(7 * -1 + 343, within(1e-6));
        }
    }

    @Test
    void symmetrical_values_have_no_cubes_around_the_mean_however_far_off_the_reference() {
        double[] sums = sums(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, -1e7);
        assertThat(Moments.cubesAroundMean(sums[0], sums[1], sums[2], 8)).isZero();
        assertThat(Moments.cubesAroundMean(1e200, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 2))
                .isZero();
    }

    @Test
    void a_single_value_has_no_spread() {
        double[] sums = sums(new double[] {5}, 2);
        assertThat(Moments.mean(2, sums[0], 1)).isEqualTo(5);
        assertThat(Moments.standardDeviation(sums[0], sums[1], 1)).isEqualTo(0.0);
    }

    @Test
    void lanes_are_added_in_one_order() {
        double[] values = {1, 1e16, -1e16, 3, 2, 1};
        double[] sums = {0.5, 0, 0};
        Moments.add(values, values.length, 0, sums);
        assertThat(sums[0]).isEqualTo(0.5 + (((1.0 + 2.0 + 1.0) + 1e16) + (-1e16 + 3)));
    }

    @Test
    void values_after_the_last_asked_for_are_left_out() {
        double[] sums = new double[3];
        Moments.add(new double[] {1, 2, 3, 4, 5, Double.NaN}, 5, 0, sums);
        assertThat(sums).containsExactly(15, 55, 225);
        assertThatThrownBy(() -> Moments.add(new double[2], 3, 0, sums)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void infinite_values_have_an_infinite_mean_and_spread() {
        double[] sums = sums(new double[] {1, Double.POSITIVE_INFINITY, 3}, 2);
        assertThat(Moments.mean(2, sums[0], 3)).isInfinite().isPositive();
        assertThat(Moments.standardDeviation(sums[0], sums[1], 3)).isInfinite().isPositive();
        assertThat(Moments.errorOf(new double[] {1, sums[0]}, new long[] {3, 3}))
                .isInfinite();
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> Moments.mean(0, Double.NaN, 3)).hasMessageContaining("sum of differences is NaN");
        assertThatThrownBy(() -> Moments.standardDeviation(0, Double.NaN, 3))
                .hasMessageContaining("sum of squares is NaN");
        assertThatThrownBy(() -> Moments.errorOf(new double[] {Double.NaN}, new long[] {3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_values_have_no_mean() {
        assertThatThrownBy(() -> Moments.mean(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Moments.standardDeviation(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Moments.errorOf(new double[2], new long[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Moments.errorOf(new double[2], new long[3]))
                .hasMessageContaining("2 sums cannot have 3 counts");
    }

    @Test
    void the_error_of_groups_of_one_size_is_that_of_their_means() {
        double[] sums = {10, 20, 30, 60};
        long[] counts = {10, 10, 10, 10};
        double spread = (4.0 + 1 + 0 + 9) / 3;
        assertThat(Moments.errorOf(sums, counts)).isCloseTo(StrictMath.sqrt(spread / 4), within(1e-15));
    }

    @Test
    void the_error_weighs_groups_by_their_size_and_leaves_out_empty_ones() {
        double[] sums = {30, 0, 10};
        long[] counts = {10, 0, 30};
        double first = 0.25 * (3 - 1);
        double second = 0.75 * (1.0 / 3 - 1);
        assertThat(Moments.errorOf(sums, counts))
                .isCloseTo(StrictMath.sqrt((first * first + second * second) * 2), within(1e-15));
    }

    @Test
    void one_group_tells_no_error() {
        assertThat(Moments.errorOf(new double[] {12}, new long[] {3})).isEqualTo(0.0);
        assertThat(Moments.errorOf(new double[] {12, 0}, new long[] {3, 0})).isEqualTo(0.0);
        assertThat(Moments.errorOf(new double[16], new long[] {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7}))
                .isEqualTo(0.0);
    }

    /**
     * Over 4,000 runs of 16 groups the mean of squared errors lies within 5% of the true variance; its own deviation is
     * 0.6% (the square of a spread of 16 has a relative variance of 2/15), so chance alone fails it once in far more
     * than a million seeds.
     */
    @Test
    void the_error_is_right_on_average() {
        double total = 0;
        int runs = 4_000;
        long[] counts = new long[16];
        Arrays.fill(counts, 8);
        for (int run = 0; run < runs; run++) {
            double[] sums = new double[16];
            for (int r = 0; r < 16; r++) {
                for (int k = 0; k < 8; k++) {
                    sums[r] += Histograms.normal(random);
                }
            }
            double error = Moments.errorOf(sums, counts);
            total += error * error;
        }
        assertThat(total / runs).isCloseTo(1.0 / 128, within(0.05 / 128));
    }

    private static double[] sums(double[] values, double reference) {
        double[] sums = new double[3];
        for (int at = 0; at < values.length; at += 256) {
            double[] block = Arrays.copyOfRange(values, at, Math.min(values.length, at + 256));
            Moments.add(block, block.length, reference, sums);
        }
        return sums;
    }
}
