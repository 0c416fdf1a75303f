package dev.footing.api.outcome;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The objective of a strategy, part by part, as it is stated: each part is rounded once, and totals are sums of rounded
 * parts, so that they add up to the cent. Costs are positive numbers here and are taken off in the total. All is
 * discounted by the policy; of a simulation these are means.
 *
 * @param round the chance of the next round times what the company is valued at then
 * @param revenue the margin of what users bring
 * @param engineering cost of the engineers' work on infrastructure, hires included
 * @param platform bills of the platform, setup included
 * @param incidents cost of incidents beyond the work on them
 * @param compliance cost of the audit beyond the work on it
 * @param opportunity what the work on infrastructure would have been worth beyond its cost
 */
public record Objective(
        Money round,
        Money revenue,
        Money engineering,
        Money platform,
        Money incidents,
        Money compliance,
        Money opportunity) {
    /**
     * Refuses null and several currencies.
     *
     * @param round the expected round
     * @param revenue the margin of revenue
     * @param engineering cost of infrastructure work
     * @param platform bills of the platform
     * @param incidents cost of incidents
     * @param compliance cost of the audit
     * @param opportunity opportunity cost
     */
    public Objective {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(engineering, "engineering");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(incidents, "incidents");
        Objects.requireNonNull(compliance, "compliance");
        Objects.requireNonNull(opportunity, "opportunity");
        Money first = round;
        Stream.of(revenue, engineering, platform, incidents, compliance, opportunity)
                .filter(part -> !part.isSameCurrency(first))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidValueException(
                            "objective",
                            other.getCurrencyUnit().getCode(),
                            "must be in " + first.getCurrencyUnit().getCode() + ", the currency of the other parts",
                            "State every part in one currency.");
                });
    }

    /** {@return infrastructure work, platform, incidents and audit} */
    public Money ownership() {
        return engineering.plus(platform).plus(incidents).plus(compliance);
    }

    /** {@return the objective: expected round and margin of revenue, less cost of ownership and opportunity} */
    public Money total() {
        return round.plus(revenue).minus(ownership()).minus(opportunity);
    }

    /**
     * Tells by how much a part adds to the total; costs add a negative amount.
     *
     * @param part a part or the whole
     * @return the amount
     */
    public Money worth(ObjectivePart part) {
        return switch (part) {
            case OBJECTIVE -> total();
            case EXPECTED_ROUND -> round;
            case REVENUE_MARGIN -> revenue;
            case TOTAL_COST_OF_OWNERSHIP -> ownership().negated();
            case INFRASTRUCTURE_ENGINEERING -> engineering.negated();
            case PLATFORM -> platform.negated();
            case INCIDENTS -> incidents.negated();
            case COMPLIANCE -> compliance.negated();
            case OPPORTUNITY -> opportunity.negated();
        };
    }
}
