package dev.footing.core.simulation;

/**
 * How much is kept of how figures spread over the trials. It changes no mean, no error and no percentile that is kept.
 */
public enum Spreads {
    /** Every percentile that a result states. */
    OF_RESULT,
    /** What a decision reads, and what one row of a table of startups has beside it. */
    OF_ROW,
    /** What a decision reads. */
    OF_DECISION
}
