package dev.footing.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int WIDTH = 8;

    /** Student's t with 15 degrees of freedom: beyond 2.131 in 5 of 100. */
    private static final double T_95 = 2.131;

    private static final QuantileTable PERT = QuantileTable.pert(0.3);

    @Test
    void numbers_stay_inside_and_repeat_for_a_seed() {
        double[] one = new double[300];
        double[] other = new double[256];
        Lattice.of(5).fill(one, 31, 12_345);
        Lattice.of(5).fill(other, 31, 12_345);
        for (int i = 0; i < 256; i++) {
            assertThat(one[i]).isEqualTo(other[i]).isStrictlyBetween(0.0, 1.0);
        }
        assertThat(one[256]).isZero();
    }

    @Test
    void refuses_what_it_does_not_have() {
        Lattice lattice = Lattice.of(1);
        double[] out = new double[256];
        assertThatThrownBy(() -> lattice.fill(out, 32, 0)).hasMessageContaining("0 to 31, and not 32");
        assertThatThrownBy(() -> lattice.fill(out, -1, 0)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> lattice.fill(out, 0, -1)).hasMessageContaining("-1 is outside");
        assertThatThrownBy(() -> lattice.fill(out, 0, 1L << 28)).hasMessageContaining("268435456 is outside");
    }

    /** Folding lays two of 2^k cells on one, so each of the 2^(k-1) cells holds two of the first 2^k points. */
    @Test
    void every_power_of_two_of_points_is_balanced() {
        Lattice lattice = Lattice.of(3);
        for (int dimension = 0; dimension < Lattice.DIMENSIONS; dimension++) {
            double[] points = points(lattice, dimension, 6, 16);
            for (int power = 1; power <= 12; power++) {
                int[] cells = new int[1 << (power - 1)];
                for (int i = 0; i < 1 << power; i++) {
                    cells[(int) (points[i] * cells.length)]++;
                }
                assertThat(cells).as(power + " in " + dimension).containsOnly(2);
            }
        }
    }

    /** Means of one number in each of 16 * 32 shifts: none further off than the lattice's own cell. */
    @Test
    void each_number_taken_alone_is_uniform() {
        Lattice lattice = Lattice.of(4);
        for (int dimension = 0; dimension < Lattice.DIMENSIONS; dimension++) {
            for (int r = 0; r < Lattice.RANDOMISATIONS; r++) {
                double sum = 0;
                for (double u : points(lattice, dimension, r, 4)) {
                    sum += u;
                }
                assertThat(sum / 1_024 - 0.5).isBetween(-1e-6 - 1.0 / 1_024 / 1_024, 1e-6 + 1.0 / 1_024 / 1_024);
            }
        }
    }

    /** Over 400 seeds the interval of 95% misses 20 times, deviation 4.4: beyond 45 or below 3 once in 100,000 runs. */
    @Test
    void errors_from_the_randomisations_are_honest() {
        int missed = 0;
        double shift = 0;
        double spread = 0;
        for (int seed = 0; seed < 400; seed++) {
            double[] means = means(Lattice.of(seed), 1, LatticeTest::pertProduct);
            double off = mean(means) - exactPertProduct();
            double error = Math.sqrt(variance(means) / means.length);
            missed += Math.abs(off) > T_95 * error ? 1 : 0;
            shift += off;
            spread += off * off;
        }
        assertThat(missed).isBetween(3, 45);
        assertThat(shift / Math.sqrt(spread)).as("bias in standard errors").isBetween(-4.5, 4.5);
    }

    /**
     * Variances of 16 means have a relative deviation of 0.37; eight seeds of them 0.13, and measured are 27 and 80.
     */
    @Test
    void needs_far_fewer_points_than_chance_on_smooth_functions() {
        assertThat(factor(LatticeTest::pertProduct)).as("product of eight").isGreaterThan(10);
        assertThat(factor(LatticeTest::pertWithLogNormal))
                .as("with a log-normal")
                .isGreaterThan(10);
    }

    private static double factor(ToDoubleFunction<double[]> function) {
        double lattice = 0;
        double chance = 0;
        for (int seed = 1; seed <= 8; seed++) {
            lattice += variance(means(Lattice.of(seed), 1, function));
            double[] means = new double[Lattice.RANDOMISATIONS];
            for (int r = 0; r < means.length; r++) {
                double[][] columns = new double[WIDTH][256];
                for (int d = 0; d < WIDTH; d++) {
                    RandomStream.of(seed, r, Purpose.NOISE, d).fillUniform(columns[d], 256);
                }
                means[r] = mean(columns, function);
            }
            chance += variance(means);
        }
        return chance / lattice;
    }

    private static double pertProduct(double[] u) {
        double product = 1;
        for (double v : u) {
            product *= 0.5 + PERT.at(v);
        }
        return product;
    }

    private static double exactPertProduct() {
        return StrictMath.pow(0.5 + 2.2 / 6, WIDTH);
    }

    private static double pertWithLogNormal(double[] u) {
        double sum = 0;
        for (int d = 1; d < WIDTH; d++) {
            sum += d * PERT.at(u[d]);
        }
        return sum * StrictMath.exp(0.55 * Normal.inverse(u[0]));
    }

    private static double[] means(Lattice lattice, int blocks, ToDoubleFunction<double[]> function) {
        double[] means = new double[Lattice.RANDOMISATIONS];
        for (int r = 0; r < means.length; r++) {
            double[][] columns = new double[WIDTH][];
            for (int d = 0; d < WIDTH; d++) {
                columns[d] = points(lattice, d, r, blocks);
            }
            means[r] = mean(columns, function);
        }
        return means;
    }

    private static double mean(double[][] columns, ToDoubleFunction<double[]> function) {
        double sum = 0;
        double[] point = new double[columns.length];
        for (int k = 0; k < columns[0].length; k++) {
            for (int d = 0; d < point.length; d++) {
                point[d] = columns[d][k];
            }
            sum += function.applyAsDouble(point);
        }
        return sum / columns[0].length;
    }

    private static double[] points(Lattice lattice, int dimension, int randomisation, int blocks) {
        double[] points = new double[blocks * Lattice.BLOCK];
        double[] block = new double[Lattice.BLOCK];
        for (int i = 0; i < blocks; i++) {
            lattice.fill(block, dimension, (long) i * Lattice.RANDOMISATIONS + randomisation);
            System.arraycopy(block, 0, points, i * Lattice.BLOCK, Lattice.BLOCK);
        }
        return points;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
