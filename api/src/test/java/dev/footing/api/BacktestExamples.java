package dev.footing.api;

import dev.footing.api.backtest.Hits;
import dev.footing.api.backtest.MeanScore;
import dev.footing.api.backtest.ReliabilityGroup;
import dev.footing.api.backtest.Scores;

/** Parts of a backtest. */
final class BacktestExamples {
    static final Hits HITS = new Hits(2, 4, 0.06, 0.94);
    static final MeanScore MEAN = new MeanScore(-0.5, -0.7, -0.3);
    static final Scores SCORES = new Scores(MEAN, MEAN);
    static final ReliabilityGroup GROUP = new ReliabilityGroup(0, 0.5, 0.4, HITS);

    private BacktestExamples() {}
}
