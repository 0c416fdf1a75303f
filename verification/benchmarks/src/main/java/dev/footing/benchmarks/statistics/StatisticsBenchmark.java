package dev.footing.benchmarks.statistics;

import dev.footing.core.statistics.Histogram;
import dev.footing.core.statistics.Moments;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A block of 256 trials, of each of 20 figures in turn; every fourth figure has values of both signs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(StatisticsBenchmark.FIGURES * StatisticsBenchmark.TRIALS)
public class StatisticsBenchmark {
    static final int FIGURES = 20;
    static final int TRIALS = 256;

    private static final double TYPICAL = 1e5;

    private final double[][] values = drawn();
    private final Histogram[] histograms = new Histogram[FIGURES];
    private final double[] sums = new double[3];

    /** Each iteration starts with empty ones, for their counters are finite. */
    @Setup(Level.Iteration)
    public void empty() {
        Arrays.setAll(histograms, figure -> new Histogram());
        Arrays.fill(sums, 0);
    }

    /** The least that can be done with every value. */
    @Benchmark
    public double sum() {
        double sum = 0;
        for (double[] block : values) {
            for (double value : block) {
                sum += value;
            }
        }
        return sum;
    }

    /** All sums of every figure. */
    @Benchmark
    public double[] moments() {
        for (double[] block : values) {
            Moments.add(block, TRIALS, TYPICAL, sums);
        }
        return sums;
    }

    /** Each figure into its own histogram. */
    @Benchmark
    public Histogram[] histogram() {
        for (int figure = 0; figure < FIGURES; figure++) {
            histograms[figure].add(values[figure], TRIALS);
        }
        return histograms;
    }

    private static double[][] drawn() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] values = new double[FIGURES][TRIALS];
        for (int figure = 0; figure < FIGURES; figure++) {
            for (int k = 0; k < TRIALS; k++) {
                double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                        * StrictMath.cos(2 * Math.PI * random.nextDouble());
                values[figure][k] = TYPICAL * (figure % 4 == 3 ? normal : StrictMath.exp(normal / 2));
            }
        }
        return values;
    }
}
