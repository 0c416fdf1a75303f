package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.outcome.Probability;
import dev.footing.api.quantity.Months;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.random.Lattice;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the trials, or the plan, show of later stages. Each thread has a watch of its own; they are read when all is
 * done.
 */
final class SpiralTrials {
    private final SpiralInputs inputs;
    private final List<SpiralWatch> watches = new ArrayList<>();

    SpiralTrials(SpiralInputs inputs) {
        this.inputs = inputs;
    }

    SpiralWatch watch() {
        SpiralWatch watch = new SpiralWatch(inputs, Lattice.BLOCK);
        watches.add(watch);
        return watch;
    }

    /** Every later stage as simulated. */
    ImmutableList<StageForecast> later(SpiralStage now) {
        long[] trials = new long[Lattice.RANDOMISATIONS];
        watches.forEach(watch -> add(trials, watch.trials()));
        return laterThan(now).stream().map(stage -> forecast(stage, trials)).collect(ImmutableList.toImmutableList());
    }

    private StageForecast forecast(SpiralStage stage, long[] trials) {
        long[][] counts = counts(stage);
        long[] reached = new long[Lattice.RANDOMISATIONS];
        Arrays.stream(counts).forEach(month -> add(reached, month));
        long all = Arrays.stream(trials).sum();
        double share = (double) Arrays.stream(reached).sum() / all;
        return StageForecast.builder()
                .stage(stage)
                .chance(new Probability(share, error(share, reached, trials, all)))
                .month(median(counts))
                .build();
    }

    private static double error(double share, long[] reached, long[] trials, long all) {
        return all < Simulation.FEWEST_RANDOMISED
                ? StrictMath.sqrt(share * (1 - share) / all)
                : Moments.errorOf(Arrays.stream(reached).asDoubleStream().toArray(), trials);
    }

    /** Every later stage as planned. */
    ImmutableList<StageForecast> planned(SpiralStage now, PlanModel model, Strategy current) {
        SpiralWatch watch = new SpiralWatch(inputs, 1);
        watch.block(0, 1);
        model.watch(current, watch);
        watches.add(watch);
        return laterThan(now).stream()
                .map(stage -> StageForecast.builder()
                        .stage(stage)
                        .month(median(counts(stage)))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<SpiralStage> laterThan(SpiralStage now) {
        return Arrays.stream(SpiralStage.values())
                .filter(stage -> stage.compareTo(now) > 0)
                .toList();
    }

    /** By month from 0, in which nothing is reached, and by randomisation. */
    private long[][] counts(SpiralStage stage) {
        long[][] counts = new long[inputs.months() + 1][Lattice.RANDOMISATIONS];
        for (int month = 1; month < counts.length; month++) {
            for (SpiralWatch watch : watches) {
                add(counts[month], watch.counts(stage, month));
            }
        }
        return counts;
    }

    /** The first month by which half of the trials that reach it have done so. */
    private static Optional<Months> median(long[][] counts) {
        long all = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
        long sum = 0;
        for (int month = 0; month < counts.length && all > 0; month++) {
            sum += Arrays.stream(counts[month]).sum();
            if (2 * sum >= all) {
                return Optional.of(Months.of(month));
            }
        }
        return Optional.empty();
    }

    private static void add(long[] sums, long[] more) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += more[r];
        }
    }
}
