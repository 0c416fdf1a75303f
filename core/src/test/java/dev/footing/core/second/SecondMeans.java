package dev.footing.core.second;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import dev.footing.api.strategy.Strategy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Means over many trials, each with its standard error. */
final class SecondMeans {
    /**
     * A mean over trials.
     *
     * @param error its standard error
     * @param skewness of the trials
     * @param varied how many trials differ from the most frequent value
     */
    record Mean(double mean, double error, double skewness, long varied) {
        Mean(double mean, double error) {
            this(mean, error, 0, 0);
        }
    }

    private static final double ROUNDING = 1e-9;

    private final Map<SecondFigure, double[]> values = new EnumMap<>(SecondFigure.class);

    private SecondMeans() {}

    static SecondMeans of(SecondSituation here, Strategy strategy, RandomGenerator random, int trials) {
        SecondMeans means = new SecondMeans();
        SecondLuck luck = SecondLuck.drawn(random);
        for (SecondFigure figure : SecondFigure.values()) {
            means.values.put(figure, new double[trials]);
        }
        for (int i = 0; i < trials; i++) {
            SecondSums sums = SecondTrial.run(here, strategy, luck);
            int trial = i;
            means.values.forEach((figure, values) -> values[trial] = figure.of(sums));
        }
        return means;
    }

    Mean get(SecondFigure figure) {
        double[] all = Optional.ofNullable(values.get(figure)).orElseThrow();
        double mean = Arrays.stream(all).sum() / all.length;
        double squares =
                Arrays.stream(all).map(value -> Math.pow(value - mean, 2)).sum();
        double cubes =
                Arrays.stream(all).map(value -> Math.pow(value - mean, 3)).sum();
        double deviation = Math.sqrt(squares / (all.length - 1));
        return new Mean(
                mean,
                deviation / Math.sqrt(all.length),
                deviation > 0 ? cubes / all.length / Math.pow(deviation, 3) : 0,
                all.length - mostFrequent(all));
    }

    /** What rounding alone leaves of nothing counts as nothing. */
    private static int mostFrequent(double... values) {
        ImmutableMultiset<Double> counted = Multisets.copyHighestCountFirst(Arrays.stream(values)
                .map(value -> Math.abs(value) < ROUNDING ? 0 : value)
                .boxed()
                .collect(ImmutableMultiset.toImmutableMultiset()));
        return counted.entrySet().iterator().next().getCount();
    }
}
