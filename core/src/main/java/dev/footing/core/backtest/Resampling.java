package dev.footing.core.backtest;

import dev.footing.api.backtest.MeanScore;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * Intervals of means, by drawing the same cases again with repetition: where the means of 2,000 such samples lie in 95
 * of 100. With more than 2,000 cases the normal law says the same, and is used. Scores of the same cases are paired, as
 * the same seed draws the same cases.
 *
 * @param seed of the samples
 */
record Resampling(long seed) {
    private static final int SAMPLES = 2_000;
    private static final double TAIL = 0.025;
    private static final double NORMAL = 1.959964;

    /** The mean of at least one score. */
    MeanScore mean(List<Double> scores) {
        double[] values = scores.stream().mapToDouble(score -> score).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        return values.length > SAMPLES ? byNormalLaw(values, mean) : bySamples(values, mean);
    }

    private MeanScore bySamples(double[] values, double mean) {
        RandomStream random = RandomStream.of(seed, 0, Purpose.ONCE, values.length);
        double[] means = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                sum += values[(int) (random.nextDouble() * values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return new MeanScore(mean, means[(int) (SAMPLES * TAIL)], means[(int) (SAMPLES * (1 - TAIL)) - 1]);
    }

    private static MeanScore byNormalLaw(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt(squares / (values.length - 1.0) / values.length);
        return new MeanScore(mean, mean - NORMAL * error, mean + NORMAL * error);
    }
}
