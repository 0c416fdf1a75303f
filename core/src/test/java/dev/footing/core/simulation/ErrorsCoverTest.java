package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footing.core.simulation.EngineFigures.Stated;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stated errors are true: over many seeds an interval of 95% holds the truth in 95% of the runs. The truth is that of
 * 128 times as many trials from other seeds, whose own error widens the interval.
 *
 * <p>A number of runs that hold the truth is binomial. Some 140 of them are looked at in all, each on two sides, so
 * with 1 in 300,000 a side these tests fail a right engine for at most 1 of 1,000 seeds. Shares of which a run sees
 * fewer than 20 trials are left out: where a run sees none its error is 0, and says only that such trials are rarer
 * than about 3 in all of its trials.
 */
class ErrorsCoverTest {
    private static final double TAIL = 0.001 / 300;
    private static final int SEEDS = 400;
    private static final double T_975 = 2.13144954555977;
    private static final double NORMAL_975 = 1.959963984540054;
    private static final ImmutableSet<String> PROBABILITIES = ImmutableSet.of("lasts", "lastsToHorizon", "ahead");
    private static final int FEWEST_SEEN = 20;

    /** What a cash that runs out in a few trials of 10,000 moves by millions, or what is nothing but in such trials. */
    private static final ImmutableSet<String> RARELY_JUMPING = ImmutableSet.of(
            "difference", "expectedValue", "objective", "raiseProbability", "returnOnInvested", "unmetEngineerMonths");

    @ParameterizedTest
    @ValueSource(strings = {"reference", "launching", "live", "close"})
    void intervals_hold_the_truth_as_often_as_they_say(String name) {
        EngineCase question = Questions.named(name);
        Replications truth = truth(question, 262_144);
        Replications runs = Replications.of(question, 4_096, 1, SEEDS);
        for (String figure : varying(truth, 4_096)) {
            int held = held(runs.of(figure), truth.of(figure), T_975);
            if (name.equals("live") && RARELY_JUMPING.contains(figure)) {
                // Few and large jumps are skewed even after 4,096 trials: about 91 of 100, where 95 are stated.
                assertThat(held).as(figure).isGreaterThanOrEqualTo(fewest(0.9));
            } else {
                assertThat(held).as(figure).isBetween(fewest(0.95), SEEDS - fewestMissed());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "launching", "live", "close"})
    void errors_of_fewer_than_4096_trials_are_rather_too_wide(String name) {
        EngineCase question = Questions.named(name);
        Replications truth = truth(question, 65_536);
        Replications runs = Replications.of(question, 1_024, 1, SEEDS);
        for (String figure : varying(truth, 1_024)) {
            int held = held(runs.of(figure), truth.of(figure), NORMAL_975);
            double least = name.equals("live") && RARELY_JUMPING.contains(figure) ? 0.9 : 0.95;
            assertThat(held).as(figure).isGreaterThanOrEqualTo(fewest(least));
        }
    }

    private static Replications truth(EngineCase question, long trials) {
        return Replications.of(question, trials, 5_000_000, 2);
    }

    /** What differs from trial to trial, and not in a few of them alone. */
    private static Set<String> varying(Replications truth, int trials) {
        Set<String> varying = new TreeSet<>(truth.figures());
        varying.removeIf(figure -> {
            double error = error(truth.of(figure));
            double mean = mean(truth.of(figure));
            boolean rare = PROBABILITIES.contains(figure) && trials * mean * (1 - mean) < FEWEST_SEEN;
            return rare || error <= 1e-12 * Math.abs(mean);
        });
        varying.remove("runwayMonths"); // stated only where no trial of a run lasts
        return varying;
    }

    private static int held(List<Stated> runs, List<Stated> truth, double interval) {
        double mean = mean(truth);
        double error = error(truth);
        return (int) runs.stream()
                .filter(run ->
                        Math.abs(run.mean() - mean) <= interval * StrictMath.hypot(run.error(), error) + run.rounding())
                .count();
    }

    private static double mean(List<Stated> runs) {
        return runs.stream().mapToDouble(Stated::mean).sum() / runs.size();
    }

    private static double error(List<Stated> runs) {
        double squares =
                runs.stream().mapToDouble(run -> run.error() * run.error()).sum();
        return StrictMath.sqrt(squares) / runs.size();
    }

    private static int fewest(double coverage) {
        return BinomialDistribution.of(SEEDS, coverage).inverseCumulativeProbability(TAIL);
    }

    /** How few runs at least do not hold the truth. */
    private static int fewestMissed() {
        return BinomialDistribution.of(SEEDS, 0.05).inverseCumulativeProbability(TAIL);
    }
}
