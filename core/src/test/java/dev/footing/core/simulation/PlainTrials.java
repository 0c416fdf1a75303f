package dev.footing.core.simulation;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The simulation a second time, slow and plain: one trial after another, one strategy after another, one month after
 * another, written from the text of the model. It shares nothing with the code that it is held against. In one trial
 * all strategies have the same luck but for incidents, which each has for itself.
 */
final class PlainTrials {
    private PlainTrials() {}

    /**
     * Runs the trials.
     *
     * @param current the strategy that the startup is on now, as its provider tailored it; empty where none is known
     */
    static PlainResult run(
            Startup startup,
            ImmutableList<Strategy> strategies,
            Optional<Strategy> current,
            Calibration calibration,
            Policy policy,
            int trials,
            RandomGenerator random) {
        PlainQuestion question = new PlainQuestion(startup, current, calibration, policy);
        PlainDistributions distributions = new PlainDistributions();
        PlainResult result = new PlainResult(trials);
        for (int trial = 0; trial < trials; trial++) {
            PlainLuck luck =
                    new PlainLuck(startup.budget().horizonMonths(), startup.correlations(), distributions, random);
            for (Strategy strategy : strategies) {
                PlainTransition once = new PlainTransition(question, strategy, luck);
                result.put(strategy.id(), trial, new PlainTrial(question, once, luck, distributions, random).figures());
            }
        }
        return result;
    }
}
