package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.CurrencyUnit;

/**
 * Proposes the built-in strategies that run infrastructure, or mix running and buying, to startups that count in US
 * dollars. Stateless; safe to share between threads.
 */
public final class DiyStrategyProvider implements StrategyProvider {
    private static final ProviderInfo INFO = ProviderInfo.of(
            "footing.diy",
            "Footing: do it yourself",
            SPI_LEVEL,
            OwnHardware.INFO,
            PlatformTeam.INFO,
            SelectiveBuild.INFO,
            SelfRunKubernetes.INFO,
            SelfRunServices.INFO,
            SimpleVms.INFO);

    /** Makes a provider. */
    public DiyStrategyProvider() {}

    @Override
    public ProviderInfo info() {
        return INFO;
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        if (!startup.budget().currency().equals(CurrencyUnit.USD)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Strategy> proposed = ImmutableList.builder();
        proposed.add(
                OwnHardware.tailoredTo(startup),
                SelectiveBuild.tailoredTo(startup),
                SelfRunKubernetes.tailoredTo(startup),
                SelfRunServices.tailoredTo(startup),
                SimpleVms.tailoredTo(startup));
        if (PlatformTeam.appliesTo(startup)) {
            proposed.add(PlatformTeam.tailoredTo(startup));
        }
        return proposed.build();
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? SelfRunComponents.tailoredTo(startup)
                : ImmutableList.of();
    }
}
