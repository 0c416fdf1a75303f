package dev.footing.core.cashflow;

/** CashFlowSums over the months, one entry a trial; plain, or discounted to now. Work is in engineer-months. */
final class CashFlowSums {
    private final double[] workBeforeRound;
    private final double[] workAfterRound;
    private final double[] platform;
    private final double[] incidentCost;
    private double hires;
    private double audit;

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
        hires = 0;
        audit = 0;
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
        hires += factor * hiresNow;
        audit += factor * auditNow;
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
        return hires;
    }

    double audit() {
        return audit;
    }
}
