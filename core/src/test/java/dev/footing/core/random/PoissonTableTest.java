package dev.footing.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTableTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 1, 3.7, 42, 999.5, 10_000})
    void jumps_where_the_distribution_does(double mean) {
        PoissonTable table = PoissonTable.of(mean);
        PoissonDistribution exact = PoissonDistribution.of(mean);
        int from = table.count(1e-9);
        int to = table.count(1 - 1e-9);
        for (int k = from; k <= to; k++) {
            double share = exact.cumulativeProbability(k);
            assertThat(table.count(share - 1e-12))
                    .as("just below the end of " + k)
                    .isLessThanOrEqualTo(k);
            assertThat(table.count(share + 1e-12))
                    .as("just above the end of " + k)
                    .isGreaterThan(k);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.5, 1, 3.7, 42, 999.5, 10_000})
    void has_mean_and_variance_and_never_falls(double mean) {
        PoissonTable table = PoissonTable.of(mean);
        int n = 1 << 20;
        double sum = 0;
        double squares = 0;
        int before = 0;
        for (int i = 0; i < n; i++) {
            int count = table.count((i + 0.5) / n);
            assertThat(count >= before).isTrue();
            before = count;
            sum += count - mean;
            squares += (count - mean) * (count - mean);
        }
        assertThat(sum / n).isCloseTo(0, within(1e-5 * Math.sqrt(mean) + 1e-6));
        assertThat(squares / n).isCloseTo(mean, within(1e-4 * mean + 1e-6));
    }

    @Test
    void nothing_expected_is_nothing_counted() {
        PoissonTable table = PoissonTable.of(0);
        assertThat(table.count(0)).isZero();
        assertThat(table.count(Math.nextDown(1.0))).isZero();
        assertThat(table.count(1)).isZero();
    }

    @Test
    void ends_are_counts_too() {
        assertThat(PoissonTable.of(Double.MIN_VALUE).count(0.999)).isZero();
        assertThat(PoissonTable.of(10_000).count(0)).isBetween(8_500, 9_300);
        assertThat(PoissonTable.of(10_000).count(1)).isBetween(10_700, 11_500);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 10_001, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_a_mean_outside(double mean) {
        assertThatThrownBy(() -> PoissonTable.of(mean))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(mean));
    }
}
