package dev.footing.api.framework;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.startup.VelocityAnswer;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The article's tests, computed for one strategy. Customer-back is not among them: it compares what the startup is on
 * with what it could buy, and so belongs to the startup.
 */
@Value.Immutable
public abstract class StrategyTests {
    private static final StrategyTests NONE = builder().build();

    StrategyTests() {}

    /** {@return what it brings at each horizon; a horizon that nobody looked at is missing} */
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

    /** {@return that nobody looked} */
    public static StrategyTests none() {
        return NONE;
    }

    /** {@return a builder in which nobody looked} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StrategyTests}; nothing is required. */
    public static final class Builder extends ImmutableStrategyTests.Builder {
        Builder() {}
    }
}
