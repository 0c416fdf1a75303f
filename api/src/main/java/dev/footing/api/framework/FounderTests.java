package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.startup.ExpertiseArea;
import org.immutables.value.Value;

/**
 * The article's tests as founders answered them, each beside what the figures of the strategy say that the startup is
 * on.
 */
@Value.Immutable
public abstract class FounderTests {
    private static final FounderTests NONE = builder().build();

    FounderTests() {}

    /** {@return what the decision is to bring at each horizon} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TenTenTenHorizon, AnsweredFinding> tenTenTen();

    /** {@return whether customers get features no slower by it} */
    @Value.Default
    public AnsweredFinding productVelocity() {
        return AnsweredFinding.none();
    }

    /** {@return for each area whether somebody in the team has done it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExpertiseArea, Finding> expertise();

    /** {@return for each component of which it is known what running it takes, whether the team could} */
    public abstract ImmutableList<ComponentCheck> components();

    /** {@return what customers gain by it, question by question} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CustomerBackQuestion, AnsweredFinding> customerBack();

    /** {@return whether customers gain anything by it} */
    @Value.Default
    public AnsweredFinding customersGain() {
        return AnsweredFinding.none();
    }

    /** {@return that nobody looked} */
    public static FounderTests none() {
        return NONE;
    }

    /** {@return a builder in which nobody looked} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of these} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link FounderTests}; nothing is required. */
    public static final class Builder extends ImmutableFounderTests.Builder {
        Builder() {}
    }
}
