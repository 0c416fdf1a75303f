package dev.footing.core;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.PluginDirectory;
import java.util.Objects;

/**
 * The part of the builder that says which strategies to compare.
 *
 * @param <B> the builder
 */
abstract class StrategyChoices<B> {
    private final ImmutableList.Builder<StrategyProvider> providers = ImmutableList.builder();
    private final ImmutableList.Builder<StrategyProvider> overrides = ImmutableList.builder();
    private final ImmutableList.Builder<StrategyProvider> componentOverrides = ImmutableList.builder();
    private Discovery discovery = Discovery.none();

    abstract B self();

    /** All that was found and added; refused where there is nothing to compare. */
    Discovery strategies() {
        return discovery
                .with(providers.build())
                .overridingComponents(componentOverrides.build())
                .overriding(overrides.build())
                .requireStrategies();
    }

    /**
     * Asks the providers of a discovery.
     *
     * @param found what was discovered
     * @return this
     */
    public B discovery(Discovery found) {
        this.discovery = Objects.requireNonNull(found, "found");
        return self();
    }

    /**
     * Asks one provider more. It stands before a discovered one with the same id.
     *
     * @param provider the provider
     * @return this
     */
    public B provider(StrategyProvider provider) {
        providers.add(Objects.requireNonNull(provider, "provider"));
        return self();
    }

    /**
     * Puts a provider in place of single strategies of others, built-in ones too, on purpose. The others keep their
     * remaining strategies, and the result names what they lost.
     *
     * @param provider the provider; it announces the ids of the strategies that it stands in for
     * @return this
     * @see Discovery#overriding
     */
    public B override(StrategyProvider provider) {
        overrides.add(Objects.requireNonNull(provider, "provider"));
        return self();
    }

    /**
     * Asks one provider more, and takes its ways of getting components in place of those that others offer, built-in
     * ones too, on purpose: where it offers a managed database, no other managed database is part of any mix. The
     * result says who offers what is taken.
     *
     * @param provider the provider
     * @return this
     * @see Discovery#overridingComponents
     */
    public B overrideComponents(StrategyProvider provider) {
        componentOverrides.add(Objects.requireNonNull(provider, "provider"));
        return self();
    }

    /**
     * Asks the plugins of a folder, too, beside all providers that were named before. A plugin that cannot be used
     * costs its own strategies and is named in the problems of each result.
     *
     * <pre>{@code
     * try (PluginDirectory plugins = PluginDirectory.open(Path.of("plugins"))) {
     *     Assessor assessor = Assessor.installed().plugins(plugins).build();
     *     startups.forEach(startup -> show(assessor.assess(startup)));
     * }
     * }</pre>
     *
     * @param plugins the folder; it stays open for as long as the assessor is asked
     * @return this
     */
    public B plugins(PluginDirectory plugins) {
        discovery = discovery.with(Objects.requireNonNull(plugins, "plugins").discovery());
        return self();
    }
}
