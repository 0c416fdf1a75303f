package dev.footing.api.verdict;

import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.VetoRule;
import java.util.Objects;

/**
 * A rule that a strategy breaks.
 *
 * @param rule the rule
 * @param because what breaks it
 * @param wayOut what would mend it
 */
public record VetoFinding(VetoRule rule, Explanation because, Explanation wayOut) {
    /** What its members are, in documents and in hashes. */
    public static final Description<VetoFinding> DESCRIPTION = Description.of(VetoFinding.class)
            .add("rule", VetoRule.class, "the rule", VetoFinding::rule)
            .add("because", Explanation.TYPE, "what breaks it", VetoFinding::because)
            .add("wayOut", Explanation.TYPE, "what would mend it", VetoFinding::wayOut)
            .build();

    /**
     * Refuses null.
     *
     * @param rule the rule
     * @param because what breaks it
     * @param wayOut what would mend it
     */
    public VetoFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(wayOut, "wayOut");
    }
}
