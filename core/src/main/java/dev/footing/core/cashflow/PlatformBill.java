package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Terms.Course;

/** The platform's bill of a month (section 3, rule 8 of the page on the model). */
final class PlatformBill {
    private final double overlap;
    private Situation situation;
    private final double[] unit;
    private final double[] old;

    PlatformBill(Situation situation, double overlap, int width) {
        this.situation = situation;
        this.overlap = overlap;
        this.unit = new double[width];
        this.old = new double[width];
    }

    /** Whether today's bill is scaled by users; else the strategy's list prices hold. */
    private boolean scales() {
        return situation.live() && situation.billKnown();
    }

    void begin(Situation now, Transition transition) {
        situation = now;
        if (scales()) {
            Rows.times(unit, situation.bill() / situation.users(), transition.priceRatio());
        }
    }

    /** The bill while some trials still build. */
    void whileBuilding(
            double[] out, Terms terms, Customers customers, int month, double[] building, double[] producing) {
        double[] billed = billed(terms.elastic(), customers, month);
        if (!scales()) {
            double oldBill = terms.course() == Course.MOVING ? situation.bill() : 0;
            listed(out, terms, billed, producing);
            if (oldBill > 0) {
                Rows.addTimes(out, oldBill, building);
            }
        } else if (terms.course() == Course.MOVING) {
            double oldUnit = situation.bill() / situation.users();
            Rows.times(old, oldUnit, billed(terms.oldElastic(), customers, month));
            both(out, unit, billed, building, producing, overlap, old);
        } else {
            Rows.product(out, unit, billed);
        }
    }

    /** Adds what the old platform costs beyond today's bill where it serves a product since less than the start. */
    void addServing(double[] out, Terms old, Customers customers, int month, double[] building, double[] served) {
        double fixed = situation.billKnown() ? 0 : old.fixed();
        double perUser = old.perUser();
        double included = old.includedUsers();
        double[] billed = billed(old.elastic(), customers, month);
        for (int k = 0; k < out.length; k++) {
            out[k] += building[k] * (served[k] * (fixed + perUser * Math.max(0, billed[k] - included)));
        }
    }

    /** The bill once all trials are in production. */
    void inProduction(double[] out, Terms terms, Customers customers, int month) {
        double[] billed = billed(terms.elastic(), customers, month);
        if (scales()) {
            Rows.product(out, unit, billed);
        } else {
            listed(out, terms.fixed(), terms.perUser(), terms.includedUsers(), billed);
        }
    }

    private static double[] billed(boolean elastic, Customers customers, int month) {
        return elastic ? customers.users(month) : customers.most(month);
    }

    private static void listed(double[] out, Terms terms, double[] billed, double[] producing) {
        double fixed = terms.fixed();
        double perUser = terms.perUser();
        double included = terms.includedUsers();
        for (int k = 0; k < out.length; k++) {
            out[k] = fixed + producing[k] * perUser * Math.max(0, billed[k] - included);
        }
    }

    private static void listed(double[] out, double fixed, double perUser, double included, double[] billed) {
        for (int k = 0; k < out.length; k++) {
            out[k] = fixed + perUser * Math.max(0, billed[k] - included);
        }
    }

    /** Both platforms are paid during a move, the new one in part. */
    private static void both(
            double[] out,
            double[] unit,
            double[] billed,
            double[] building,
            double[] producing,
            double overlap,
            double[] old) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (producing[k] + overlap * building[k]) * unit[k] * billed[k] + building[k] * old[k];
        }
    }
}
