package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Terms.Course;

/**
 * How a startup gets onto a strategy: what is settled once, before the months begin (section 2 of the page on the
 * model), one entry a trial.
 */
public final class Transition {
    /** The part of the planned time that is left at least, however long one has been building. */
    private static final double LEAST_LEFT = 0.25;
    /** The part of the team that is free to build at least, however much the old platform binds. */
    private static final double LEAST_FREE = 0.05;

    private final double[] planned;
    private final double[] months;
    private final double[] building;
    private final double[] steadyEffort;
    private final double[] setupCost;
    private final double[] priceRatio;
    private double latest;

    Transition(int width) {
        this.planned = new double[width];
        this.months = new double[width];
        this.building = new double[width];
        this.steadyEffort = new double[width];
        this.setupCost = new double[width];
        this.priceRatio = new double[width];
    }

    void settle(Situation situation, Terms terms, StrategyDraws draws) {
        boolean staying = terms.course() == Course.STAYING;
        boolean inProduction = staying && situation.live();
        double free = Math.max(LEAST_FREE * situation.engineers(), situation.engineers() - terms.oldDuties());
        latest = 0;
        for (int k = 0; k < months.length; k++) {
            double whole = draws.timeToProduction()[k] * terms.delayGap();
            double plannedMonths = inProduction ? 0 : whole;
            if (staying && !inProduction) {
                plannedMonths = Math.max(whole - situation.monthsSpent(), LEAST_LEFT * whole);
            }
            double work = plannedMonths * (draws.buildEffort()[k] * terms.buildGap()) + terms.exitEffort();
            double tau = work > 0 ? Math.max(plannedMonths, work / free) : plannedMonths;
            planned[k] = plannedMonths;
            months[k] = tau;
            building[k] = (tau > 0 ? work / tau : 0) + terms.oldDuties();
            latest = Math.max(latest, tau);
        }
        for (int k = 0; k < months.length; k++) {
            steadyEffort[k] = draws.steadyEffort()[k] * terms.steadyGap();
            setupCost[k] = draws.setup()[k] * terms.setupBase();
            priceRatio[k] = staying ? 1 : draws.priceIndex()[k] / situation.currentPriceIndex();
        }
        if (inProduction && situation.observedShare().isPresent()) {
            Rows.fill(steadyEffort, situation.observedShare().getAsDouble() * situation.engineers());
        }
    }

    /** {@return months that the build would take with hands enough: {@code whole}, or what is left of it} */
    public double[] planned() {
        return planned;
    }

    /** {@return tau: months until production} */
    public double[] months() {
        return months;
    }

    /** {@return engineers whom build and old platform bind until then (Q/tau + S_0')} */
    public double[] building() {
        return building;
    }

    /** {@return S': engineers whom the new platform binds} */
    public double[] steadyEffort() {
        return steadyEffort;
    }

    /** {@return G: paid in the first month} */
    public double[] setupCost() {
        return setupCost;
    }

    /** {@return unit price of the new platform against today's} */
    public double[] priceRatio() {
        return priceRatio;
    }

    /** The last tau of all trials. */
    double latest() {
        return latest;
    }
}
