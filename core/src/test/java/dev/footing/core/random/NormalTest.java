package dev.footing.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalTest {
    private static final NormalDistribution OTHER = NormalDistribution.of(0, 1);

    @Test
    void agrees_with_reference_shares() throws IOException {
        Properties reference = new Properties();
        try (InputStream in =
                Objects.requireNonNull(NormalTest.class.getResourceAsStream("normal-shares.properties"))) {
            reference.load(in);
        }
        assertThat(reference).hasSize(12);
        for (String key : reference.stringPropertyNames()) {
            double z = Double.parseDouble(key);
            double share = Double.parseDouble(reference.getProperty(key));
            assertThat(Normal.cdf(z)).as("share below " + z).isCloseTo(share, within(1e-14 * share));
            assertThat(Normal.inverse(share))
                    .as("quantile of " + share)
                    .isCloseTo(z, within(1e-14 * (1 + Math.abs(z))));
        }
    }

    /** The other squares its argument in one piece, which costs it digits far out: 4e-16 for each unit of z*z/2. */
    @Test
    void shares_agree_with_another_implementation_in_both_tails() {
        for (double z = -37; z < 37; z += 0.0137) {
            double expected = OTHER.cumulativeProbability(z);
            assertThat(Normal.cdf(z)).isCloseTo(expected, within(expected * (2e-15 + 4e-16 * z * z)));
        }
    }

    @Test
    void quantiles_agree_with_another_implementation_in_both_tails() {
        for (double z = -37; z < 8; z += 0.0137) {
            double share = Normal.cdf(z);
            double expected = OTHER.inverseCumulativeProbability(share);
            assertThat(Normal.inverse(share)).isCloseTo(expected, within(1e-14 * Math.max(0.01, Math.abs(z))));
        }
    }

    @Test
    void ends_are_infinite_and_the_outside_is_no_number() {
        assertThat(Normal.inverse(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.inverse(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.inverse(0.5)).isZero();
        assertThat(Normal.inverse(-0.1)).isNaN();
        assertThat(Normal.inverse(1.1)).isNaN();
        assertThat(Normal.inverse(Double.NaN)).isNaN();
        assertThat(Normal.cdf(Double.NaN)).isNaN();
        assertThat(Normal.cdf(-40)).isZero();
        assertThat(Normal.cdf(40)).isOne();
    }

    /**
     * Moments of ten million within 5 standard errors each (once in 400,000 runs for all four), tails within 5 of
     * theirs.
     */
    @Test
    void the_ziggurat_gives_normal_numbers() {
        int n = 10_000_000;
        RandomStream stream = RandomStream.of(20, 1, Purpose.NOISE, 0);
        double[] z = new double[1_000];
        double[] sums = new double[4];
        int[] cells = new int[200];
        for (int i = 0; i < n / z.length; i++) {
            stream.fillNormal(z, z.length);
            for (double x : z) {
                double power = 1;
                for (int p = 0; p < sums.length; p++) {
                    power *= x;
                    sums[p] += power;
                }
                cells[(int) Math.min(199, Math.max(0, Math.floor(x * 20 + 100)))]++;
            }
        }
        double root = Math.sqrt(n);
        assertThat(sums[0] / root).isBetween(-5.0, 5.0);
        assertThat((sums[1] - n) / root / Math.sqrt(2)).isBetween(-5.0, 5.0);
        assertThat(sums[2] / root / Math.sqrt(15)).isBetween(-5.0, 5.0);
        assertThat((sums[3] - 3.0 * n) / root / Math.sqrt(96)).isBetween(-5.0, 5.0);
        double chi = 0;
        for (int i = 0; i < cells.length; i++) {
            double low = i == 0 ? 0 : OTHER.cumulativeProbability(i / 20.0 - 5);
            double high = i == 199 ? 1 : OTHER.cumulativeProbability((i + 1) / 20.0 - 5);
            double expected = n * (high - low);
            chi += (cells[i] - expected) * (cells[i] - expected) / expected;
        }
        assertThat(chi)
                .as("chi-square of 199 degrees, deviation 20, within 6 of them")
                .isBetween(90.0, 320.0);
    }

    @Test
    void a_percentage_of_far_tails_is_right() {
        int n = 4_000_000;
        double[] z = new double[n];
        RandomStream.of(21, 0, Purpose.NOISE, 0).fillNormal(z, n);
        long far = java.util.Arrays.stream(z).filter(x -> Math.abs(x) > 3.7).count();
        assertThat((double) far)
                .as("862 expected, deviation 29, within 5 of them")
                .isCloseTo(2 * n * Normal.cdf(-3.7), withinPercentage(17));
    }
}
