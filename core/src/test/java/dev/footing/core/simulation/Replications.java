package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.core.simulation.EngineFigures.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same question simulated from many seeds: what each said of every figure, and how sure it was. */
final class Replications {
    private final Map<String, List<Stated>> figures = new TreeMap<>();

    /** The standard deviation of the paired difference. */
    private double apart;

    private Replications() {}

    /** Below 4,096 trials the stated error is the deviation by the root of their number. */
    private static double apart(EngineCase one) {
        long trials = Simulation.FEWEST_RANDOMISED - 1;
        return one.simulate(trials, 77).paired(0, 1).error() * StrictMath.sqrt((double) trials);
    }

    /**
     * Simulates a question.
     *
     * @param one a question with one strategy or more; figures are those of the first, compared with the second
     */
    static Replications of(EngineCase one, long trials, long firstSeed, int seeds) {
        Replications all = new Replications();
        all.apart = one.strategies().size() > 1 ? apart(one) : 0;
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            all.add(one, one.simulate(trials, seed));
        }
        return all;
    }

    private void add(EngineCase one, Simulation simulation) {
        EngineFigures stated = one.figures(simulation, 0);
        stated.means().forEach(this::add);
        stated.probabilities().forEach((name, probability) -> {
            double p = probability.probability();
            add(name, new Stated(p, StrictMath.sqrt(p * (1 - p)), probability.error(), 0));
        });
        if (one.strategies().size() > 1) {
            PairedObjectives paired = simulation.paired(0, 1);
            double p = paired.ahead();
            add("ahead", new Stated(p, StrictMath.sqrt(p * (1 - p)), paired.aheadError(), 0));
            add("difference", new Stated(paired.mean(), apart, paired.error(), 0));
        }
    }

    private void add(String name, Stated stated) {
        figures.computeIfAbsent(name, any -> new ArrayList<>()).add(stated);
    }

    ImmutableSortedSet<String> figures() {
        return ImmutableSortedSet.copyOf(figures.keySet());
    }

    /** What each run stated of a figure. */
    ImmutableList<Stated> of(String figure) {
        return ImmutableList.copyOf(figures.getOrDefault(figure, List.of()));
    }

    /** How much less the means of runs vary than those of as many independent trials would; the number of trials. */
    double factor(String figure, long trials) {
        ImmutableList<Stated> runs = of(figure);
        double mean = runs.stream().mapToDouble(Stated::mean).sum() / runs.size();
        double independent = 0;
        double variance = 0;
        for (Stated run : runs) {
            independent += run.stdev() * run.stdev() / trials / runs.size();
            variance += (run.mean() - mean) * (run.mean() - mean) / (runs.size() - 1);
        }
        return independent / variance;
    }
}
