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
    public static final double LEAST_FREE = 0.05;

    private final double[] planned;
    private final double[] work;
    private final double[] months;
    private final double[] building;
    private final double[] steadyEffort;
    private final double[] setupCost;
    private final double[] priceRatio;
    private final double[] served;
    private boolean mixed;
    private double latest;

    Transition(int width) {
        this.planned = new double[width];
        this.work = new double[width];
        this.months = new double[width];
        this.building = new double[width];
        this.steadyEffort = new double[width];
        this.setupCost = new double[width];
        this.priceRatio = new double[width];
        this.served = new double[width];
    }

    void settle(Situation situation, Terms terms, StrategyDraws draws) {
        mixed = false;
        boolean staying = terms.course() == Course.STAYING;
        boolean inProduction = staying && situation.live();
        if (inProduction) {
            Rows.fill(planned, 0);
        } else {
            Rows.times(planned, terms.delayGap(), draws.timeToProduction());
            if (staying) {
                left(planned, situation.monthsSpent());
            }
        }
        double free = Math.max(LEAST_FREE * situation.engineers(), situation.engineers() - terms.oldDuties());
        work(work, planned, draws.buildEffort(), terms.buildGap(), terms.exitEffort());
        within(months, planned, work, free);
        rate(building, work, months, terms.oldDuties());
        latest = latest(months);

        Rows.times(steadyEffort, terms.steadyGap(), draws.steadyEffort());
        if (inProduction && situation.observedShare().isPresent()) {
            Rows.fill(steadyEffort, situation.observedShare().getAsDouble() * situation.engineers());
        }
        Rows.times(setupCost, terms.setupBase(), draws.setup());
        if (staying) {
            Rows.fill(priceRatio, 1);
        } else {
            Rows.times(priceRatio, 1 / situation.currentPriceIndex(), draws.priceIndex());
        }
    }

    /** Settles a move that begins after months on the current strategy, which {@code before} settled. */
    void settleAfter(int begun, Transition before, Situation situation, Terms terms, StrategyDraws draws) {
        settle(situation, terms, draws);
        mixed = !situation.live();
        if (mixed) {
            served(served, before.months, begun);
            Rows.product(building, served, before.steadyEffort);
            within(months, planned, work, building, situation.engineers());
            rate(building, work, months);
            latest = latest(months);
        } else {
            Rows.fill(served, begun > 0 ? 1 : 0);
        }
    }

    /** Has the months to production count from now: those of the current strategy where it got there first. */
    void countFromNow(int begun, Transition before) {
        for (int k = 0; k < months.length; k++) {
            months[k] = served[k] > 0 ? before.months[k] : begun + months[k];
        }
    }

    /** 1 where the current strategy is in production when the move begins, else 0. */
    private static void served(double[] out, double[] months, int begun) {
        for (int k = 0; k < out.length; k++) {
            out[k] = begun > 0 && months[k] <= begun ? 1 : 0;
        }
    }

    private static void within(double[] out, double[] planned, double[] work, double[] oldDuties, double engineers) {
        for (int k = 0; k < out.length; k++) {
            double free = Math.max(LEAST_FREE * engineers, engineers - oldDuties[k]);
            out[k] = Math.max(planned[k], work[k] / free);
        }
    }

    /** Adds the rate of the work to the old duties. */
    private static void rate(double[] duties, double[] work, double[] months) {
        for (int k = 0; k < duties.length; k++) {
            duties[k] = work[k] / Math.max(months[k], Double.MIN_NORMAL) + duties[k];
        }
    }

    /** Months spent are not progress earned: a part is left at least. */
    private static void left(double[] months, double spent) {
        for (int k = 0; k < months.length; k++) {
            months[k] = Math.max(months[k] - spent, LEAST_LEFT * months[k]);
        }
    }

    private static void work(double[] out, double[] planned, double[] build, double gap, double exit) {
        for (int k = 0; k < out.length; k++) {
            out[k] = planned[k] * (build[k] * gap) + exit;
        }
    }

    /** What the team cannot do in the planned time takes longer. */
    private static void within(double[] out, double[] planned, double[] work, double free) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.max(planned[k], work[k] / free);
        }
    }

    /** Work over time; where no time is needed there is no work either. */
    private static void rate(double[] out, double[] work, double[] months, double oldDuties) {
        for (int k = 0; k < out.length; k++) {
            out[k] = work[k] / Math.max(months[k], Double.MIN_NORMAL) + oldDuties;
        }
    }

    private static double latest(double[] months) {
        double latest = 0;
        for (double month : months) {
            if (month > latest) {
                latest = month;
            }
        }
        return latest;
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

    /** Whether the old platform serves a product in some trials and in others none, as it may in a later move. */
    boolean mixed() {
        return mixed;
    }

    /** Of a later move, 1 where the old platform serves a product when it begins, else 0. */
    double[] served() {
        return served;
    }

    /** The last tau of all trials. */
    double latest() {
        return latest;
    }
}
