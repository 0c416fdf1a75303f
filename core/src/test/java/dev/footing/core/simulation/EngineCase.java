package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.plan.PlainCases;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A question to a simulation: a startup, strategies for it, and the world. Generated ones take turns between both
 * calibrations and between a policy that discounts and one that does not.
 */
record EngineCase(
        String name,
        Startup startup,
        ImmutableList<Strategy> strategies,
        Optional<Strategy> current,
        Calibration calibration,
        Policy policy) {
    static final ImmutableList<StrategyId> IDS = Stream.of("acme.one", "acme.other", "acme.third")
            .map(StrategyId::of)
            .collect(ImmutableList.toImmutableList());

    static EngineCase of(Startup startup, Calibration calibration, Strategy... strategies) {
        return new EngineCase(
                startup.name(),
                startup,
                ImmutableList.copyOf(strategies),
                Optional.empty(),
                calibration,
                PlainCases.policy(0));
    }

    EngineCase on(Strategy now) {
        return new EngineCase(name, startup, strategies, Optional.of(now), calibration, policy);
    }

    static EngineCase tame(long seed) {
        return generated(seed, Reshaped::tame, Reshaped::tame, calibration(seed));
    }

    static EngineCase still(long seed) {
        return generated(seed, Reshaped::still, Reshaped::still, Reshaped.still(calibration(seed)));
    }

    /** As generated, but for growth without an upper end, of which the engine cuts off what may not be stated. */
    static EngineCase wild(long seed) {
        return generated(seed, Reshaped::bounded, UnaryOperator.identity(), calibration(seed));
    }

    private static Calibration calibration(long seed) {
        return seed % 2 == 0 ? PlainCases.article() : PlainCases.field();
    }

    private static EngineCase generated(
            long seed, UnaryOperator<Startup> ofStartup, UnaryOperator<Strategy> ofStrategy, Calibration calibration) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = ofStartup.apply(FirstRules.known(StartupGenerator.next(random, IDS)));
        ImmutableList<Strategy> strategies = IDS.stream()
                .map(id -> ofStrategy.apply(StrategyGenerator.next(random, id)))
                .collect(ImmutableList.toImmutableList());
        Optional<Strategy> current = startup.current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> strategies.stream()
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        Policy policy = PlainCases.policy(seed % 4 < 2 ? 0 : 0.1);
        return new EngineCase("case " + seed, startup, strategies, current, calibration, policy);
    }

    static Stream<EngineCase> each(long first, int count, LongFunction<EngineCase> maker) {
        return LongStream.range(first, first + count).mapToObj(maker);
    }

    Simulation simulate(long trials, long luck) {
        Situation situation = Situation.of(startup, current, FirstRules.RULES);
        List<SimulationCase> cases = strategies.stream()
                .map(strategy -> new SimulationCase(situation, strategy))
                .toList();
        Simulation simulation =
                new Simulation(startup, new Rules(calibration, policy), luck, cases, List.of(), Workers.own(1));
        simulation.growTo(trials, done -> {});
        return simulation;
    }

    PlainResult plain(int trials, long luck) {
        return PlainTrials.run(startup, strategies, current, calibration, policy, trials, Seeds.random(luck));
    }

    EngineFigures figures(Simulation simulation, int strategy) {
        return new EngineFigures(simulation.outcome(strategy, Optional.empty()));
    }

    @Override
    public String toString() {
        return name;
    }
}
