package dev.footing.core.cashflow;

import dev.footing.core.cashflow.Incidents.Severity;
import dev.footing.core.cashflow.Terms.Course;

/**
 * Goes through the months of the horizon (sections 3 and 4 of the page on the model), all trials of a block at once,
 * and keeps the sums. One instance serves many strategies and blocks, one after the other.
 */
final class CashFlow {
    private final double[] discounts;
    private final PlatformBill bill;
    private final IncidentMonth incidentMonth;

    private final double[] building;
    private final double[] producing;
    private final double[] work;
    private final double[] product;
    private final double[] platform;

    private final Sums sums;
    private final Sums discounted;
    private final double[] productBeforeRound;
    private final double[] productAfterRound;
    private final double[] unmet;
    private final double[][] cash;
    private final double[] lowest;
    private final double[] lowestBeforeRound;
    private Situation situation;
    private MonthWatch watch = MonthWatch.NONE;

    CashFlow(Situation situation, double overlap, double[] discounts, int width) {
        this.situation = situation;
        this.discounts = discounts;
        this.bill = new PlatformBill(situation, overlap, width);
        this.incidentMonth = new IncidentMonth(width);
        this.building = new double[width];
        this.producing = new double[width];
        this.work = new double[width];
        this.product = new double[width];
        this.platform = new double[width];
        this.sums = new Sums(width);
        this.discounted = discounts.length == 0 ? sums : new Sums(width);
        this.productBeforeRound = new double[width];
        this.productAfterRound = new double[width];
        this.unmet = new double[width];
        this.cash = new double[situation.horizon() + 1][width];
        this.lowest = new double[width];
        this.lowestBeforeRound = new double[width];
    }

    void run(
            Situation now,
            Terms terms,
            Transition transition,
            SharedDraws draws,
            Customers customers,
            Incidents incidents,
            Severity severity) {
        situation = now;
        begin(transition);
        watch.begin(transition.months());
        if (!customers.shared()) {
            customers.begin(transition.months());
        }
        for (int month = 1; month <= situation.horizon(); month++) {
            boolean stillBuilding = month - 1 < transition.latest();
            double extra = terms.auditWork(month) - terms.hires(month);
            if (stillBuilding) {
                part(building, transition.months(), month - 1);
                Rows.rest(producing, building);
                wanted(work, building, producing, transition, extra);
            } else {
                if (month - 2 < transition.latest()) {
                    Rows.fill(producing, 1);
                }
                Rows.plus(work, transition.steadyEffort(), extra);
            }
            incidents(terms, incidents, severity, month, stillBuilding);
            engineering(month);
            if (!customers.shared()) {
                customers.advance(draws, month, producing, product);
            }
            if (stillBuilding) {
                bill.whileBuilding(platform, terms, customers, month, building, producing);
            } else {
                bill.inProduction(platform, terms, customers, month);
            }
            if (month == 1) {
                Rows.add(platform, transition.setupCost());
            }
            pay(terms, draws, customers, month);
            watch.month(month, work, platform, cash[month], incidentMonth.count());
        }
    }

    /** Tells somebody what the months of the next runs bring. */
    void tell(MonthWatch who) {
        watch = who;
    }

    private void begin(Transition transition) {
        sums.begin();
        discounted.begin();
        bill.begin(situation, transition);
        incidentMonth.begin();
        Rows.fill(producing, 1);
        Rows.fill(productBeforeRound, 0);
        Rows.fill(productAfterRound, 0);
        Rows.fill(unmet, 0);
        Rows.fill(cash[0], situation.cash());
        Rows.fill(lowest, Double.POSITIVE_INFINITY);
        Rows.fill(lowestBeforeRound, Double.POSITIVE_INFINITY);
    }

    private void incidents(Terms terms, Incidents incidents, Severity severity, int month, boolean stillBuilding) {
        if (stillBuilding) {
            boolean moving = situation.live() && terms.course() == Course.MOVING;
            double staying = situation.live() ? terms.incidentRate() : 0;
            double atFirst = moving ? terms.oldIncidentRate() : staying;
            incidentMonth.whileBuilding(incidents, severity, month, atFirst, terms.incidentRate(), building, work);
        } else {
            incidentMonth.inProduction(incidents, severity, month, terms.incidentRate(), work);
        }
    }

    /** What is wanted of the team becomes what it gives; the rest of it works on the product. */
    private void engineering(int month) {
        double engineers = situation.engineers();
        addBeyond(unmet, work, engineers);
        clamp(work, engineers);
        rest(product, engineers, work);
        Rows.add(afterRound(month) ? productAfterRound : productBeforeRound, product);
    }

    private void pay(Terms terms, SharedDraws draws, Customers customers, int month) {
        double hires = terms.hires(month);
        double audit = terms.auditCost(month);
        sums.add(1, afterRound(month), work, platform, hires, audit);
        if (discounts.length > 0) {
            discounted.add(discounts[month], afterRound(month), work, platform, hires, audit);
        }
        double paid = situation.engineers() + hires;
        double others = situation.otherCosts() + audit;
        cash(cash[month], cash[month - 1], customers.revenue(month), draws.engineerCost(), paid, platform, others);
        incidentMonth.pay(cash[month]);
        incidentMonth.addTo(sums.incidentCost(), 1);
        if (discounts.length > 0) {
            incidentMonth.addTo(discounted.incidentCost(), discounts[month]);
        }
        Rows.minimum(lowest, cash[month]);
        if (month == situation.monthToLast()) {
            Rows.copy(lowestBeforeRound, lowest);
        }
    }

    private boolean afterRound(int month) {
        return month > situation.roundMonth();
    }

    /** The part of a month in which each trial still builds. */
    private static void part(double[] out, double[] months, int begun) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.min(1, Math.max(0, months[k] - begun));
        }
    }

    private static void wanted(
            double[] out, double[] building, double[] producing, Transition transition, double extra) {
        double[] atFirst = transition.building();
        double[] steady = transition.steadyEffort();
        for (int k = 0; k < out.length; k++) {
            out[k] = building[k] * atFirst[k] + producing[k] * steady[k] + extra;
        }
    }

    private static void addBeyond(double[] sums, double[] wanted, double most) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += Math.max(0, wanted[k] - most);
        }
    }

    private static void clamp(double[] work, double most) {
        for (int k = 0; k < work.length; k++) {
            work[k] = Math.min(most, Math.max(0, work[k]));
        }
    }

    private static void rest(double[] out, double whole, double[] part) {
        for (int k = 0; k < out.length; k++) {
            out[k] = whole - part[k];
        }
    }

    private static void cash(
            double[] out,
            double[] before,
            double[] revenue,
            double[] engineerCost,
            double paid,
            double[] platform,
            double others) {
        for (int k = 0; k < out.length; k++) {
            out[k] = before[k] + revenue[k] - paid * engineerCost[k] - platform[k] - others;
        }
    }

    /**
     * The runway: months until cash runs out, infinite where it does not.
     *
     * @param out the runways
     */
    void runway(double[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = lowest[k] < 0 ? runway(k) : Double.POSITIVE_INFINITY;
        }
    }

    private double runway(int k) {
        int month = 1;
        while (cash[month][k] >= 0) {
            month++;
        }
        double before = cash[month - 1][k];
        return month - 1 + before / (before - cash[month][k]);
    }

    Sums sums() {
        return sums;
    }

    /** The sums discounted to now; the plain ones where all money counts in full. */
    Sums discounted() {
        return discounted;
    }

    double[] productBeforeRound() {
        return productBeforeRound;
    }

    double[] productAfterRound() {
        return productAfterRound;
    }

    double[] unmet() {
        return unmet;
    }

    double[][] cash() {
        return cash;
    }

    /** The lowest cash of all months. */
    double[] lowest() {
        return lowest;
    }

    /** The lowest cash up to the month to which it must last. */
    double[] lowestBeforeRound() {
        return lowestBeforeRound;
    }

    double[] incidents() {
        return incidentMonth.count();
    }
}
