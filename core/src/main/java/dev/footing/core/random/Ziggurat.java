package dev.footing.core.random;

/**
 * Normal numbers by the method of Marsaglia and Tsang (2000) with 256 layers of one area under exp(-x*x/2). Of 64
 * random bits the lowest 8 choose the layer and the highest 53 a place in it; 98.5% lie where nothing more has to be
 * known.
 */
final class Ziggurat {
    static final int LAYERS = 256;

    /** Where the tail begins for 256 layers of one area. */
    private static final double TAIL = 3.654152885361009;

    /** The outer ends of layers, falling; the first is that of a rectangle with the area of tail and base layer. */
    private static final double[] EDGE = edges();

    /** The outer ends, for places counted in 2^-52. */
    private static final double[] SCALE = scales();

    /** exp(-x*x/2) at the edges. */
    private static final double[] DENSITY = densities();

    private Ziggurat() {}

    static double candidate(long bits) {
        return (bits >> 11) * SCALE[(int) bits & (LAYERS - 1)];
    }

    static boolean isInside(long bits, double z) {
        return Math.abs(z) < EDGE[((int) bits & (LAYERS - 1)) + 1];
    }

    /** Looks at a candidate at the edge of its layer, and at as many further ones as it takes. */
    static double settle(long first, RandomStream stream) {
        long bits = first;
        while (true) {
            int layer = (int) bits & (LAYERS - 1);
            double z = candidate(bits);
            if (isInside(bits, z)) {
                return z;
            }
            if (layer == 0) {
                double beyond = tail(stream);
                return bits < 0 ? -beyond : beyond;
            }
            double height = DENSITY[layer] + stream.nextDouble() * (DENSITY[layer + 1] - DENSITY[layer]);
            if (height < density(z)) {
                return z;
            }
            bits = stream.nextLong();
        }
    }

    /** Marsaglia's tail: exponential numbers, of which those under the normal density stay. */
    private static double tail(RandomStream stream) {
        while (true) {
            double x = -StrictMath.log(stream.nextDouble()) / TAIL;
            double y = -StrictMath.log(stream.nextDouble());
            if (y + y > x * x) {
                return TAIL + x;
            }
        }
    }

    private static double density(double z) {
        return StrictMath.exp(-0.5 * z * z);
    }

    private static double[] edges() {
        double area = TAIL * density(TAIL) + StrictMath.sqrt(2 * StrictMath.PI) * Normal.cdf(-TAIL);
        double[] edges = new double[LAYERS + 1];
        edges[0] = area / density(TAIL);
        edges[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            edges[i] = StrictMath.sqrt(-2 * StrictMath.log(area / edges[i - 1] + density(edges[i - 1])));
        }
        return edges;
    }

    private static double[] scales() {
        double[] scales = EDGE.clone();
        for (int i = 0; i < scales.length; i++) {
            scales[i] *= 0x1p-52;
        }
        return scales;
    }

    private static double[] densities() {
        double[] densities = EDGE.clone();
        for (int i = 0; i < densities.length; i++) {
            densities[i] = density(densities[i]);
        }
        return densities;
    }
}
