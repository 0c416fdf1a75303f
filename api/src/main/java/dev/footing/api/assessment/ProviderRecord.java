package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Optional;
import org.immutables.value.Value;

/** A strategy provider that took part, and where it was found. */
@Value.Immutable
public abstract class ProviderRecord {
    /** What its members are, in documents and in hashes. */
    public static final Description<ProviderRecord> DESCRIPTION = Description.of(ProviderRecord.class)
            .text("id", "its id", ProviderRecord::id)
            .text("name", "its name for readers", ProviderRecord::name)
            .text("artifact", "the artifact that it was found in", ProviderRecord::artifact)
            .texts(
                    "strategies",
                    "the strategies that it can propose",
                    provider -> Lists.transform(provider.strategies(), StrategyInfo::id))
            .maybe(
                    "overridden",
                    ValueType.list(ValueType.text()),
                    "those that another provider replaces",
                    provider -> Optional.of(provider.overridden()).filter(replaced -> !replaced.isEmpty()))
            .build();

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
