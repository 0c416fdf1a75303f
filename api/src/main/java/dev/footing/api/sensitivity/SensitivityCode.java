package dev.footing.api.sensitivity;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What can be said of what would change a verdict, and the names of the arguments. */
public enum SensitivityCode implements ExplanationCode {
    /** An input at which another strategy would win with all else as it is. */
    FLIPS_AT("input", "from", "to", "winner"),
    /** As planned, another strategy is ahead than in the simulation, which decides. */
    PLAN_PREFERS("planned", "simulated"),
    /** Running it oneself is better from so many users on. */
    UNIT_COST_PAYS_FROM("users", "strategy", "other"),
    /** With no number of users that was looked at is running it oneself better. */
    UNIT_COST_NEVER_PAYS("most", "strategy", "other"),
    /** It cannot be said from how many users on running it oneself is better. */
    UNIT_COST_UNKNOWN("why"),
    /** How much of what moves the verdict rests on numbers of which grade; what is assumed has the defaults in it. */
    RESTS_ON_GRADES("measured", "published", "derived", "reported", "assumed");

    private final ImmutableSortedSet<String> arguments;

    SensitivityCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
