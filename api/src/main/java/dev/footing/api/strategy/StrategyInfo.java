package dev.footing.api.strategy;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * What a strategy is called, before it is tailored to any startup.
 *
 * <pre>{@code
 * StrategyInfo.of("acme.on-premises", "Acme's own data centre", Sourcing.SELF_RUN, "Racks in two regulated sites")
 * }</pre>
 */
@Value.Immutable
public abstract class StrategyInfo {
    StrategyInfo() {}

    /** {@return its id} */
    public abstract StrategyId id();

    /** {@return its name for readers, a few words} */
    public abstract String name();

    /** {@return how it gets infrastructure as a whole} */
    public abstract Sourcing sourcing();

    /** {@return what it is, one line} */
    public abstract String summary();

    /**
     * Describes a strategy.
     *
     * @param id its id
     * @param name its name for readers
     * @param sourcing how it gets infrastructure
     * @param summary what it is, one line
     * @return the description
     */
    public static StrategyInfo of(String id, String name, Sourcing sourcing, String summary) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sourcing, "sourcing");
        Objects.requireNonNull(summary, "summary");
        return builder()
                .id(StrategyId.of(id))
                .name(name)
                .sourcing(sourcing)
                .summary(summary)
                .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyInfo}; everything is required. */
    public static final class Builder extends ImmutableStrategyInfo.Builder {
        Builder() {}
    }
}
