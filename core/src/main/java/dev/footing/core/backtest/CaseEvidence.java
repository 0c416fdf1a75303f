package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.footing.api.strategy.StrategyId;
import java.util.Objects;
import java.util.stream.Stream;

/** What one outcome says of the numbers of {@link Calibrator}. It holds no assessment, so that many fit into memory. */
public final class CaseEvidence {
    /** The logarithms of the chance of what turned out right, by the discrepancies that are tried; none or one list. */
    final ImmutableList<ImmutableList<Double>> chances;

    final ImmutableList<RoundChance.Seen> rounds;
    /** Of the strategy that was gone on with. */
    final ImmutableListMultimap<StrategyId, LogRatio> work;

    final ImmutableList<LogRatio> growth;
    final ImmutableList<LogRatio> burn;

    CaseEvidence(
            Stream<ImmutableList<Double>> chances,
            Stream<RoundChance.Seen> rounds,
            ImmutableListMultimap<StrategyId, LogRatio> work,
            Stream<LogRatio> growth,
            Stream<LogRatio> burn) {
        this.chances = chances.collect(ImmutableList.toImmutableList());
        this.rounds = rounds.collect(ImmutableList.toImmutableList());
        this.work = Objects.requireNonNull(work, "work");
        this.growth = growth.collect(ImmutableList.toImmutableList());
        this.burn = burn.collect(ImmutableList.toImmutableList());
    }

    /** {@return whether it says anything} */
    public boolean speaks() {
        return !(chances.isEmpty() && rounds.isEmpty() && work.isEmpty() && growth.isEmpty() && burn.isEmpty());
    }
}
