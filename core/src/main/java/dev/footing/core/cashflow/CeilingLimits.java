package dev.footing.core.cashflow;

import dev.footing.api.policy.CeilingRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Ceiling;

/**
 * Up to where a strategy carries a startup, by the rule of a policy.
 *
 * @param users the most users; infinite where users do not count
 * @param listPriceBill the most that the load may cost a month at list prices; infinite where that does not count
 */
public record CeilingLimits(double users, double listPriceBill) {
    /**
     * Applies the rule of a policy.
     *
     * @param situation what is certain of the startup
     * @param policy the rules of judgement
     * @param ceiling the ceiling of a strategy
     * @return its limits for the startup
     */
    public static CeilingLimits of(Situation situation, Policy policy, Ceiling ceiling) {
        double users = ceiling.users().value();
        double bill = ceiling.monthlyListPriceBill().map(Amounts::toDouble).orElse(Double.POSITIVE_INFINITY);
        if (policy.ceiling() == CeilingRule.USERS_AND_BILL) {
            return new CeilingLimits(users, bill);
        }
        return situation.live() && situation.billKnown()
                ? new CeilingLimits(Double.POSITIVE_INFINITY, bill)
                : new CeilingLimits(users, Double.POSITIVE_INFINITY);
    }

    /**
     * Gives both limits in users.
     *
     * @param situation what is certain of the startup
     * @return the most users by either limit; infinite where there is none
     */
    public double usersOf(Situation situation) {
        double loadOfOne = Signals.listPriceBill(situation, 1);
        return loadOfOne > 0 && Double.isFinite(listPriceBill)
                ? Math.min(users, situation.load().usersAt(listPriceBill))
                : users;
    }
}
