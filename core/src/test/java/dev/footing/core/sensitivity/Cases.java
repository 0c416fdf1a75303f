package dev.footing.core.sensitivity;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A startup and strategies, looked at through plans alone. */
record Cases(Startup startup, List<Strategy> strategies) {
    /**
     * Rules under which objectives are continuous, as searches take them to be. Under the second policy they jump where
     * cash runs out, and a winner may be passed and come back within a step.
     */
    static final Rules RULES = FirstRules.RULES;

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
        return FirstRules.assessor()
                .provider(Bench.provider(strategies))
                .calibration(RULES.calibration())
                .policy(RULES.policy())
                .withoutSimulation()
                .analyses(analyses)
                .build();
    }

    /** The question as it was assessed. */
    SensitivityQuestion question() {
        Discovery discovery = Discovery.of(List.of(Bench.provider(strategies)));
        Startup prepared = assess().understood();
        return new SensitivityQuestion(
                prepared, (changed, by) -> Setting.of(discovery, changed, by), (asked, by) -> asked, RULES);
    }
}
