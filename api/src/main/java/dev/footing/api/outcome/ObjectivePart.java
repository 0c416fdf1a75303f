package dev.footing.api.outcome;

import dev.footing.api.quantity.Identified;

/** What the objective is made of: itself, the cost within it, and the leaves, in the order of results. */
public enum ObjectivePart implements Identified {
    /** The whole: what decides. */
    OBJECTIVE("objective"),
    /** The chance of the next round times what the company is valued at then. */
    EXPECTED_ROUND("expected round"),
    /** The margin of what users bring. */
    REVENUE_MARGIN("margin of revenue"),
    /** The total cost of ownership: the four parts that follow it. */
    TOTAL_COST_OF_OWNERSHIP("total cost of ownership"),
    /** The engineers' work on infrastructure, hires included. */
    INFRASTRUCTURE_ENGINEERING("infrastructure work"),
    /** The bills of the platform, setup included. */
    PLATFORM("platform bills"),
    /** What incidents cost beyond the work on them. */
    INCIDENTS("incidents"),
    /** What the audit costs beyond the work on it. */
    COMPLIANCE("audit"),
    /** What the work on infrastructure would have been worth beyond its cost. */
    OPPORTUNITY("opportunity");

    private final String label;

    ObjectivePart(String label) {
        this.label = label;
    }

    /** {@return what it is, in a few words} */
    public String label() {
        return label;
    }
}
