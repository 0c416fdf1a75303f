package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;

/** CashFlowSums over the months, one entry a trial; plain, or discounted to now. Work is in engineer-months. */
final class CashFlowSums {
    private final double[] workBeforeRound;
    private final double[] workAfterRound;
    private final double[] platform;
    private final double[] incidentCost;
    /** Engineer-months of hires, and what the audit costs: the same in all trials. */
    private final double[] hires = new double[1];

    private final double[] audit = new double[1];

    CashFlowSums(int width) {
        this.workBeforeRound = new double[width];
        this.workAfterRound = new double[width];
        this.platform = new double[width];
        this.incidentCost = new double[width];
    }

    void begin() {
        Rows.fill(workBeforeRound, 0);
        Rows.fill(workAfterRound, 0);
        Rows.fill(platform, 0);
        Rows.fill(incidentCost, 0);
        Rows.fill(hires, 0);
        Rows.fill(audit, 0);
    }

    void add(double factor, boolean afterRound, double[] work, double[] bill, double hiresNow, double auditNow) {
        double[] workSums = afterRound ? workAfterRound : workBeforeRound;
        if (factor == 1) {
            Rows.add(workSums, work);
            Rows.add(platform, bill);
        } else {
            Rows.addTimes(workSums, factor, work);
            Rows.addTimes(platform, factor, bill);
        }
        hires[0] += factor * hiresNow;
        audit[0] += factor * auditNow;
    }

    double[] workBeforeRound() {
        return workBeforeRound;
    }

    /** Work after the round; all of it where no round is planned. */
    double[] workAfterRound() {
        return workAfterRound;
    }

    double[] platform() {
        return platform;
    }

    double[] incidentCost() {
        return incidentCost;
    }

    /** Engineer-months of hires. */
    double hires() {
        return hires[0];
    }

    double audit() {
        return audit[0];
    }

    /** All rows in which it adds up. */
    ImmutableList<double[]> rows() {
        return ImmutableList.of(workBeforeRound, workAfterRound, platform, incidentCost, hires, audit);
    }
}
