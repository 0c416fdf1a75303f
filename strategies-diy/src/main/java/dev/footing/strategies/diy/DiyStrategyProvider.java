package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.spi.StrategyTemplates;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/**
 * Proposes the built-in strategies that run infrastructure, or mix running and buying, to startups that count in US
 * dollars. Stateless; safe to share between threads.
 */
public final class DiyStrategyProvider implements StrategyProvider {
    private static final StrategyTemplates TEMPLATES = StrategyTemplates.of(
                    "footing.diy",
                    "Footing: do it yourself",
                    SPI_LEVEL,
                    CurrencyUnit.USD,
                    new OwnHardware(),
                    new PlatformTeam(),
                    new RentedServers(),
                    new SelectiveBuild(),
                    new SelfRunKubernetes(),
                    new SelfRunServices(),
                    new SimpleVms())
            .withPrices(DiyStrategy.PRICES);

    /** Makes a provider. */
    public DiyStrategyProvider() {}

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
