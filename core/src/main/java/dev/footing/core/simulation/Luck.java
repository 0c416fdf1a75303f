package dev.footing.core.simulation;

import dev.footing.core.random.Lattice;
import dev.footing.core.random.Normal;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.Stream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The luck of a block of trials: a uniform and a normal number for each field and trial, drawn when first asked for. It
 * hangs on seed, block and field alone. One instance serves one thread, block after block.
 */
final class Luck {
    private final long seed;
    private final Lattice lattice;
    private final Copula copula;
    private final Map<Field, Draw> draws = new EnumMap<>(Field.class);
    private final Map<Double, Factors> overruns = new HashMap<>();
    private long block;

    /** The overruns of one sigma, which several strategies may have. */
    private static final class Factors {
        final double[] row = new double[Lattice.BLOCK];
        long block = -1;
    }

    /** The luck with one field. */
    private static final class Draw {
        final double[] uniform = new double[Lattice.BLOCK];
        final double[] normal = new double[Lattice.BLOCK];
        long uniformBlock = -1;
        long normalBlock = -1;
    }

    Luck(long seed, Lattice lattice, Copula copula) {
        this.seed = seed;
        this.lattice = lattice;
        this.copula = copula;
        for (Field field : Field.values()) {
            draws.put(field, new Draw());
        }
    }

    void begin(long next) {
        block = next;
    }

    long block() {
        return block;
    }

    long seed() {
        return seed;
    }

    /** Uniform numbers between 0 and 1, both excluded. */
    double[] uniform(Field field) {
        Draw draw = draw(field);
        if (draw.uniformBlock != block) {
            if (copula.holds(field)) {
                double[] normal = normal(field);
                for (int k = 0; k < normal.length; k++) {
                    draw.uniform[k] = Normal.cdf(normal[k]);
                }
            } else {
                lattice.fill(draw.uniform, field.coordinate(), block);
            }
            draw.uniformBlock = block;
        }
        return draw.uniform;
    }

    /** Standard normal numbers with the same luck as the uniform ones. */
    double[] normal(Field field) {
        Draw draw = draw(field);
        if (draw.normalBlock != block) {
            if (copula.holds(field)) {
                copula.fill(draw.normal, field, lattice, block);
            } else {
                normals(draw.normal, uniform(field));
            }
            draw.normalBlock = block;
        }
        return draw.normal;
    }

    private Draw draw(Field field) {
        Draw draw = draws.get(field);
        if (draw == null) {
            throw new IllegalStateException("No luck for " + field + ".");
        }
        return draw;
    }

    /** Factors on the time to production: log-normal, of median 1. */
    double[] overrun(double sigma) {
        Factors factors = overruns.computeIfAbsent(sigma, one -> new Factors());
        if (factors.block != block) {
            double[] normal = normal(Field.OVERRUN);
            for (int k = 0; k < normal.length; k++) {
                factors.row[k] = StrictMath.exp(sigma * normal[k]);
            }
            factors.block = block;
        }
        return factors.row;
    }

    static void normals(double[] out, double[] uniforms) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Normal.inverse(uniforms[k]);
        }
    }

    /** How users come and go: one normal row a month. */
    void noise(double[][] out) {
        Stream stream = Stream.of(seed, block, Purpose.NOISE, 0);
        for (double[] month : out) {
            stream.fillNormal(month, month.length);
        }
    }

    /** The coin of the round and the luck with its valuation. */
    void round(double[] coin, double[] valuation) {
        Stream stream = Stream.of(seed, block, Purpose.ROUND, 0);
        stream.fillUniform(coin, coin.length);
        stream.fillUniform(valuation, valuation.length);
    }
}
