package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.OptimizationKind;
import java.util.Objects;

/**
 * What to do about one optimization, and what would change that.
 *
 * @param rule what it waits for
 * @param advice what to do
 * @param because why, with the figure or the evidence that would change it
 */
public record PostponementFinding(PostponementRule rule, Advice advice, ImmutableList<Explanation> because) {
    /** What its members are, in documents and in hashes. */
    public static final Description<PostponementFinding> DESCRIPTION = Description.of(PostponementFinding.class)
            .add("rule", PostponementRule.class, "what it waits for", PostponementFinding::rule)
            .add(
                    "kind",
                    OptimizationKind.class,
                    "the optimization",
                    finding -> finding.rule().kind())
            .add("advice", Advice.class, "what to do", PostponementFinding::advice)
            .add("because", Explanation.LIST, "why", PostponementFinding::because)
            .build();

    /**
     * Refuses null.
     *
     * @param rule what it waits for
     * @param advice what to do
     * @param because why
     */
    public PostponementFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(because, "because");
    }
}
