package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/**
 * Proposes the built-in strategies that buy infrastructure, to startups that count in US dollars. Stateless; safe to
 * share between threads.
 */
public final class ManagedStrategyProvider implements StrategyProvider {
    private static final ProviderInfo INFO = ProviderInfo.of(
            "footing.managed",
            "Footing: managed",
            SPI_LEVEL,
            ManagedKubernetes.INFO,
            ManagedServices.INFO,
            Paas.INFO,
            Serverless.INFO);

    /** Makes a provider. */
    public ManagedStrategyProvider() {}

    @Override
    public ProviderInfo info() {
        return INFO;
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        if (!startup.budget().currency().equals(CurrencyUnit.USD)) {
            return ImmutableList.of();
        }
        return ImmutableList.of(
                ManagedKubernetes.tailoredTo(startup),
                ManagedServices.tailoredTo(startup),
                Paas.tailoredTo(startup),
                Serverless.tailoredTo(startup));
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? ManagedComponents.tailoredTo(startup)
                : ImmutableList.of();
    }
}
