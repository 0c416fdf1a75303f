package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import org.immutables.value.Value;

/** How a startup stands to the article's {@link SuccessPattern patterns}. */
@Value.Immutable
public abstract class Patterns {
    /** What its members are, in documents and in hashes. */
    public static final Description<Patterns> DESCRIPTION = Description.of(Patterns.class)
            .add(
                    SuccessPattern.INFRASTRUCTURE_BORINGNESS.id(),
                    Finding.TYPE,
                    "whether the components are boring",
                    Patterns::boringness)
            .add(
                    SuccessPattern.CUSTOMER_BACK.id(),
                    AnsweredFinding.TYPE,
                    "whether customers gain anything",
                    Patterns::customerBack)
            .add(
                    SuccessPattern.OPTIMIZATION_POSTPONEMENT.id(),
                    ValueType.listOf(PostponementFinding.DESCRIPTION),
                    "what to do about each optimization",
                    Patterns::postponement)
            .build();

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

    /** {@return no findings} */
    public static Patterns none() {
        return NONE;
    }

    /** {@return a builder without any findings} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Patterns}; nothing is required. */
    public static final class Builder extends ImmutablePatterns.Builder {
        Builder() {}
    }
}
