package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.spi.StrategyTemplates;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/**
 * Proposes the built-in strategies that buy infrastructure, to startups that count in US dollars. Stateless; safe to
 * share between threads.
 */
public final class ManagedStrategyProvider implements StrategyProvider {
    private static final StrategyTemplates TEMPLATES = StrategyTemplates.of(
                    "footing.managed",
                    "Footing: managed",
                    SPI_LEVEL,
                    CurrencyUnit.USD,
                    new ManagedKubernetes(),
                    new ManagedServices(),
                    new Paas(),
                    new Serverless())
            .withPrices(ManagedStrategy.PRICES);

    /** Makes a provider. */
    public ManagedStrategyProvider() {}

    @Override
    public ProviderInfo info() {
        return TEMPLATES.info();
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return TEMPLATES.propose(startup);
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return TEMPLATES.components(startup);
    }
}
