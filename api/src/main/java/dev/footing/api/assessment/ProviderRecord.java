package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import org.immutables.value.Value;

/** A strategy provider that took part, and where it was found. */
@Value.Immutable
public abstract class ProviderRecord {
    ProviderRecord() {}

    /** {@return the provider's id} */
    public abstract String id();

    /** {@return the provider's name for readers} */
    public abstract String name();

    /** {@return the artifact that it was found in: the file name of a jar or the last folder of a class directory} */
    public abstract String artifact();

    /** {@return the strategies that it can propose} */
    public abstract ImmutableList<StrategyInfo> strategies();

    /**
     * {@return those of its strategies that another provider was put in place of, on purpose; they are not among its
     * strategies then}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StrategyId> overridden();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProviderRecord}; id, name and artifact are required. */
    public static final class Builder extends ImmutableProviderRecord.Builder {
        Builder() {}
    }
}
