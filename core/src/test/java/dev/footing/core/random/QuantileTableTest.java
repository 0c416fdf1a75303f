package dev.footing.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTableTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 0.1, 0.5, 0.9, 1})
    void nodes_are_quantiles(double mode) {
        QuantileTable table = QuantileTable.pert(mode);
        BetaDistribution exact = BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode);
        for (int i = 1; i < 512; i++) {
            for (double u : new double[] {i / 512.0, i / 512.0 / 512, 1 - i / 512.0 / 512}) {
                assertThat(table.at(u)).as("at " + u).isCloseTo(exact.inverseCumulativeProbability(u), within(1e-9));
            }
        }
    }

    /** Lines lie a little inside the curve: 1e-5 of the range in the mean, 5e-4 of the variance. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 0.1, 0.5, 0.9, 1})
    void moments_are_those_of_the_distribution(double mode) {
        QuantileTable table = QuantileTable.pert(mode);
        int n = 1 << 20;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = table.at((i + 0.5) / n);
            sum += x;
            squares += x * x;
        }
        double mean = sum / n;
        double variance = (1 + 4 * mode) * (5 - 4 * mode) / 252;
        assertThat(mean).isCloseTo((1 + 4 * mode) / 6, within(1e-5));
        assertThat(squares / n - mean * mean).isCloseTo(variance, within(5e-4 * variance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 0.1, 0.5, 0.9, 1})
    void rises_from_zero_to_one(double mode) {
        QuantileTable table = QuantileTable.pert(mode);
        assertThat(table.at(0)).isZero();
        assertThat(table.at(1)).isOne();
        double before = 0;
        for (int i = 0; i <= 3_000_000; i++) {
            double x = table.at(i / 3_000_000.0);
            assertThat(x >= before && x <= 1).as("at step " + i).isTrue();
            before = x;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3})
    void fills_as_it_answers_and_stretches(double mode) {
        QuantileTable table = QuantileTable.pert(mode);
        double[] u = new double[300];
        double[] out = new double[400];
        RandomStream.of(1, 1, Purpose.ONCE, 1).fillUniform(u, 300);
        table.fill(out, u, -2, 5, 256);
        for (int i = 0; i < 256; i++) {
            assertThat(out[i]).isEqualTo(-2 + 5 * table.at(u[i]));
        }
        assertThat(out[256]).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void refuses_a_mode_outside(double mode) {
        assertThatThrownBy(() -> QuantileTable.pert(mode))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(mode));
    }
}
