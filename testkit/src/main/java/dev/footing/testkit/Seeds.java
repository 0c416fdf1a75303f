package dev.footing.testkit;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Seeds for tests that try many generated values. Each seed is one run of a parameterized test, so the name of a run
 * that fails shows the seed, and that one number brings the same values back.
 *
 * <pre>{@code
 * static Stream<Long> seeds() {
 *     return Seeds.from(1, 200);
 * }
 *
 * @ParameterizedTest
 * @MethodSource("seeds")
 * void keepsItsPromise(long seed) {
 *     Startup startup = StartupGenerator.next(Seeds.random(seed), strategies);
 *     ...
 * }
 * }</pre>
 */
public final class Seeds {
    private Seeds() {}

    /**
     * Consecutive seeds.
     *
     * @param base the first seed
     * @param count how many, zero or more
     * @return the seeds in ascending order
     */
    public static Stream<Long> from(long base, int count) {
        return LongStream.range(0, count).map(offset -> base + offset).boxed();
    }

    /**
     * The random numbers of a seed. Neighbouring seeds give unrelated numbers.
     *
     * @param seed any number
     * @return a new generator, to be used by one thread
     */
    public static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }
}
