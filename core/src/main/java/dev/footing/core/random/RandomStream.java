package dev.footing.core.random;

/**
 * A stream of random numbers that follows from its key alone: xoshiro256++ of Blackman and Vigna (2019), whose state is
 * mixed from the key with the finisher of SplitMix64. Streams of different keys are unrelated, so work can be cut into
 * blocks and done in any order. A stream changes as it is read and belongs to one thread.
 */
public final class RandomStream {
    /** The golden ratio in 64 bits, odd: what SplitMix64 counts by. */
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private static final double TWO_TO_MINUS_52 = 0x1p-52;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /** Of a state, for comparison with other generators; all zeros is the one state that would never move. */
    RandomStream(long s0, long s1, long s2, long s3) {
        boolean stuck = (s0 | s1 | s2 | s3) == 0;
        this.s0 = stuck ? GOLDEN : s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    /**
     * {@return the stream of a key, at its beginning}
     *
     * @param seed the seed of a simulation, any number
     * @param block the block of trials, or what else counts first
     * @param purpose what is drawn
     * @param index which of those of one purpose
     */
    public static RandomStream of(long seed, long block, Purpose purpose, int index) {
        long last = ((long) purpose.number() << Integer.SIZE) | Integer.toUnsignedLong(index);
        return new RandomStream(
                hash(0x243f6a8885a308d3L, seed, block, last),
                hash(0x13198a2e03707344L, seed, block, last),
                hash(0xa4093822299f31d0L, seed, block, last),
                hash(0x082efa98ec4e6c89L, seed, block, last));
    }

    /** One to one in each part of the key while the others stay; each bit depends on every bit of the key. */
    private static long hash(long start, long first, long second, long third) {
        return mix(mix(mix(start + first) + GOLDEN + second) + GOLDEN + third);
    }

    /** The finisher of SplitMix64 (Stafford's thirteenth variant), one to one. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** {@return the next 64 random bits} */
    public long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /**
     * {@return the next number between 0 and 1, both excluded: the middle of one of 2^52 cells, which is exact; with
     * 2^53 the last would round to 1}
     */
    public double nextDouble() {
        return uniform(nextLong());
    }

    /**
     * Draws numbers between 0 and 1, both excluded: the same as as many {@link #nextDouble()}.
     *
     * @param out where they go
     * @param n how many
     */
    public void fillUniform(double[] out, int n) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int k = 0; k < n; k++) {
            long bits = Long.rotateLeft(a + d, 23) + a;
            long shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = Long.rotateLeft(d, 45);
            out[k] = uniform(bits);
        }
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }

    /**
     * Draws numbers of the standard normal distribution.
     *
     * @param out where they go
     * @param n how many
     */
    public void fillNormal(double[] out, int n) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int k = 0; k < n; k++) {
            long bits = Long.rotateLeft(a + d, 23) + a;
            long shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = Long.rotateLeft(d, 45);
            double z = Ziggurat.candidate(bits);
            if (Ziggurat.isInside(bits, z)) {
                out[k] = z;
            } else {
                s0 = a;
                s1 = b;
                s2 = c;
                s3 = d;
                out[k] = Ziggurat.settle(bits, this);
                a = s0;
                b = s1;
                c = s2;
                d = s3;
            }
        }
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }

    private static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }
}
