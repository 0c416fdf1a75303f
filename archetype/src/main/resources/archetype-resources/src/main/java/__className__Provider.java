package ${package};

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.spi.StrategyTemplates;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/** Proposes what ${providerName} offers. */
public final class ${className}Provider implements StrategyProvider {
    private static final StrategyTemplates TEMPLATES = StrategyTemplates.of(
            "${providerId}", "${providerName}", SPI_LEVEL, CurrencyUnit.USD, new ${className}Strategy());

    @Override
    public ProviderInfo info() {
        return TEMPLATES.info();
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return TEMPLATES.propose(startup);
    }
}
