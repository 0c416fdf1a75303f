package dev.footing.core.cashflow;

import com.google.common.collect.ImmutableList;
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
    private final CreditAccount credits;

    private final double[] building;
    private final double[] producing;
    private final double[] serving;
    private final double[] work;
    private final double[][] product;
    private final double[] platform;

    private final CashFlowSums sums;
    private final CashFlowSums discounted;
    private final double[] productBeforeRound;
    private final double[] productAfterRound;
    private final double[] unmet;
    private final double[][] cash;
    private final double[] lowest;
    private final double[] lowestBeforeRound;
    private final RunOut runOut;
    private final StayedMonths stayed;
    private boolean sharesMonths;
    private Situation situation;
    private MonthWatch watch = MonthWatch.NONE;

    CashFlow(Situation situation, double overlap, double[] discounts, int width) {
        this.situation = situation;
        this.discounts = discounts;
        this.bill = new PlatformBill(situation, overlap, width);
        this.incidentMonth = new IncidentMonth(width);
        this.credits = new CreditAccount(situation.credits().size(), width);
        this.building = new double[width];
        this.producing = new double[width];
        this.serving = new double[width];
        this.work = new double[width];
        this.product = new double[situation.horizon() + 1][width];
        this.platform = new double[width];
        this.sums = new CashFlowSums(width);
        this.discounted = discounts.length == 0 ? sums : new CashFlowSums(width);
        this.productBeforeRound = new double[width];
        this.productAfterRound = new double[width];
        this.unmet = new double[width];
        this.cash = new double[situation.horizon() + 1][width];
        this.lowest = new double[width];
        this.lowestBeforeRound = new double[width];
        this.runOut = new RunOut(discounts, cash, product, lowest);
        this.stayed = new StayedMonths(ImmutableList.<double[]>builder()
                .addAll(sums.rows())
                .addAll(discounted.rows())
                .addAll(credits.rows())
                .add(incidentMonth.count(), productBeforeRound, productAfterRound, unmet, lowest, lowestBeforeRound)
                .build());
    }

    void run(Situation now, StrategyPeriod only, SharedDraws draws, Customers customers, Incidents incidents) {
        situation = now;
        begin(only.transition());
        stayed.forget();
        if (!customers.shared()) {
            customers.begin(only.transition().months());
        }
        for (int month = 1; month <= situation.horizon(); month++) {
            month(only, only, only.terms(), draws, customers, incidents, month);
        }
    }

    /** Goes on the first leg until the second one begins. */
    void run(
            Situation now,
            StrategyPeriod first,
            StrategyPeriod second,
            SharedDraws draws,
            Customers customers,
            Incidents incidents) {
        situation = now;
        begin(first.transition());
        if (!customers.shared()) {
            customers.begin(second.begun(), first.transition(), second.transition());
        }
        Terms audited = now.auditMonth() <= second.begun() ? first.terms() : second.terms();
        for (int month = resume(first, second.begun()) + 1; month <= situation.horizon(); month++) {
            month(month <= second.begun() ? first : second, first, audited, draws, customers, incidents, month);
            if (sharesMonths && month == second.begun()) {
                stayed.keep(first.terms(), month);
            }
        }
    }

    /**
     * Goes on where the last run left the same strategy, if it did so no later: in the rows of the months before, its
     * cash and its product work still stand. A month before the audit knows nothing of who does it.
     *
     * @return how many months are over
     */
    private int resume(StrategyPeriod first, int begun) {
        int over = sharesMonths && watch == MonthWatch.NONE ? stayed.resume(first.terms(), begun) : 0;
        if (over > 0) {
            bill.begin(situation, first.terms(), first.transition());
            Rows.fill(producing, 1);
        }
        return over;
    }

    /**
     * All numbers have been drawn anew. From now on runs share months: where no strategy changes users, a company that
     * is live goes through the months on its current strategy once for all the moves that come after.
     */
    void drawnAnew(Customers customers) {
        sharesMonths = customers.shared();
        stayed.forget();
        bill.drawnAnew(customers);
    }

    /** One month on a leg; {@code audited} is who does the audit, {@code first} the leg before this one or itself. */
    private void month(
            StrategyPeriod leg,
            StrategyPeriod first,
            Terms audited,
            SharedDraws draws,
            Customers customers,
            Incidents incidents,
            int month) {
        Terms terms = leg.terms();
        Transition transition = leg.transition();
        int own = leg.own(month);
        if (own == 1) {
            bill.begin(situation, terms, transition);
        }
        boolean stillBuilding = own - 1 < transition.latest();
        boolean moving = stillBuilding && transition.mixed();
        double hires = terms.hires(own);
        double extra = audited.auditWork(month) - hires;
        if (stillBuilding) {
            part(building, transition.months(), own - 1);
            Rows.rest(producing, building);
            wanted(work, building, producing, transition, extra);
        } else {
            if (own - 2 < transition.latest()) {
                Rows.fill(producing, 1);
            }
            Rows.plus(work, transition.steadyEffort(), extra);
        }
        if (moving) {
            double old = first.terms().incidentRate();
            double later = terms.incidentRate();
            incidentMonth.whileMoving(
                    incidents, leg.severity(), month, old, transition.served(), later, building, work);
        } else {
            incidents(terms, incidents, leg.severity(), month, stillBuilding);
        }
        engineering(month);
        if (!customers.shared()) {
            if (moving) {
                Rows.maximum(serving, producing, transition.served());
            }
            customers.advance(draws, month, moving ? serving : producing, product[month]);
        }
        if (stillBuilding) {
            bill.whileBuilding(platform, terms, customers, month, building, producing);
        } else {
            bill.inProduction(platform, terms, customers, month);
        }
        if (moving) {
            bill.addServing(platform, first.terms(), customers, month, building, transition.served());
        }
        if (!situation.credits().none()) {
            payByCredits(terms, month, stillBuilding, moving);
        }
        if (own == 1) {
            Rows.add(platform, transition.setupCost());
        }
        if (!situation.payments().none()) {
            payments(terms.course(), month, stillBuilding);
        }
        if (terms.incidentRevenue() > 0) {
            incidentMonth.lose(terms.incidentRevenue(), customers.revenue(month));
        }
        pay(hires, audited.auditCost(month), draws, customers, month);
        watch.month(month, work, platform, cash[month], incidentMonth.count());
    }

    /** Takes what credits pay off the bill: of the strategy itself, and of the platform that is being left. */
    private void payByCredits(Terms terms, int month, boolean stillBuilding, boolean served) {
        double[] old = bill.oldPart(stillBuilding, terms.course() == Course.MOVING, served, building);
        credits.pay(platform, old, situation.credits(), terms.credits(), month);
        watch.credits(month, credits.usedNow());
    }

    /** Adds what is owed in the month for staying on the current strategy, or for having left it. */
    private void payments(Course course, int month, boolean stillBuilding) {
        double staying = situation.payments().staying().get(month);
        double left = situation.payments().left().get(month);
        if (course == Course.STAYING) {
            Rows.plus(platform, platform, staying);
        } else if (course == Course.MOVING && stillBuilding) {
            for (int k = 0; k < platform.length; k++) {
                platform[k] += (building[k] > 0 ? staying : 0) + producing[k] * left;
            }
        } else if (course == Course.MOVING) {
            Rows.plus(platform, platform, left);
        }
    }

    /** Has the months of the next runs watched. */
    void watch(MonthWatch who) {
        watch = who;
    }

    private void begin(Transition first) {
        watch.begin(first.months());
        sums.begin();
        discounted.begin();
        incidentMonth.begin();
        if (!situation.credits().none()) {
            credits.begin(situation.credits());
        }
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
        rest(product[month], engineers, work);
        Rows.add(afterRound(month) ? productAfterRound : productBeforeRound, product[month]);
    }

    private void pay(double hires, double audit, SharedDraws draws, Customers customers, int month) {
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
        return month > situation.calibratedRoundMonth();
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

    /** When cash runs out, and what is lost by it. */
    RunOut runOut() {
        return runOut;
    }

    CashFlowSums sums() {
        return sums;
    }

    /** The sums discounted to now; the plain ones where all money counts in full. */
    CashFlowSums discounted() {
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

    /** What credits paid. */
    double[] creditsUsed() {
        return credits.used();
    }

    double[] incidents() {
        return incidentMonth.count();
    }
}
