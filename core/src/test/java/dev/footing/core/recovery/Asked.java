package dev.footing.core.recovery;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import java.util.List;
import java.util.function.UnaryOperator;

/** Courses of action as a user of the library gets them. */
final class Asked {
    static final int TRIALS = 2_048;
    static final long SEED = 1;

    private Asked() {}

    static Assessment assess(Startup startup, UnaryOperator<Assessor.Builder> how, Strategy... strategies) {
        return how.apply(FirstRules.assessor().provider(Bench.provider(List.of(strategies))))
                .build()
                .assess(startup);
    }

    static Assessment simulated(Startup startup, Strategy... strategies) {
        return assess(startup, with -> with.trials(TRIALS).seed(SEED), strategies);
    }

    static CourseOfAction course(Assessment assessment) {
        return assessment.courseOfAction().orElseThrow();
    }

    static List<Action> actions(CourseOfAction course) {
        return course.steps().stream()
                .flatMap(one -> one.actions().stream())
                .map(PlannedAction::action)
                .toList();
    }

    static SimulatedOutcome outcome(Assessment assessment, StrategyId id) {
        return assessment.strategy(id).orElseThrow().simulation().orElseThrow();
    }

    static double objective(SimulatedOutcome outcome) {
        return outcome.objective().mean().getAmount().doubleValue();
    }
}
