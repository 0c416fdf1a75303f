package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Terms.Course;

/** The platform's bill of a month (section 3, rule 8 of the page on the model). */
final class PlatformBill {
    private final double overlap;
    private Situation situation;
    private final double[] unit;
    private final double[] elsewhere;
    private final double[] old;
    private final double[] scaled;
    private final double[] oldPart;
    private final double[] serving;
    private final GeometricBlend blend;
    private final KeptBills kept;
    private boolean keeps;

    PlatformBill(Situation situation, double overlap, int width) {
        this.situation = situation;
        this.overlap = overlap;
        this.unit = new double[width];
        this.elsewhere = new double[width];
        this.old = new double[width];
        this.scaled = new double[width];
        this.oldPart = new double[width];
        this.serving = new double[width];
        this.blend = new GeometricBlend(width);
        this.kept = new KeptBills(situation.horizon(), width);
    }

    /** Whether today's bill is scaled by users; else the strategy's list prices hold. */
    private boolean scales() {
        return situation.live() && situation.billKnown();
    }

    void begin(Situation now, Terms terms, Transition transition) {
        situation = now;
        if (!scales()) {
            return;
        }
        double users = situation.users() + situation.load().borderUsers();
        Rows.times(unit, terms.billBase() * terms.componentFactor() / users, transition.priceRatio());
        if (keeps && terms.billOpen(situation)) {
            double elastic = terms.elastic() ? 1 : 0;
            double weight = situation.load().weight();
            double border = situation.load().borderUsers();
            kept.begin(
                    new double[] {terms.fixed(), terms.perUser(), terms.includedUsers(), elastic, weight, border},
                    unit);
        }
    }

    /** All numbers have been drawn anew; from now on bills are kept where no strategy changes users. */
    void drawnAnew(Customers customers) {
        keeps = customers.shared();
        kept.forget();
    }

    /**
     * The part of the bill that is for the platform which is being left, in the month that was worked out last; it may
     * be changed.
     *
     * @param served whether the old platform serves a product since less than the start
     */
    double[] oldPart(boolean stillBuilding, boolean moving, boolean served, double[] building) {
        if (!stillBuilding || !moving) {
            Rows.fill(oldPart, 0);
        } else if (scales()) {
            Rows.product(oldPart, building, old);
        } else {
            Rows.times(oldPart, situation.bill(), building);
            if (served) {
                Rows.add(oldPart, serving);
            }
        }
        return oldPart;
    }

    /** The bill while some trials still build. */
    void whileBuilding(
            double[] out, Terms terms, Customers customers, int month, double[] building, double[] producing) {
        if (!scales()) {
            beforeLaunch(out, terms, customers, month, building, producing);
        } else if (terms.course() == Course.MOVING) {
            scaledUsers(old, situation.bill(), terms.oldElastic(), customers, month);
            if (terms.billOpen(situation)) {
                scaled(elsewhere, terms, customers, month);
                both(out, elsewhere, building, producing, overlap, old);
            } else {
                double[] billed = billed(terms.elastic(), customers, month);
                both(out, unit, billed, situation.load().borderUsers(), building, producing, overlap, old);
            }
        } else {
            scaled(out, terms, customers, month);
        }
    }

    private void beforeLaunch(
            double[] out, Terms terms, Customers customers, int month, double[] building, double[] producing) {
        double[] billed = billed(terms.elastic(), customers, month);
        if (staysOnKnownBill(terms)) {
            grown(out, billed, customers);
            return;
        }
        listed(out, terms, billed, producing);
        double oldBill = terms.course() == Course.MOVING ? situation.bill() : 0;
        if (oldBill > 0) {
            Rows.addTimes(out, oldBill, building);
        }
    }

    /** Adds what the old platform costs beyond today's bill where it serves a product since less than the start. */
    void addServing(double[] out, Terms old, Customers customers, int month, double[] building, double[] served) {
        double[] billed = billed(old.elastic(), customers, month);
        if (staysOnKnownBill(old)) {
            grown(elsewhere, billed, customers);
            for (int k = 0; k < out.length; k++) {
                serving[k] = building[k] * (served[k] * (elsewhere[k] - situation.bill()));
                out[k] += serving[k];
            }
            return;
        }
        double fixed = situation.billKnown() ? 0 : old.fixed();
        double perUser = old.perUser();
        double included = old.includedUsers();
        for (int k = 0; k < out.length; k++) {
            serving[k] = building[k] * (served[k] * (fixed + perUser * Math.max(0, billed[k] - included)));
            out[k] += serving[k];
        }
    }

    /** The bill once all trials are in production. */
    void inProduction(double[] out, Terms terms, Customers customers, int month) {
        if (scales()) {
            scaled(out, terms, customers, month);
            return;
        }
        double[] billed = billed(terms.elastic(), customers, month);
        if (staysOnKnownBill(terms)) {
            grown(out, billed, customers);
        } else {
            listed(out, terms.fixed(), terms.perUser(), terms.includedUsers(), billed);
        }
    }

    /** Before a launch, a bill that is known grows from the users of the launch on. */
    private boolean staysOnKnownBill(Terms terms) {
        return situation.load().hasBorder()
                && !situation.live()
                && situation.billKnown()
                && terms.course() == Course.STAYING;
    }

    /** What the strategy's own platform costs for the users of a month. */
    private void scaled(double[] out, Terms terms, Customers customers, int month) {
        double[] billed = billed(terms.elastic(), customers, month);
        double border = situation.load().borderUsers();
        if (terms.billOpen(situation)) {
            if (keeps && kept.knows(month)) {
                Rows.copy(out, kept.of(month));
                return;
            }
            listed(out, terms.fixed(), terms.perUser(), terms.includedUsers(), billed);
            double listWeight = 1 - situation.load().weight();
            Rows.product(scaled, unit, billed, border);
            blend.blend(out, scaled, listWeight);
            if (keeps) {
                kept.keep(month, out);
            }
        } else {
            Rows.product(out, unit, billed, border);
        }
    }

    private void scaledUsers(double[] out, double bill, boolean elastic, Customers customers, int month) {
        double border = situation.load().borderUsers();
        double perUser = bill / (situation.users() + border);
        double[] billed = billed(elastic, customers, month);
        for (int k = 0; k < out.length; k++) {
            out[k] = perUser * (billed[k] + border);
        }
    }

    private static double[] billed(boolean elastic, Customers customers, int month) {
        return elastic ? customers.users(month) : customers.most(month);
    }

    /** Today's bill, grown with users from those of the launch on. */
    private void grown(double[] out, double[] billed, Customers customers) {
        double[] launchUsers = customers.launchUsers();
        double bill = situation.bill();
        double border = situation.load().borderUsers();
        for (int k = 0; k < out.length; k++) {
            out[k] = bill * Math.max(1, (billed[k] + border) / (launchUsers[k] + border));
        }
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
            double border,
            double[] building,
            double[] producing,
            double overlap,
            double[] old) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (producing[k] + overlap * building[k]) * unit[k] * (billed[k] + border) + building[k] * old[k];
        }
    }

    private static void both(
            double[] out, double[] elsewhere, double[] building, double[] producing, double overlap, double[] old) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (producing[k] + overlap * building[k]) * elsewhere[k] + building[k] * old[k];
        }
    }
}
