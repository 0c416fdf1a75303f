package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.discovery.Proposals.Proposed;
import java.util.List;
import java.util.Optional;

/**
 * A startup and what the providers propose to it.
 *
 * @param startup the startup, its phase derived
 * @param proposals what the providers said
 * @param current the strategy that the startup is on, where its provider proposed it
 */
public record Setting(Startup startup, Proposals proposals, Optional<Strategy> current) {
    /**
     * Asks the providers about a startup.
     *
     * @param discovery the providers
     * @param startup the startup, its phase derived
     * @param overrides numbers of strategies that are replaced, whoever proposes them
     * @return the setting
     */
    public static Setting of(Discovery discovery, Startup startup, ImmutableList<StrategyOverride> overrides) {
        Proposals proposals = Proposals.ask(discovery, startup).overridden(overrides);
        Optional<Strategy> current = startup.current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> proposals.proposed().stream()
                        .map(Proposed::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        return new Setting(startup, proposals, current);
    }

    /**
     * Adds strategies that the host composes.
     *
     * @param composed strategies whose ids nobody else has
     * @return the same startup with these, too
     */
    Setting with(List<Proposed> composed) {
        return composed.isEmpty() ? this : new Setting(startup, proposals.with(composed), current);
    }

    boolean stays(Strategy strategy) {
        return current.filter(strategy::equals).isPresent();
    }
}
