package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sums, means and largest of uncertain numbers, each worked out by hand. */
class EstimatesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Estimate RANGE = Estimate.range(1, 2, 6);

    @Test
    void a_mean_goes_by_weights_whatever_these_sum_to() {
        assertThat(Estimates.mean(new double[] {1, 3}, new double[] {2, 6})).isEqualTo(2.5);
        assertThat(Estimates.mean(new double[] {1, 3}, new double[] {0.1, 0.1})).isCloseTo(2, EXACT);
    }

    @Test
    void where_no_weight_counts_all_count_alike() {
        assertThat(Estimates.mean(new double[] {1, 3, 8}, new double[3])).isEqualTo(4);
    }

    @Test
    void a_mean_of_one_number_is_that_number_to_the_last_bit() {
        assertThat(Estimates.mean(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.7, 0.11}))
                .isEqualTo(0.1);
    }

    @Test
    void low_ends_go_with_low_ends_and_high_ends_with_high_ends() {
        assertThat(Estimates.sum(List.of(RANGE, Estimate.fixed(3)))).isEqualTo(Estimate.range(4, 5, 9));
        assertThat(Estimates.largest(List.of(RANGE, Estimate.fixed(3)))).isEqualTo(Estimate.range(3, 3, 6));
        assertThat(Estimates.mean(List.of(RANGE, Estimate.fixed(4)), new double[] {1, 3}))
                .isEqualTo(Estimate.range(3.25, 3.5, 4.5));
    }

    @Test
    void the_largest_of_parts_that_are_alike_is_that_part_whatever_its_shape() {
        Estimate logNormal = Estimate.logNormal(3, 0.4);
        assertThat(Estimates.largest(List.of(logNormal, logNormal))).isEqualTo(logNormal);
        assertThat(Estimates.mean(List.of(logNormal, logNormal), new double[] {0.1, 0.7}))
                .isEqualTo(logNormal);
        assertThat(Estimates.largest(List.of(logNormal, RANGE))).isInstanceOf(Estimate.Pert.class);
    }

    @Test
    void the_mean_of_log_normal_numbers_is_one_with_the_mean_of_medians_and_of_sigmas() {
        List<Estimate> parts = List.of(Estimate.logNormal(2, 0.2), Estimate.logNormal(4, 0.6));
        Estimate.LogNormal mean = (Estimate.LogNormal) Estimates.mean(parts, new double[] {3, 1});
        assertThat(mean.median()).isEqualTo(2.5);
        assertThat(mean.sigma()).isCloseTo(0.3, EXACT);
    }

    @Test
    void amounts_of_two_shapes_have_a_mean_between_their_ends() {
        MoneyEstimate range = MoneyEstimate.range(Options.usd(100), Options.usd(200), Options.usd(600));
        MoneyEstimate fixed = MoneyEstimate.fixed(Options.usd(400));
        assertThat(Estimates.moneyMean(List.of(range, range), new double[] {1, 2}))
                .isEqualTo(range);
        MoneyEstimate mean = Estimates.moneyMean(List.of(range, fixed), new double[] {1, 1});
        assertThat(Estimates.low(mean.toEstimate())).isEqualTo(250);
        assertThat(mean.toEstimate().likely()).isEqualTo(300);
        assertThat(Estimates.high(mean.toEstimate())).isEqualTo(500);
    }

    @Test
    void the_ends_of_a_log_normal_number_are_its_fifth_and_ninety_fifth_percentile() {
        Estimate percentiles = Estimate.percentiles(2, 8);
        assertThat(Estimates.low(percentiles)).isCloseTo(2, EXACT);
        assertThat(Estimates.high(percentiles)).isCloseTo(8, EXACT);
        assertThat(Estimates.low(RANGE)).isEqualTo(1);
        assertThat(Estimates.high(RANGE)).isEqualTo(6);
        assertThat(Estimates.low(Estimate.fixed(5))).isEqualTo(5);
        assertThat(Estimates.high(Estimate.fixed(5))).isEqualTo(5);
    }
}
