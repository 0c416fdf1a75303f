package dev.footing.core.cashflow;

import dev.footing.api.outcome.Objective;
import dev.footing.api.quantity.Amounts;
import org.joda.money.CurrencyUnit;

/**
 * The objective, part by part, discounted, in the currency's unit; costs are positive numbers here.
 *
 * @param round the expected round: its chance times the mean valuation
 * @param revenue the margin of revenue
 * @param engineering infrastructure engineering
 * @param platform bills of the platform
 * @param incidents cost of incidents beyond the work
 * @param audit cost of the audit
 * @param opportunity what infrastructure work would have been worth beyond its cost
 */
public record ObjectiveParts(
        double round,
        double revenue,
        double engineering,
        double platform,
        double incidents,
        double audit,
        double opportunity) {
    /** {@return expected round and margin of revenue, less total cost of ownership and opportunity cost} */
    public double total() {
        double ownership = engineering + platform + incidents + audit;
        return round + revenue - ownership - opportunity;
    }

    /**
     * States the parts, each rounded once.
     *
     * @param currency the currency
     * @return the parts as they are stated; their total may differ by some cents from that of the parts as computed
     */
    public Objective stated(CurrencyUnit currency) {
        return new Objective(
                Amounts.toMoney(round, currency),
                Amounts.toMoney(revenue, currency),
                Amounts.toMoney(engineering, currency),
                Amounts.toMoney(platform, currency),
                Amounts.toMoney(incidents, currency),
                Amounts.toMoney(audit, currency),
                Amounts.toMoney(opportunity, currency));
    }
}
