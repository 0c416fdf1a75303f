package dev.footing.api.recovery;

import dev.footing.api.quantity.Identified;

/** The steps of a course of action: five of a recovery, in their order, and those of a roadmap, which have dates. */
public enum StepId implements Identified {
    /** Find out how things stand. */
    HONEST_ASSESSMENT,
    /** Stop what makes it worse. */
    IMMEDIATE_STABILIZATION,
    /** Change course. */
    STRATEGIC_PIVOT,
    /** Ship, and count what it brings. */
    EXECUTION_AND_MEASUREMENT,
    /** Make the case for the next round. */
    SERIES_A_PREPARATION,
    /** Of a roadmap: what is due at once. */
    NOW,
    /** Of a roadmap: before the next phase begins. */
    BEFORE_PHASE_BOUNDARY,
    /** Of a roadmap: before the strategy carries no more. */
    BEFORE_CEILING,
    /** Of a roadmap: before an audit is demanded. */
    BEFORE_AUDIT,
    /** Of a roadmap: before the next round. */
    BEFORE_ROUND
}
