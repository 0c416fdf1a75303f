package dev.footing.core.cashflow;

import java.util.OptionalDouble;

/**
 * What a decision needs to know of a strategy, before any rounding: of the one case of a plan, or over the trials of a
 * simulation.
 *
 * @param objective the mean objective, part by part
 * @param lasts the share of trials in which cash lasts up to the round, or to the horizon where none is planned; all or
 *     none of a plan
 * @param lowestCash the lowest cash up to then; of a simulation the median
 * @param reserveCash the lowest cash up to then in all but so many trials as may fail of what is feasible
 * @param runway months until cash runs out; of a simulation the median; empty beyond the horizon
 * @param users users in the last month; of a simulation the median
 * @param meanUsers users in the last month, the mean
 * @param listPriceBill the bill of the last month at list prices for those users; 0 where no bill is known
 * @param steadyEffort engineers whom the platform binds once it runs, the mean
 * @param incidentRate serious incidents a month once it runs
 * @param months months to production, the mean
 * @param productShare share of engineering on the product, the mean
 * @param totalCostOfOwnership total cost of ownership, the mean
 * @param errors how far some of the means may be off for having run so many trials and no more
 */
public record Signals(
        ObjectiveParts objective,
        double lasts,
        double lowestCash,
        double reserveCash,
        OptionalDouble runway,
        double users,
        double meanUsers,
        double listPriceBill,
        double steadyEffort,
        double incidentRate,
        double months,
        double productShare,
        double totalCostOfOwnership,
        Errors errors) {
    /**
     * Half of the 95% intervals of means.
     *
     * @param months of the months to production
     * @param steadyEffort of the engineers whom the platform binds
     * @param productShare of the share of engineering on the product
     * @param totalCostOfOwnership of the total cost of ownership
     */
    public record Errors(double months, double steadyEffort, double productShare, double totalCostOfOwnership) {
        /** A plan has one case and no error. */
        public static final Errors NONE = new Errors(0, 0, 0, 0);
    }

    /**
     * Gives the bill of the last month at list prices.
     *
     * @param situation what is certain of the startup
     * @param users users in the last month
     * @return the bill, 0 where none is known or no product is live
     */
    public static double listPriceBill(Situation situation, double users) {
        return situation.live() && situation.billKnown()
                ? situation.load().scaled(situation.load().paidByUse(), users)
                : 0;
    }
}
