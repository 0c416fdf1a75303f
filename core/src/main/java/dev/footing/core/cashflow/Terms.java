package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;

/**
 * What is certain of a strategy for a startup, in plain numbers. The letters in brackets are those of the page on the
 * model.
 *
 * @param course where the startup comes from
 * @param missing areas that it needs and the team is not known to have (n)
 * @param delayGap factor on the time to production for missing areas
 * @param buildGap factor on the build effort for missing areas
 * @param steadyGap factor on the steady effort for missing areas
 * @param incidentRate serious incidents a month in production (lambda')
 * @param oldIncidentRate those of the current strategy (lambda_0'); 0 unless a live product moves
 * @param oldDuties engineers whom the old platform binds while it is left (S_0'); 0 unless a live product moves
 * @param exitEffort engineer-months to leave the current strategy (X); 0 unless the startup moves
 * @param setupBase what the drawn setup is a factor of: 1 where the amount is stated, 0 where it stays
 * @param hires engineers who are hired (h)
 * @param hiringDelay whole months until they are there (j)
 * @param auditMonth month in which the audit begins (M); 0 for never
 * @param auditMonths months over which its work spreads (K_d)
 * @param auditEffort its engineer-months a month (K_e/K_d)
 * @param auditCost what it costs (K_c)
 * @param fixed fixed bill where none is scaled (F)
 * @param perUser bill for each user above the included ones (w)
 * @param includedUsers users that the fixed bill covers (u_i)
 * @param sizeEffort factor on effort for the size of what is run (zeta)
 * @param sizeTime factor on time for it
 * @param billBase what the bill scales with where one is known: today's bill, or today's load at this strategy's peak
 *     and the current price index
 * @param componentFactor how the bill elsewhere differs from that, as the startup knows what single components cost
 * @param credits a bit for each credit that pays for it
 * @param incidentRevenue what the cost of an incident grows by for each unit of the month's revenue
 * @param elastic whether the bill follows users down
 * @param oldElastic the same of the current strategy
 */
public record Terms(
        Course course,
        int missing,
        double delayGap,
        double buildGap,
        double steadyGap,
        double incidentRate,
        double oldIncidentRate,
        double oldDuties,
        double exitEffort,
        double setupBase,
        double hires,
        int hiringDelay,
        int auditMonth,
        int auditMonths,
        double auditEffort,
        double auditCost,
        double fixed,
        double perUser,
        double includedUsers,
        double sizeEffort,
        double sizeTime,
        double billBase,
        double componentFactor,
        int credits,
        double incidentRevenue,
        boolean elastic,
        boolean oldElastic) {
    /** Where the startup comes from. */
    public enum Course {
        /** It is on this strategy. */
        STAYING,
        /** It is on another known strategy. */
        MOVING,
        /** It is on nothing, or on nothing known. */
        STARTING
    }

    /**
     * Works them out.
     *
     * @param situation what is certain of the startup
     * @param strategy the strategy as its provider tailored it
     * @param calibration the parameters of the world
     * @return the strategy's certain numbers
     */
    public static Terms of(Situation situation, Strategy strategy, Calibration calibration) {
        Course course = situation
                .current()
                .map(current -> current.id().equals(strategy.id()) ? Course.STAYING : Course.MOVING)
                .orElse(Course.STARTING);
        boolean liveMove = course == Course.MOVING && situation.live();
        int n = situation.missing(strategy);
        double fixed = course == Course.STAYING && situation.billKnown()
                ? situation.bill()
                : Amounts.toDouble(strategy.platformFixed());
        return new Terms(
                course,
                n,
                (1 + calibration.gapDelay().value() * n) * situation.load().time(),
                1 + calibration.gapBuild().value() * n,
                (1 + calibration.gapSteady().value() * n) * situation.load().effort(),
                situation.incidentRate(strategy, calibration),
                liveMove ? situation.incidentRate(situation.current().orElseThrow(), calibration) : 0,
                liveMove ? situation.currentDuties(calibration) : 0,
                course == Course.MOVING
                        ? situation.current().orElseThrow().exitEffort().value()
                                * situation.load().effort()
                        : 0,
                course == Course.STAYING ? 0 : setupBase(situation, strategy),
                strategy.hires().value(),
                strategy.hiringDelayMonths(),
                situation.auditMonth(),
                strategy.complianceMonths(),
                strategy.complianceEffort().value() / strategy.complianceMonths(),
                Amounts.toDouble(strategy.complianceCost()),
                fixed,
                Amounts.toDouble(strategy.platformPerUser()),
                strategy.includedUsers().value(),
                situation.load().effort(),
                situation.load().time(),
                billBase(situation, strategy, course),
                course == Course.STAYING ? 1 : componentFactor(situation, strategy),
                situation.credits().paying(strategy),
                incidentRevenue(strategy, calibration),
                strategy.elastic(),
                situation.current().map(Strategy::elastic).orElse(true));
    }

    /**
     * The terms of another strategy to which the startup would come from the same place, which needs no expertise that
     * is missing, and which differs in what follows alone.
     *
     * @param rate its serious incidents a month
     * @param audit its engineer-months for an audit
     * @param months the whole months over which that work spreads
     * @param cost what the audit costs
     * @param bill its fixed bill
     * @param userBill its bill for each user above the included ones
     * @param included users that the fixed bill covers
     * @param components the factor on its bill for components of which the cost is known
     * @param paying a bit for each credit that pays for it
     * @return its certain numbers
     */
    public Terms like(
            double rate,
            double audit,
            int months,
            double cost,
            double bill,
            double userBill,
            double included,
            double components,
            int paying) {
        return new Terms(
                course,
                0,
                sizeTime,
                1,
                sizeEffort,
                rate,
                oldIncidentRate,
                oldDuties,
                exitEffort,
                setupBase,
                hires,
                hiringDelay,
                auditMonth,
                months,
                audit / months,
                cost,
                bill,
                userBill,
                included,
                sizeEffort,
                sizeTime,
                billBase,
                components,
                paying,
                incidentRevenue,
                elastic,
                oldElastic);
    }

    /**
     * Tells whether few users leave open what the bill would be: it is then between list prices and what today's bill
     * leads to.
     *
     * @param situation what is certain of the startup
     * @return whether it is so
     */
    public boolean billOpen(Situation situation) {
        return situation.live() && situation.billKnown() && situation.load().weight() < 1 && course != Course.STAYING;
    }

    /**
     * The bill of a month at list prices, for the users of now.
     *
     * @param situation what is certain of the startup
     * @return an amount in the currency's unit
     */
    public double listedBill(Situation situation) {
        return fixed + perUser * Math.max(0, situation.users() - includedUsers);
    }

    /**
     * The bill of a month for the users of now, as today's bill leads to it.
     *
     * @param priceRatio the strategy's unit price, over that of the current one
     * @return an amount in the currency's unit
     */
    public double billFromToday(double priceRatio) {
        return billBase * componentFactor * priceRatio;
    }

    /** Engineer-months that the audit takes in a month. */
    double auditWork(int month) {
        return auditMonth > 0 && month >= auditMonth && month < auditMonth + auditMonths ? auditEffort : 0;
    }

    /** What the audit costs in a month. */
    double auditCost(int month) {
        return month == auditMonth ? auditCost : 0;
    }

    /** Engineers who have been hired for it by a month. */
    double hires(int month) {
        return month > hiringDelay ? hires : 0;
    }

    private static double billBase(Situation situation, Strategy strategy, Course course) {
        Load load = situation.load();
        return course == Course.MOVING && load.priced()
                ? load.boughtFor(strategy) * situation.currentPriceIndex()
                : situation.bill();
    }

    private static double componentFactor(Situation situation, Strategy strategy) {
        BillNow now = situation.billNow();
        return now.factor(
                place -> ComponentCosts.index(strategy, now.components().get(place)),
                strategy.priceIndex().likely());
    }

    private static double incidentRevenue(Strategy strategy, Calibration calibration) {
        double cost = strategy.incidentCost().toEstimate().likely();
        return cost == 0 ? 0 : calibration.incidentRevenueShare().value() / cost;
    }

    private static double setupBase(Situation situation, Strategy strategy) {
        if (strategy.setupCost() instanceof SetupCost.Stated) {
            return 1;
        }
        SetupCost.Hardware hardware = (SetupCost.Hardware) strategy.setupCost();
        double floor = Amounts.toDouble(hardware.floor());
        Load load = situation.load();
        if (!(load.listPrice() > 0)) {
            return floor;
        }
        double months = hardware.monthsOfListPriceBill().value();
        double machines = load.priced()
                ? months * load.boughtFor(strategy)
                : months * situation.bill() / situation.currentPriceIndex();
        return Math.max(floor, machines);
    }
}
