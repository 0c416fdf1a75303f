package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * What to do about one optimization, and what would change that.
 *
 * @param rule what it waits for
 * @param advice what to do
 * @param because why, with the figure or the evidence that would change it
 */
public record PostponementFinding(PostponementRule rule, Advice advice, ImmutableList<Explanation> because) {
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
