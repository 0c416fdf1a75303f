package dev.footing.api.recovery;

import dev.footing.api.quantity.Identified;

/** What a course of action may ask for. */
public enum Action implements Identified {
    /** Write down for a week what engineers spend their time on. */
    MEASURE_TIME_ALLOCATION,
    /** Count what was released to customers in the last months. */
    MEASURE_FEATURE_VELOCITY,
    /** Ask customers what they miss. */
    ASK_CUSTOMERS,
    /** Work the burn out anew from what the bank says. */
    RECOMPUTE_BURN,
    /** Ask each person on the team, one by one. */
    ASK_THE_TEAM,
    /** Begin nothing new on infrastructure. */
    FREEZE_NEW_INFRASTRUCTURE,
    /** List what of the platform is fragile or unfinished. */
    INVENTORY_DEBT,
    /** Buy the parts that do not set the product apart. */
    MANAGED_FOR_COMMODITY,
    /** Give engineers who look after the platform to features that customers asked for. */
    ENGINEERS_TO_ASKED_FOR_FEATURES,
    /** Move to another strategy. */
    MOVE_TO_STRATEGY,
    /** Settle what keeps a move from being decided. */
    EVALUATE_THE_MOVE,
    /** Show each week how fast features reach customers. */
    VELOCITY_METRICS,
    /** Hear customers each week and act on it. */
    CUSTOMER_FEEDBACK_LOOP,
    /** Tell investors how it stands and what is done. */
    BRIEF_INVESTORS,
    /** Release each week. */
    WEEKLY_RELEASES,
    /** Ask users each month how content they are. */
    SATISFACTION_SURVEYS,
    /** Switch off what is not used, and buy the rest at the best terms. */
    COST_TUNING,
    /** Mend how the team works together. */
    MORALE,
    /** Gather what shows that customers want the product. */
    EVIDENCE_OF_FIT,
    /** Show what carries the growth that the round pays for. */
    SCALING_STORY,
    /** Pitch what customers get, not what it runs on. */
    POSITIONING,
    /** Know what a customer brings and costs. */
    UNIT_ECONOMICS,
    /** Answer what is still unanswered and may change the verdict. */
    ANSWER_OPEN_QUESTIONS,
    /** Ask the question anew, as another phase weighs things anew. */
    REVIEW_AT_PHASE_BOUNDARY,
    /** Plan what comes after the strategy's ceiling. */
    PLAN_BEYOND_CEILING,
    /** Get ready for the audit. */
    PREPARE_AUDIT
}
