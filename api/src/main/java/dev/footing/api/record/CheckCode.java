package dev.footing.api.record;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What a check may find beside its trip-wires. */
public enum CheckCode implements ExplanationCode {
    /** The verdict is of another kind. */
    KIND_CHANGED("from", "to"),
    /** Another strategy is recommended. */
    RECOMMENDATION_CHANGED("from", "to"),
    /** Nothing was or is recommended, and another strategy is ahead. */
    AHEAD_CHANGED("from", "to"),
    /** Inputs are others than when the decision was made. */
    INPUTS_CHANGED("inputs"),
    /** The spiral has gone further. */
    STAGE_WORSE("from", "to"),
    /** Warning signs are raised that were not. */
    SIGNS_RAISED("signs"),
    /** A figure fell by more than is material, and the verdict stands. */
    FIGURE_MOVED("figure", "from", "to", "threshold"),
    /** What a trigger watches can no longer be measured. */
    MEASURE_GONE("measure"),
    /** The evidence of inputs was fresh when the decision was made, and is no longer. */
    EVIDENCE_STALE("inputs", "months"),
    /** The profile was fresh when the decision was made, and was not stated anew for longer than evidence is fresh. */
    PROFILE_STALE("date", "months"),
    /** The profile tells of an earlier day than the one that was decided on. */
    PROFILE_OLDER("date", "decided"),
    /** The months that the decision was made for are over. */
    HORIZON_PASSED("horizon", "date"),
    /** The month of the round that the profile plans is over. */
    ROUND_PASSED("month", "date"),
    /** Another version of Footing computes. */
    ENGINE_CHANGED("from", "to"),
    /** Other providers are asked. */
    PROVIDERS_CHANGED("from", "to");

    private final ImmutableSortedSet<String> arguments;

    CheckCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
