package dev.footing.core.simulation;

import dev.footing.api.outcome.ObjectivePart;
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
    private final BillReading bills;
    private final boolean ruins;
    private final double[] objective = new double[Lattice.BLOCK];
    private final double[] ownership = new double[Lattice.BLOCK];

    ContestKeeper(Contest contest, Discrepancy discrepancy, BillReading bills, boolean ruins) {
        this.ruins = ruins;
        this.contest = contest;
        this.discrepancy = discrepancy;
        this.bills = bills;
    }

    void begin(long block, int n) {
        if (block < Contest.MOST_BLOCKS) {
            contest.begin((int) block, n);
        }
    }

    /** Keeps the trials of a strategy that was just projected. */
    void keep(long block, int position, SimulatedStrategy simulated, Projection projection) {
        if (block >= Contest.MOST_BLOCKS) {
            return;
        }
        double[] cost = projection.row(ObjectivePart.TOTAL_COST_OF_OWNERSHIP);
        double[] cash = projection.row(Figure.CASH_AT_HORIZON);
        double[] stated = projection.row(Figure.OBJECTIVE);
        double[] platform = projection.row(ObjectivePart.PLATFORM);
        double[] factors = bills.factors(
                block,
                simulated.situation(),
                simulated.terms(),
                projection.transition().priceRatio());
        for (int k = 0; k < ownership.length; k++) {
            double more = platform[k] * (factors[k] - 1);
            objective[k] = stated[k] - more;
            double paid = cost[k] + more;
            ownership[k] = ruins ? Math.max(0, paid + Math.min(0, cash[k] - more)) : paid;
        }
        contest.keep((int) block, position, objective, ownership, discrepancy.factors(block, simulated.strategy()));
    }
}
