package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** How a startup stands to the article's {@link SuccessPattern patterns}. */
@Value.Immutable
public abstract class Patterns {
    private static final Patterns NONE = builder().build();

    Patterns() {}

    /** {@return whether the stated components are boring: nothing is written in-house that sets nothing apart} */
    @Value.Default
    public Finding boringness() {
        return Finding.none();
    }

    /** {@return whether customers gain anything, as in {@link FounderTests#customersGain()}} */
    @Value.Default
    public AnsweredFinding customerBack() {
        return AnsweredFinding.none();
    }

    /** {@return what to do about each optimization, in the order of the rules} */
    public abstract ImmutableList<PostponementFinding> postponement();

    /** {@return that nobody looked} */
    public static Patterns none() {
        return NONE;
    }

    /** {@return a builder in which nobody looked} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Patterns}; nothing is required. */
    public static final class Builder extends ImmutablePatterns.Builder {
        Builder() {}
    }
}
