package com.acme.footing;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.spi.StrategyTemplates;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/** Proposes what Acme Bank offers to the ventures that it owns. */
public final class AcmeProvider implements StrategyProvider {
    private static final StrategyTemplates TEMPLATES =
            StrategyTemplates.of("acme", "Acme Bank", SPI_LEVEL, CurrencyUnit.USD, new OnPremises());

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
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? ImmutableList.of(new BankDatabase().option(startup))
                : ImmutableList.of();
    }
}
