package dev.footing.core.cashflow;

/** The figures of a projection, one row each. */
public enum Figure {
    /** Months until production. */
    TIME_TO_PRODUCTION(true),
    /** Share of engineering on the product, over the horizon. */
    PRODUCT_SHARE(false),
    /** Engineer-months on the product. */
    PRODUCT_ENGINEER_MONTHS(true),
    /** Engineer-months of infrastructure work beyond the team. */
    UNMET_ENGINEER_MONTHS(true),
    /** Cost of infrastructure work, hires included. */
    INFRASTRUCTURE_ENGINEERING(true),
    /** Cost of product work. */
    PRODUCT_ENGINEERING(true),
    /** Bills of the platform. */
    PLATFORM(true),
    /** Infrastructure engineering and platform. */
    INFRASTRUCTURE_TOTAL(true),
    /** Cost of incidents beyond the work. */
    INCIDENT_COST(true),
    /** Cost of the audit. */
    COMPLIANCE_COST(false),
    /** Infrastructure total, incidents and audit. */
    TOTAL_COST_OF_OWNERSHIP(true),
    /** Worth of infrastructure work beyond its cost. */
    OPPORTUNITY_COST(true),
    /** Revenue of users. */
    REVENUE(true),
    /** Cash at the end of the horizon. */
    CASH_AT_HORIZON(false),
    /** Months until cash runs out; infinite where it does not. */
    RUNWAY(true),
    /** Chance that investors say yes. */
    PITCH(true),
    /** The pitch, or nothing where cash or product do not reach the round. */
    RAISE_PROBABILITY(true),
    /** Mean valuation at the product share up to the round. */
    VALUATION(false),
    /** Variance of the valuation around that. */
    VALUATION_VARIANCE(false),
    /** Raise probability times mean valuation. */
    EXPECTED_VALUE(false),
    /** Expected value against the money invested. */
    RETURN_ON_INVESTED(false),
    /** The objective. */
    OBJECTIVE(true),
    /** The objective's part from the round, discounted. */
    PART_ROUND(false),
    /** Its part from the margin of revenue. */
    PART_REVENUE(false),
    /** Its cost of infrastructure work. */
    PART_ENGINEERING(false),
    /** Its bills. */
    PART_PLATFORM(false),
    /** Its cost of incidents. */
    PART_INCIDENTS(false),
    /** Its cost of the audit. */
    PART_AUDIT(false),
    /** Its opportunity cost. */
    PART_OPPORTUNITY(false),
    /** 1 where cash lasts up to the round, or to the horizon where none is planned; else 0. */
    LASTS(false),
    /** 1 where cash lasts to the horizon, else 0. */
    LASTS_TO_HORIZON(false),
    /** Serious incidents. */
    INCIDENTS(false),
    /** Engineers whom the platform binds in production. */
    STEADY_EFFORT(false),
    /** Users in the last month. */
    USERS_AT_HORIZON(true),
    /** The lowest cash up to the month to which it must last. */
    LOWEST_CASH(true);

    private final boolean spread;

    Figure(boolean spread) {
        this.spread = spread;
    }

    /** {@return whether its percentiles are wanted beside its mean} */
    public boolean spread() {
        return spread;
    }
}
