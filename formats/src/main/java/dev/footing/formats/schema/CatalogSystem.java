package dev.footing.formats.schema;

import dev.footing.api.quantity.Identified;

/** The systems of the founding article, in its order. An id is unique within one of them. */
public enum CatalogSystem implements Identified {
    /** How companies go under by their infrastructure: stages and the usual poor reactions. */
    DEATH_SPIRAL,
    /** The companies whose story is told. */
    CASE_STUDY,
    /** Ways of thinking that lead astray. */
    TRAP,
    /** Why a team leans the way it does. */
    MOTIVE,
    /** Questions to put to a decision, and what they ask for. */
    TEST,
    /** The areas of the expertise audit. */
    EXPERTISE,
    /** How far a company has come, and what it is to reach there. */
    PHASE,
    /** Parts of the infrastructure that can be got in their own way. */
    COMPONENT,
    /** Budgets, returns, and what follows from the figures that are given for them. */
    FINANCE,
    /** Warning signs. */
    RED_FLAG,
    /** Steps and actions of the way back. */
    RECOVERY,
    /** What works. */
    PATTERN,
    /** Claims that can be passed on only with a caveat. */
    CLAIM
}
