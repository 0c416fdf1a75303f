package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * How one question of the framework came out, and why.
 *
 * @param state how it came out
 * @param because why, the first reason first; empty only where nobody looked
 */
public record Finding(TestState state, ImmutableList<Explanation> because) {
    private static final Finding NONE = new Finding(TestState.UNKNOWN, ImmutableList.of());

    /**
     * Refuses null.
     *
     * @param state how it came out
     * @param because why
     */
    public Finding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(because, "because");
    }

    /**
     * A finding.
     *
     * @param state how it came out
     * @param because why, the first reason first
     * @return the finding
     */
    public static Finding of(TestState state, Explanation... because) {
        return new Finding(state, ImmutableList.copyOf(because));
    }

    /** {@return that nobody looked} */
    public static Finding none() {
        return NONE;
    }
}
