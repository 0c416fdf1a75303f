package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.decision.Bench;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Policies;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A startup and strategies, looked at through plans alone. */
record Cases(Startup startup, List<Strategy> strategies) {
    static final List<StrategyId> IDS =
            Stream.of("acme.a", "acme.b", "acme.c").map(StrategyId::of).toList();

    static Cases generated(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = StartupGenerator.next(random, IDS);
        return new Cases(
                startup,
                IDS.stream().map(id -> StrategyGenerator.next(random, id)).toList());
    }

    Assessment assess(Analysis... analyses) {
        return assessor(analyses).assess(startup);
    }

    Assessor assessor(Analysis... analyses) {
        return Assessor.builder()
                .provider(Bench.provider(strategies))
                .withoutSimulation()
                .analyses(analyses)
                .build();
    }

    /** The question as it was assessed. */
    Question question() {
        Discovery discovery = Discovery.of(List.of(Bench.provider(strategies)));
        Startup prepared = assess().startup();
        return new Question(
                prepared,
                changed -> Setting.of(discovery, changed, ImmutableList.of()),
                (asked, policy) -> asked,
                Calibrations.field2025(),
                Policies.default1());
    }
}
