package dev.footing.api.scorecard;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What casts doubt on a scorecard as a second opinion: weights of a policy that do not fit the strategies at hand. */
public enum ScorecardDoubt implements ExplanationCode {
    /**
     * Two criteria that both weigh put the strategies in the same order, or in just the opposite one, so that they look
     * at one thing; with the rank correlation, 1 or -1, and what the two weigh together.
     */
    COUNTED_TWICE("criterion", "other", "correlation", "weight"),
    /** Without a strategy that is not first, two others change places. */
    RANK_REVERSAL("without", "first", "second");

    private final ImmutableSortedSet<String> arguments;

    ScorecardDoubt(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
