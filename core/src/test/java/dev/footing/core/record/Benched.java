package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import java.time.LocalDate;
import java.util.List;

/** Decisions on the bench, where an objective is minus twelve bills and 9,600 count as a gain. */
final class Benched {
    static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private Benched() {}

    static Strategy bought(double bill) {
        return Bench.strategy("bought", Sourcing.MANAGED, bill);
    }

    static Strategy run(double bill) {
        return Bench.strategy("run", Sourcing.SELF_RUN, bill);
    }

    static Assessor.Builder assessor(Strategy... strategies) {
        return FirstRules.assessor().provider(Bench.provider(List.of(strategies)));
    }

    static Assessment plan(Startup startup, Strategy... strategies) {
        return assessor(strategies).withoutSimulation().build().assess(startup);
    }

    static DecisionRecord decided(Startup startup, Strategy... strategies) {
        return DecisionRecords.of(plan(startup, strategies), DAY);
    }
}
