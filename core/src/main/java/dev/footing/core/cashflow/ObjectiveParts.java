package dev.footing.core.cashflow;

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
}
