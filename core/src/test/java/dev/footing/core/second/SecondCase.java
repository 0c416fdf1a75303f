package dev.footing.core.second;

import com.google.common.collect.Sets;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A generated question: a startup, on one of three strategies, on one that nobody knows, or on none; and its rules. */
record SecondCase(Startup startup, List<Strategy> strategies, Rules rules) {
    private static final List<StrategyId> IDS =
            Stream.of("acme.a", "acme.b", "acme.c").map(StrategyId::of).toList();
    private static final List<StrategyId> ALSO_GONE = Stream.of("acme.a", "acme.b", "acme.c", "acme.gone")
            .map(StrategyId::of)
            .toList();

    static SecondCase next(RandomGenerator random) {
        Startup startup = StartupGenerator.next(random, ALSO_GONE);
        List<Strategy> strategies = IDS.stream()
                .map(id -> StrategyGenerator.next(random, id).toBuilder()
                        .paysForPeak(random.nextBoolean())
                        .build())
                .toList();
        return new SecondCase(startup, strategies, new SecondWorlds(random).rules());
    }

    Optional<Strategy> current() {
        return startup.current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> strategies.stream()
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
    }

    SecondSituation situation() {
        return SecondReading.situation(startup, strategies, SecondReading.rules(rules.calibration(), rules.policy()));
    }

    /** A strategy as the engine gets it: without the areas that nothing requires here. */
    Strategy required(Strategy strategy) {
        return strategy.toBuilder()
                .requiredExpertise(Sets.difference(strategy.requiredExpertise(), rules.notRequired(startup)))
                .build();
    }
}
