package dev.footing.api.record;

import dev.footing.api.quantity.Identified;

/**
 * A computed figure that a {@link Trigger} may watch. What is watched otherwise is an input, by its id. A check
 * measures it for the strategy that was ahead when the decision was made, whichever is ahead by then.
 */
public enum Gauge implements Identified {
    /** By how much the objective of the strategy that was ahead exceeds its rival's. */
    MARGIN,
    /** The share of trials in which the strategy that was ahead beats its rival. */
    CONFIDENCE,
    /** The chance of the direction in which a strategy lies. */
    DIRECTION_CHANCE,
    /** By how much the chance of the direction in which a strategy lies exceeds that of every other direction. */
    DIRECTION_LEAD,
    /** How many of the areas of expertise that a verdict's condition names the startup is not known to have. */
    CONDITION_MISSING,
    /** The share of trials in which cash lasts with a strategy. */
    LASTS,
    /** By how much the best other feasible strategy exceeds the one that was ahead. */
    GAIN_ELSEWHERE,
    /** What the missing answers on expertise are worth. */
    WORTH_OF_ANSWERS
}
