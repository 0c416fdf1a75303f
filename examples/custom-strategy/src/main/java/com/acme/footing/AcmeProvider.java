package com.acme.footing;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/** Proposes what Acme Bank offers to the ventures that it owns. */
public final class AcmeProvider implements StrategyProvider {
    private static final ProviderInfo INFO = ProviderInfo.of("acme", "Acme Bank", SPI_LEVEL, OnPremises.INFO);

    @Override
    public ProviderInfo info() {
        return INFO;
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? ImmutableList.of(OnPremises.tailoredTo(startup))
                : ImmutableList.of();
    }
}
