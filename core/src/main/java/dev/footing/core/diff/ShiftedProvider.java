package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.FoundProvider;
import dev.footing.core.discovery.Origin;
import dev.footing.core.discovery.Proposals;
import java.util.stream.Stream;

/**
 * Proposes what other providers do, with the numbers that a result had. Results do not hold options for components:
 * those count that the other providers offer now.
 *
 * @param discovery the providers of today
 * @param shift what was different
 */
record ShiftedProvider(Discovery discovery, StrategyShift shift) implements StrategyProvider {
    private static final String ID = "recorded";

    /** The same providers, as they were when a result was made. */
    static Discovery discovery(Discovery now, StrategyShift shift) {
        if (shift.isNone()) {
            return now;
        }
        ShiftedProvider provider = new ShiftedProvider(now, shift);
        return now.withoutStrategies()
                .with(new FoundProvider(provider, provider.info(), ID, Origin.CODE, ImmutableSortedSet.of()));
    }

    static ImmutableList<Strategy> proposed(Discovery discovery, Startup startup) {
        return Proposals.ask(discovery, startup).proposed().stream()
                .map(Proposals.Proposed::strategy)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ProviderInfo info() {
        ImmutableList<StrategyInfo> infos = Stream.concat(
                        discovery.providers().stream()
                                .flatMap(found -> found.strategies().stream())
                                .filter(info -> shift.added().stream()
                                        .noneMatch(added -> added.id().equals(info.id())))
                                .map(shift::announced),
                        shift.added().stream().map(Strategy::info))
                .collect(ImmutableList.toImmutableList());
        return ProviderInfo.of(ID, "Strategies as recorded", SPI_LEVEL, infos.toArray(StrategyInfo[]::new));
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return shift.apply(proposed(discovery, startup)).stream()
                .map(this::announced)
                .collect(ImmutableList.toImmutableList());
    }

    /** Name and summary are for readers, and a provider must not contradict what it announces. */
    private Strategy announced(Strategy strategy) {
        return info().strategies().stream()
                .filter(info -> info.id().equals(strategy.id()))
                .findFirst()
                .map(info -> strategy.toBuilder().info(info).build())
                .orElse(strategy);
    }
}
