package dev.footing.core.discovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Objects;
import java.util.Set;

/**
 * A provider that can be asked.
 *
 * @param provider the provider
 * @param info its description, as of when it was found
 * @param artifact the artifact that it was found in: the file name of a jar or the last folder of a class directory
 * @param origin how it was found
 * @param overridden those of its strategies that another provider was put in place of, on purpose
 */
public record FoundProvider(
        StrategyProvider provider,
        ProviderInfo info,
        String artifact,
        Origin origin,
        ImmutableSortedSet<StrategyId> overridden) {
    private static final String BUILT_IN_PACKAGE = "dev.footing.";
    static final String BUILT_IN_ID = "footing.";

    /**
     * Refuses null.
     *
     * @param provider the provider
     * @param info its description, as of when it was found
     * @param artifact the artifact that it was found in
     * @param origin how it was found
     * @param overridden those of its strategies that another provider was put in place of
     */
    public FoundProvider {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(artifact, "artifact");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(overridden, "overridden");
    }

    FoundProvider(StrategyProvider provider, ProviderInfo info, String artifact, Origin origin) {
        this(provider, info, artifact, origin, ImmutableSortedSet.of());
    }

    /** {@return the strategies that it may propose: all that it announces but for those that others override} */
    public ImmutableList<StrategyInfo> strategies() {
        return info.strategies().stream()
                .filter(strategy -> !overridden.contains(strategy.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the provider as results name it} */
    public ProviderRecord toRecord() {
        return ProviderRecord.builder()
                .id(info.id())
                .name(info.name())
                .artifact(artifact)
                .strategies(strategies())
                .overridden(overridden)
                .build();
    }

    boolean announces(StrategyId strategy) {
        return info.strategies().stream().anyMatch(known -> known.id().equals(strategy));
    }

    FoundProvider without(StrategyId strategy) {
        Set<StrategyId> more = Sets.union(overridden, ImmutableSet.of(strategy));
        return new FoundProvider(provider, info, artifact, origin, ImmutableSortedSet.copyOf(more));
    }

    FoundProvider withoutStrategies() {
        return new FoundProvider(
                provider,
                info,
                artifact,
                origin,
                info.strategies().stream()
                        .map(StrategyInfo::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(StrategyId::compareTo)));
    }

    /** Whether it is one of Footing's own. */
    boolean builtIn() {
        return origin != Origin.PLUGIN_DIRECTORY
                && info.id().startsWith(BUILT_IN_ID)
                && provider.getClass().getName().startsWith(BUILT_IN_PACKAGE);
    }

    boolean explicit() {
        return origin == Origin.CODE || origin == Origin.COMPONENT_OVERRIDE || origin == Origin.OVERRIDE;
    }

    /** The rank that decides between two of the same id: overriding, passed in code, built in, the rest. */
    int standing() {
        return switch (origin) {
            case OVERRIDE -> 3;
            case CODE, COMPONENT_OVERRIDE -> 2;
            case INSTALLED, PLUGIN_DIRECTORY -> builtIn() ? 1 : 0;
        };
    }

    String describe() {
        return info.id() + " (" + provider.getClass().getName() + " in " + artifact + ")";
    }
}
