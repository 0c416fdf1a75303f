package dev.footing.core.simulation;

import dev.footing.api.problem.InternalFaultException;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.Normal;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.RandomStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The random draws of a block of trials: a uniform and a normal number for each input and trial, drawn when first asked
 * for. They depend on seed, block and input alone. One instance serves one thread, block after block.
 */
final class RandomDraws {
    private final long seed;
    private final Lattice lattice;
    private final Copula copula;
    private final Map<RandomInput, Draw> draws = new EnumMap<>(RandomInput.class);
    private final Map<Double, Factors> overruns = new HashMap<>();
    private long block;

    /** The overruns of one sigma, which several strategies may have. */
    private static final class Factors {
        final double[] row = new double[Lattice.BLOCK];
        long block = -1;
    }

    /** The draws of one input. */
    private static final class Draw {
        final double[] uniform = new double[Lattice.BLOCK];
        final double[] normal = new double[Lattice.BLOCK];
        long uniformBlock = -1;
        long normalBlock = -1;
    }

    RandomDraws(long seed, Lattice lattice, Copula copula) {
        this.seed = seed;
        this.lattice = lattice;
        this.copula = copula;
        for (RandomInput input : RandomInput.values()) {
            draws.put(input, new Draw());
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
    double[] uniform(RandomInput input) {
        Draw draw = draw(input);
        if (draw.uniformBlock != block) {
            if (copula.holds(input)) {
                double[] normal = normal(input);
                for (int k = 0; k < normal.length; k++) {
                    draw.uniform[k] = Normal.cdf(normal[k]);
                }
            } else {
                lattice.fill(draw.uniform, input.coordinate(), block);
            }
            draw.uniformBlock = block;
        }
        return draw.uniform;
    }

    /** Standard normal numbers that belong to the same draws as the uniform ones. */
    double[] normal(RandomInput input) {
        Draw draw = draw(input);
        if (draw.normalBlock != block) {
            if (copula.holds(input)) {
                copula.fill(draw.normal, input, lattice, block);
            } else {
                normals(draw.normal, uniform(input));
            }
            draw.normalBlock = block;
        }
        return draw.normal;
    }

    private Draw draw(RandomInput input) {
        Draw draw = draws.get(input);
        if (draw == null) {
            throw new InternalFaultException("No draws of " + input + ".");
        }
        return draw;
    }

    /** Factors on the time to production: log-normal, of median 1. */
    double[] overrun(double sigma) {
        Factors factors = overruns.computeIfAbsent(sigma, unknown -> new Factors());
        if (factors.block != block) {
            double[] normal = normal(RandomInput.OVERRUN);
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
        RandomStream stream = RandomStream.of(seed, block, Purpose.NOISE, 0);
        for (double[] month : out) {
            stream.fillNormal(month, month.length);
        }
    }

    /** The draw that decides the round, and the draw of its valuation. */
    void round(double[] coin, double[] valuation) {
        RandomStream stream = RandomStream.of(seed, block, Purpose.ROUND, 0);
        stream.fillUniform(coin, coin.length);
        stream.fillUniform(valuation, valuation.length);
    }
}
