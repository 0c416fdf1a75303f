package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * What founders answered to a question, beside what the figures of the strategy say that the startup is on. Neither
 * overrules the other.
 *
 * @param answered by the answer
 * @param computed by the figures
 * @param disagreement what the one says against the other; empty where they agree or one of them is unknown
 */
public record AnsweredFinding(Finding answered, Finding computed, ImmutableList<Explanation> disagreement) {
    private static final AnsweredFinding NONE = new AnsweredFinding(Finding.none(), Finding.none(), ImmutableList.of());

    /**
     * Refuses null.
     *
     * @param answered by the answer
     * @param computed by the figures
     * @param disagreement what the one says against the other
     */
    public AnsweredFinding {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(disagreement, "disagreement");
    }

    /** {@return that nobody answered and nobody looked} */
    public static AnsweredFinding none() {
        return NONE;
    }
}
