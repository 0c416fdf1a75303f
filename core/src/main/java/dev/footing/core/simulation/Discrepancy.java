package dev.footing.core.simulation;

import com.google.common.hash.Hashing;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.RandomStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How far what a strategy costs one company is from what it costs another with the same facts: factors on the cost of
 * ownership, log-normal of mean 1. Three quarters of the variance are common to all strategies of a sourcing, so that a
 * direction gains nothing by having many strategies; the rest is the strategy's own. Each stream follows from seed,
 * block and its sourcing or strategy, so that no strategy moves the factors of another. It holds the rows of the last
 * block and serves one thread.
 */
final class Discrepancy {
    private static final double COMMON = StrictMath.sqrt(0.75);
    private static final double OWN = StrictMath.sqrt(0.25);

    private final long seed;
    private final double sigma;
    private final Map<Sourcing, double[]> common = new EnumMap<>(Sourcing.class);
    private final Map<StrategyId, double[]> factors = new HashMap<>();
    private long block = -1;

    Discrepancy(long seed, double sigma) {
        this.seed = seed;
        this.sigma = sigma;
    }

    /** The factors of a strategy in the trials of a block; the row is only to be read. */
    double[] factors(long now, Strategy strategy) {
        if (block != now) {
            common.clear();
            factors.clear();
            block = now;
        }
        return factors.computeIfAbsent(
                strategy.id(), id -> drawn(id, strategy.info().sourcing()));
    }

    private double[] drawn(StrategyId id, Sourcing sourcing) {
        double[] shared =
                common.computeIfAbsent(sourcing, known -> normals(Purpose.DISCREPANCY_OF_SOURCING, known.id()));
        double[] row = normals(Purpose.DISCREPANCY_OF_STRATEGY, id.value());
        for (int k = 0; k < row.length; k++) {
            double z = COMMON * shared[k] + OWN * row[k];
            row[k] = StrictMath.exp(sigma * z - sigma * sigma / 2);
        }
        return row;
    }

    private double[] normals(Purpose purpose, String name) {
        int key = Hashing.murmur3_32_fixed()
                .hashString(name, StandardCharsets.UTF_8)
                .asInt();
        double[] row = new double[Lattice.BLOCK];
        RandomStream.of(seed, block, purpose, key).fillNormal(row, row.length);
        return row;
    }
}
