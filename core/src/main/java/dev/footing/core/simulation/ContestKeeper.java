package dev.footing.core.simulation;

import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Projection;
import dev.footing.core.random.Lattice;

/**
 * Keeps what one thread simulates for a contest. Where the objective leaves out what cannot be paid once cash has run
 * out, a company in which it costs more pays no more either, so that part of the cost does not differ.
 */
final class ContestKeeper {
    private final Contest contest;
    private final Discrepancy discrepancy;
    private final boolean ruins;
    private final double[] ownership = new double[Lattice.BLOCK];

    ContestKeeper(Contest contest, Discrepancy discrepancy, boolean ruins) {
        this.ruins = ruins;
        this.contest = contest;
        this.discrepancy = discrepancy;
    }

    void begin(long block, int n) {
        if (block < Contest.MOST_BLOCKS) {
            contest.begin((int) block, n);
        }
    }

    /** Keeps the trials of a strategy that was just projected. */
    void keep(long block, int position, Strategy strategy, Projection projection) {
        if (block >= Contest.MOST_BLOCKS) {
            return;
        }
        double[] cost = projection.row(ObjectivePart.TOTAL_COST_OF_OWNERSHIP);
        double[] cash = projection.row(Figure.CASH_AT_HORIZON);
        for (int k = 0; k < ownership.length; k++) {
            ownership[k] = ruins ? Math.max(0, cost[k] + Math.min(0, cash[k])) : cost[k];
        }
        contest.keep(
                (int) block,
                position,
                projection.row(Figure.OBJECTIVE),
                ownership,
                discrepancy.factors(block, strategy));
    }
}
