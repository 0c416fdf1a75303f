package dev.footing.core.random;

/** Mixes the parts of a key into 64 bits of which each depends on every bit of the key. */
final class SplitMix {
    /** The golden ratio in 64 bits, odd: what SplitMix64 counts by. */
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private SplitMix() {}

    /** One to one in each of its arguments while the others stay. */
    static long hash(long start, long first, long second, long third) {
        return mix(mix(mix(start + first) + GOLDEN + second) + GOLDEN + third);
    }

    /** The finisher of SplitMix64 (Stafford's thirteenth variant), one to one. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
