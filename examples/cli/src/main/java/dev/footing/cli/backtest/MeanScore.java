package dev.footing.cli.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The mean of scores with an interval: where the means of 2,000 samples of the same cases, drawn with repetition, lie
 * in 95 of 100.
 *
 * @param mean the mean
 * @param low the lower end
 * @param high the upper end
 */
public record MeanScore(double mean, double low, double high) {
    private static final int SAMPLES = 2_000;
    private static final double TAIL = 0.025;

    /**
     * Takes scores.
     *
     * @param scores one for each case, at least one
     * @param seed of the samples; the same seed draws the same cases, so that scores of the same cases are paired
     * @return their mean
     */
    public static MeanScore of(List<Double> scores, long seed) {
        double[] values = scores.stream().mapToDouble(score -> score).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                sum += values[random.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return new MeanScore(
                Arrays.stream(values).average().orElse(0),
                means[(int) (SAMPLES * TAIL)],
                means[(int) (SAMPLES * (1 - TAIL)) - 1]);
    }
}
