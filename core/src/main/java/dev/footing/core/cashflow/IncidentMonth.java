package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.cashflow.Incidents.Severity;

/** The incidents of one strategy in one month (section 3, rule 4): their work and cost by trial. */
final class IncidentMonth {
    private final double[] rate;
    private final double[] effort;
    private final double[] cost;
    private final double[] count;
    private boolean any;

    IncidentMonth(int width) {
        this.rate = new double[width];
        this.effort = new double[width];
        this.cost = new double[width];
        this.count = new double[width];
    }

    void begin() {
        Rows.fill(count, 0);
        Rows.fill(effort, 0);
        Rows.fill(cost, 0);
        any = false;
    }

    /**
     * Looks which points of a month lie below the rate.
     *
     * @param atFirst the rate while a trial builds
     * @param later its rate in production
     * @param building the part of the month in which each trial builds; ignored where all are in production
     */
    boolean happen(
            Incidents incidents,
            Severity severity,
            int month,
            double atFirst,
            double later,
            double[] building,
            boolean stillBuilding) {
        if (any) {
            Rows.fill(effort, 0);
            Rows.fill(cost, 0);
            any = false;
        }
        double highest = stillBuilding ? Math.max(atFirst, later) : later;
        if (stillBuilding) {
            mixed(rate, building, atFirst, later);
        } else {
            Rows.fill(rate, later);
        }
        for (Band band : incidents.bands()) {
            if (band.lowest() >= highest) {
                break;
            }
            take(band, severity, month);
        }
        if (highest > Incidents.MOST_DRAWN && !incidents.bands().isEmpty()) {
            flow(severity);
        }
        return any;
    }

    private void take(Band band, Severity severity, int month) {
        int end = band.firstOfMonth()[month + 1];
        for (int i = band.firstOfMonth()[month]; i < end; i++) {
            int k = band.trial()[i];
            if (band.intensity()[i] < rate[k]) {
                effort[k] += severity.effort(band.effortLuck()[i]);
                cost[k] += severity.cost(band.costLuck()[i]);
                count[k]++;
                any = true;
            }
        }
    }

    private void flow(Severity severity) {
        for (int k = 0; k < rate.length; k++) {
            double beyond = Math.max(0, rate[k] - Incidents.MOST_DRAWN);
            effort[k] += beyond * severity.meanEffort();
            cost[k] += beyond * severity.meanCost();
            count[k] += beyond;
        }
        any = true;
    }

    private static void mixed(double[] out, double[] building, double atFirst, double later) {
        for (int k = 0; k < out.length; k++) {
            out[k] = building[k] * atFirst + (1 - building[k]) * later;
        }
    }

    double[] effort() {
        return effort;
    }

    double[] cost() {
        return cost;
    }

    double[] count() {
        return count;
    }
}
