package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.startup.ExpertiseArea;
import org.immutables.value.Value;

/**
 * The article's tests as founders answered them, each beside what the figures of the strategy say that the startup is
 * on.
 */
@Value.Immutable
public abstract class FounderTests {
    private static final Description<FounderTests> CUSTOMER_BACK = Description.of(FounderTests.class)
            .add("overall", AnsweredFinding.TYPE, "all questions together", FounderTests::customersGain)
            .add(
                    "questions",
                    ValueType.byWord(CustomerBackQuestion.class, AnsweredFinding.TYPE),
                    "question by question",
                    FounderTests::customerBack)
            .build();

    private static final Description<FounderTests> EXPERTISE = Description.of(FounderTests.class)
            .add("areas", ValueType.byWord(ExpertiseArea.class, Finding.TYPE), "area by area", FounderTests::expertise)
            .list("components", ComponentCheck.DESCRIPTION, "component by component", FounderTests::components)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<FounderTests> DESCRIPTION = Description.of(FounderTests.class)
            .add(
                    FrameworkTest.TEN_TEN_TEN.id(),
                    ValueType.byWord(TenTenTenHorizon.class, AnsweredFinding.TYPE),
                    "the three horizons",
                    FounderTests::tenTenTen)
            .add(
                    FrameworkTest.PRODUCT_VELOCITY.id(),
                    AnsweredFinding.TYPE,
                    "whether features ship as fast as they could",
                    FounderTests::productVelocity)
            .add(
                    FrameworkTest.EXPERTISE_REALITY_CHECK.id(),
                    ValueType.parts(EXPERTISE),
                    "whether the expertise is there",
                    tests -> tests)
            .add(
                    FrameworkTest.CUSTOMER_BACK.id(),
                    ValueType.parts(CUSTOMER_BACK),
                    "whether customers gain anything",
                    tests -> tests)
            .build();

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

    /** {@return for each area whether anyone on the team has done it} */
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

    /** {@return no findings} */
    public static FounderTests none() {
        return NONE;
    }

    /** {@return a builder without any findings} */
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
