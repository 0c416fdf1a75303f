package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Incidents.Band;
import dev.footing.core.cashflow.Incidents.Severity;
import java.util.Arrays;

/**
 * The incidents of one strategy in one month (section 3, rule 4). They are few, so they are kept one by one and reach
 * only the trials that they befall.
 */
final class IncidentMonth {
    private final double[] rate;
    private final double[] count;
    private int happened;
    private int[] trial;
    private double[] cost;

    IncidentMonth(int width) {
        this.rate = new double[width];
        this.count = new double[width];
        this.trial = new int[width];
        this.cost = new double[width];
    }

    void begin() {
        Rows.fill(count, 0);
    }

    /** What happens while some trials still build, at one rate while they do and at another in production. */
    void whileBuilding(
            Incidents incidents,
            Severity severity,
            int month,
            double atFirst,
            double later,
            double[] building,
            double[] work) {
        happened = 0;
        if (incidents.bands().isEmpty()) {
            return;
        }
        mixed(rate, building, atFirst, later);
        happen(incidents, severity, month, Math.max(atFirst, later), work);
    }

    /** What happens while some trials still build and only in some of them the old platform serves a product. */
    void whileMoving(
            Incidents incidents,
            Severity severity,
            int month,
            double atFirst,
            double[] served,
            double later,
            double[] building,
            double[] work) {
        happened = 0;
        if (incidents.bands().isEmpty()) {
            return;
        }
        mixed(rate, building, atFirst, served, later);
        happen(incidents, severity, month, Math.max(atFirst, later), work);
    }

    /** What happens once all trials are in production. */
    void inProduction(Incidents incidents, Severity severity, int month, double later, double[] work) {
        happened = 0;
        if (incidents.bands().isEmpty()) {
            return;
        }
        Rows.fill(rate, later);
        happen(incidents, severity, month, later, work);
    }

    /** Looks which points of the month lie below the rate, and adds their work to what is wanted of the team. */
    private void happen(Incidents incidents, Severity severity, int month, double highest, double[] work) {
        for (Band band : incidents.bands()) {
            if (band.lowest() >= highest) {
                break;
            }
            int end = band.firstOfMonth()[month + 1];
            for (int i = band.firstOfMonth()[month]; i < end; i++) {
                int k = band.trial()[i];
                if (band.intensity()[i] < rate[k]) {
                    befall(k, 1, severity.effort(band.effortDraw()[i]), severity.cost(band.costDraw()[i]), work);
                }
            }
        }
        if (highest > Incidents.MOST_DRAWN) {
            for (int k = 0; k < rate.length; k++) {
                double beyond = Math.max(0, rate[k] - Incidents.MOST_DRAWN);
                befall(k, beyond, beyond * severity.meanEffort(), beyond * severity.meanCost(), work);
            }
        }
    }

    private void befall(int k, double times, double effort, double loss, double[] work) {
        if (happened == trial.length) {
            trial = Arrays.copyOf(trial, 2 * happened);
            cost = Arrays.copyOf(cost, 2 * happened);
        }
        trial[happened] = k;
        cost[happened] = loss;
        happened++;
        work[k] += effort;
        count[k] += times;
    }

    /** Has what happened cost more by the revenue that it loses. */
    void lose(double perRevenue, double[] revenue) {
        for (int i = 0; i < happened; i++) {
            cost[i] *= 1 + perRevenue * revenue[trial[i]];
        }
    }

    /** Pays for what happened. */
    void pay(double[] cash) {
        for (int i = 0; i < happened; i++) {
            cash[trial[i]] -= cost[i];
        }
    }

    /** Adds what happened to sums, as far as it counts. */
    void addTo(double[] sums, double factor) {
        for (int i = 0; i < happened; i++) {
            sums[trial[i]] += factor * cost[i];
        }
    }

    private static void mixed(double[] out, double[] building, double atFirst, double later) {
        for (int k = 0; k < out.length; k++) {
            out[k] = building[k] * atFirst + (1 - building[k]) * later;
        }
    }

    private static void mixed(double[] out, double[] building, double atFirst, double[] served, double later) {
        for (int k = 0; k < out.length; k++) {
            out[k] = building[k] * (served[k] * atFirst) + (1 - building[k]) * later;
        }
    }

    double[] count() {
        return count;
    }
}
