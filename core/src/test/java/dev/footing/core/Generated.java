package dev.footing.core;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A startup and three strategies that a seed gives. */
public record Generated(Startup startup, List<Strategy> strategies) {
    static final List<StrategyId> IDS =
            Stream.of("acme.a", "acme.b", "acme.c").map(StrategyId::of).toList();

    public static Generated of(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = StartupGenerator.next(random, IDS);
        return new Generated(
                startup,
                IDS.stream().map(id -> StrategyGenerator.next(random, id)).toList());
    }

    public Generated with(Strategy strategy) {
        List<Strategy> more = new ArrayList<>(strategies);
        more.add(strategy);
        return new Generated(startup, more);
    }

    public Generated with(Startup other) {
        return new Generated(other, strategies);
    }

    Generated mapping(UnaryOperator<Strategy> change) {
        return new Generated(startup, strategies.stream().map(change).toList());
    }

    public Assessment assess(int trials) {
        return assess(builder -> builder.trials(trials));
    }

    public Assessment assess(UnaryOperator<Assessor.Builder> how) {
        return assessor(how).assess(startup);
    }

    public Assessor assessor(UnaryOperator<Assessor.Builder> how) {
        return how.apply(FirstRules.assessor().provider(Bench.provider(strategies)))
                .build();
    }
}
