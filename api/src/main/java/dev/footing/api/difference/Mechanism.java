package dev.footing.api.difference;

import dev.footing.api.quantity.Identified;

/** A part of calibration and policy that is taken or left as a whole: entries that mean something only together. */
public enum Mechanism implements Identified {
    /** How effort follows the size of what is run. */
    SIZE,
    /** Machines that are bought for the busiest hour. */
    PEAK,
    /** Incidents that were counted on the current strategy. */
    OBSERVED_INCIDENTS,
    /** Outages that lose revenue. */
    OUTAGES_BY_REVENUE,
    /** Expertise in security that is required only with an audit. */
    SECURITY_WITH_AUDIT,
    /** Areas that were not answered and count as held after a while. */
    FAMILIAR_UNKNOWNS,
    /** Bills of products with few users. */
    BILL_NEAR_LIVE,
    /** How the chance of a round follows from its month. */
    ROUND_MONTH,
    /** The part of a round that counts. */
    ROUND_SHARE,
    /** Rounds of which nothing is known. */
    ROUND_STAGE,
    /** The months in which work on infrastructure costs opportunities. */
    OPPORTUNITY,
    /** What cannot be paid once cash has run out. */
    RUIN,
    /** How often cash must last. */
    LASTING,
    /** What is ranked where cash runs out whatever one does, and how far is looked. */
    MONEY_ENDS,
    /** When a strategy is beyond its ceiling. */
    CEILINGS,
    /** What missing answers hold up. */
    MISSING_ANSWERS,
    /** How sure a verdict may be: chances, the discrepancy between companies, and what a close call is. */
    CHANCES,
    /** What answers a verdict hangs on. */
    CONDITIONS,
    /** What hiring for missing expertise costs. */
    HIRING,
    /** What a rule against buying covers. */
    BUYING_RULE,
    /** Numbers of strategies that the rules replace. */
    STRATEGY_NUMBERS,
    /** Every other entry. */
    OTHER_ENTRIES
}
