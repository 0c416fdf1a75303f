package dev.footing.api.framework;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.startup.VelocityAnswer;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The article's tests, computed for one strategy. Customer-back is not among them: it compares what the startup is on
 * with what it could buy, and so belongs to the startup.
 */
@Value.Immutable
public abstract class StrategyTests {
    private static final Description<StrategyTests> VELOCITY = Description.of(StrategyTests.class)
            .maybe("velocity", VelocityAnswer.class, "its pace beside the best alternative", StrategyTests::velocity)
            .all(StrategyTests::productVelocity, Finding.DESCRIPTION)
            .listed("state", "because", "velocity")
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<StrategyTests> DESCRIPTION = Description.of(StrategyTests.class)
            .add(
                    FrameworkTest.TEN_TEN_TEN.id(),
                    ValueType.byWord(TenTenTenHorizon.class, Finding.TYPE),
                    "what it brings at each horizon",
                    StrategyTests::tenTenTen)
            .add(
                    FrameworkTest.PRODUCT_VELOCITY.id(),
                    ValueType.parts(VELOCITY),
                    "whether it ships features no slower",
                    tests -> tests)
            .add(
                    FrameworkTest.EXPERTISE_REALITY_CHECK.id(),
                    Finding.TYPE,
                    "whether the team can do it",
                    StrategyTests::expertise)
            .build();

    private static final StrategyTests NONE = builder().build();

    StrategyTests() {}

    /** {@return what it brings at each horizon; a horizon that was not looked at is missing} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TenTenTenHorizon, Finding> tenTenTen();

    /** {@return whether it ships features no slower than the best alternative} */
    @Value.Default
    public Finding productVelocity() {
        return Finding.none();
    }

    /** {@return how its pace compares with the best alternative; absent where there is none} */
    public abstract Optional<VelocityAnswer> velocity();

    /** {@return whether the team has the expertise that it needs, or buys it} */
    @Value.Default
    public Finding expertise() {
        return Finding.none();
    }

    /** {@return no findings} */
    public static StrategyTests none() {
        return NONE;
    }

    /** {@return a builder without any findings} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StrategyTests}; nothing is required. */
    public static final class Builder extends ImmutableStrategyTests.Builder {
        Builder() {}
    }
}
