package io.perimeter.footing;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.spi.StrategyTemplates;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/** Proposes an edge network as a platform, and parts of it beside others. */
public final class PerimeterProvider implements StrategyProvider {
    private static final StrategyTemplates TEMPLATES = StrategyTemplates.of(
                    "perimeter", "Perimeter", SPI_LEVEL, CurrencyUnit.USD, new EdgeNetwork())
            .withPrices(EdgeNetwork.PRICES);

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
