package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Percentiles of few values are those of the buckets in which many would be counted, bit for bit. */
class FewValuesTest {
    private static final SplittableRandom RANDOM = new SplittableRandom(20261130);

    static Stream<DoubleSupplier> kinds() {
        return Stream.of(
                () -> 1e6 + 2e5 * normal(),
                () -> 1e5 + 4e5 * normal(),
                () -> 5e4 * StrictMath.exp(3 * normal()),
                () -> -5e4 * StrictMath.exp(3 * normal()),
                () -> RANDOM.nextInt(3) == 0 ? 0 : 1e5 * normal(),
                () -> RANDOM.nextInt(3) == 0 ? -0.0 : 1e-12 * normal(),
                () -> RANDOM.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : 36 * RANDOM.nextDouble(),
                () -> RANDOM.nextInt(4) > 0 ? Double.POSITIVE_INFINITY : 0,
                () -> RANDOM.nextInt(3) == 0 ? 7.1 : 7 + normal(),
                () -> RANDOM.nextInt(3),
                () -> normal() * StrictMath.exp(100 * normal()),
                () -> 12.34,
                () -> -1e-13,
                () -> Double.POSITIVE_INFINITY);
    }

    private static double normal() {
        return Histograms.normal(RANDOM);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void they_are_those_of_the_buckets(DoubleSupplier kind) {
        for (int n : new int[] {2, 3, 20, 256, 1_000, 4_096}) {
            double[] values = new double[n];
            Arrays.setAll(values, k -> kind.getAsDouble());
            double min = Arrays.stream(values).min().orElseThrow();
            double max = Arrays.stream(values).max().orElseThrow();
            FewValues few = new FewValues(values, n, min, max);
            Buckets many = new Buckets();
            many.count(values, n, min, max);
            for (double p : new double[] {0.02, 0.05, 0.1, 0.25, 0.49, 0.5, 0.75, 0.9, 0.95, 0.999}) {
                assertThat(Double.doubleToLongBits(few.percentile(p)))
                        .as("of %s values at %s", n, p)
                        .isEqualTo(Double.doubleToLongBits(many.at(p * (n - 1) + 0.5)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parts_that_fit_together_make_the_whole(DoubleSupplier kind) {
        double[] values = new double[1_500];
        Arrays.setAll(values, k -> kind.getAsDouble());
        Histogram whole = Histograms.of(values, 100);
        Histogram left = Histograms.of(Arrays.copyOf(values, 700), 100);
        left.merge(Histograms.of(Arrays.copyOfRange(values, 700, 1_500), 100));
        for (double p : new double[] {0, 0.05, 0.3, 0.5, 0.95, 1}) {
            assertThat(left.percentile(p)).isEqualTo(whole.percentile(p));
        }
        assertThat(left.count()).isEqualTo(1_500);
        assertThat(left.min()).isEqualTo(whole.min());
        assertThat(left.max()).isEqualTo(whole.max());
    }
}
