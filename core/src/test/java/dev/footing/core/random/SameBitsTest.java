package dev.footing.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** A hash of 100,000 values of each source: the same on every machine, every JDK, interpreted or compiled. */
class SameBitsTest {
    private static final int N = 100_000;
    private static final double[] UNIFORM = new double[N];
    private static final double[] NORMAL = new double[N];

    static {
        RandomStream.of(42, 7, Purpose.ONCE, 1).fillUniform(UNIFORM, N);
        RandomStream.of(42, 7, Purpose.NOISE, 2).fillNormal(NORMAL, N);
    }

    @Test
    void uniform_numbers() {
        assertThat(hash(i -> UNIFORM[i])).isEqualTo("8ea6189d09185a08");
    }

    @Test
    void normal_numbers() {
        assertThat(hash(i -> NORMAL[i])).isEqualTo("2ae159155c4677a2");
    }

    @Test
    void quantiles_and_shares_of_the_normal_distribution() {
        assertThat(hash(i -> Normal.inverse(UNIFORM[i]))).isEqualTo("264b037de5a3d76e");
        assertThat(hash(i -> Normal.cdf(8 * UNIFORM[i] - 6))).isEqualTo("276f0408067b5f60");
    }

    @Test
    void points_of_the_lattice() {
        Lattice lattice = Lattice.of(42);
        double[] block = new double[Lattice.BLOCK];
        assertThat(hash(i -> {
                    if (i % Lattice.BLOCK == 0) {
                        lattice.fill(block, i / Lattice.BLOCK % Lattice.DIMENSIONS, i / Lattice.BLOCK * 37L);
                    }
                    return block[i % Lattice.BLOCK];
                }))
                .isEqualTo("c983600032163f47");
    }

    @Test
    void quantiles_of_pert_distributions() {
        QuantileTable[] tables = {QuantileTable.pert(0), QuantileTable.pert(0.3), QuantileTable.pert(0.9)};
        assertThat(hash(i -> tables[i % 3].at(UNIFORM[i]))).isEqualTo("1bd300ba4c1a88b0");
    }

    @Test
    void counts() {
        PoissonTable[] tables = {PoissonTable.of(0.7), PoissonTable.of(33.3), PoissonTable.of(4_321)};
        assertThat(hash(i -> tables[i % 3].count(UNIFORM[i]))).isEqualTo("5377048cfadde5c2");
    }

    private static String hash(IntToDoubleFunction source) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (int i = 0; i < N; i++) {
            hasher.putLong(Double.doubleToLongBits(source.applyAsDouble(i)));
        }
        return hasher.hash().toString().substring(0, 16);
    }
}
