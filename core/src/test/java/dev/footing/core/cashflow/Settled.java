package dev.footing.core.cashflow;

import dev.footing.api.policy.Calibration;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Terms.Course;
import dev.footing.core.policy.FirstRules;
import java.util.Optional;

/** What is settled once, of the one trial of a plan, so that tests can hold it against numbers worked out by hand. */
public record Settled(
        Course course,
        double planned,
        double months,
        double buildRate,
        double oldDuties,
        double steadyEffort,
        double incidentRate,
        double setupCost,
        double priceRatio) {
    public static Settled of(Startup startup, Strategy strategy, Optional<Strategy> current, Calibration calibration) {
        Situation situation = Situation.of(startup, current, FirstRules.RULES);
        Terms terms = Terms.of(situation, strategy, calibration);
        Transition transition = new Transition(1);
        transition.settle(situation, terms, StrategyDraws.likely(strategy));
        return new Settled(
                terms.course(),
                transition.planned()[0],
                transition.months()[0],
                transition.building()[0] - terms.oldDuties(),
                terms.oldDuties(),
                transition.steadyEffort()[0],
                terms.incidentRate(),
                transition.setupCost()[0],
                transition.priceRatio()[0]);
    }
}
