package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import java.util.Objects;

/**
 * How one question of the framework came out, and why.
 *
 * @param state how it came out
 * @param because why, the first reason first; empty only where it was not looked into
 */
public record Finding(TestState state, ImmutableList<Explanation> because) {
    /** What its members are, in documents and in hashes. */
    public static final Description<Finding> DESCRIPTION = Description.of(Finding.class)
            .add("state", TestState.class, "how it came out", Finding::state)
            .add("because", Explanation.LIST, "why", Finding::because)
            .build();

    /** How one question came out. */
    public static final ValueType TYPE = new ValueType.Named("finding", ValueType.parts(DESCRIPTION));

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
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(because, "because");
        return new Finding(state, ImmutableList.copyOf(because));
    }

    /**
     * A finding with one reason.
     *
     * @param state how it came out
     * @param because why, with all of its arguments
     * @return the finding
     */
    public static Finding of(TestState state, Explanation.Builder because) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(because, "because");
        return of(state, because.build());
    }

    /** {@return a finding that was not looked into} */
    public static Finding none() {
        return NONE;
    }
}
