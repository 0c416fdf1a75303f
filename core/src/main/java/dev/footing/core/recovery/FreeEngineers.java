package dev.footing.core.recovery;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.cashflow.Transition;
import dev.footing.core.decision.Candidate;

/**
 * How many engineers a platform leaves free, by the rules by which the model has a team build and run.
 *
 * @param situation what is certain of the startup, with the strategy that it is on
 * @param calibration the parameters of the world
 */
record FreeEngineers(Situation situation, Calibration calibration) {
    /** Engineers whom the platform of today leaves free: what runs binds some, and so does what is built. */
    double now() {
        return beside(situation.live() ? situation.currentDuties(calibration) : building());
    }

    private double building() {
        return situation
                .current()
                .map(strategy -> strategy.buildEffort().likely()
                        * (1 + calibration.gapBuild().value() * situation.missing(strategy)))
                .orElse(0.0);
    }

    private double beside(double bound) {
        return Math.max(Transition.LEAST_FREE * situation.engineers(), situation.engineers() - bound);
    }

    /**
     * The move to a strategy.
     *
     * @param next the strategy, with what it comes to
     * @param time how long the move takes
     */
    PlannedMove move(Candidate next, MoveTime time) {
        Strategy strategy = next.strategy();
        Terms terms = Terms.of(situation, strategy, calibration);
        double moving = beside(terms.oldDuties());
        double before = now();
        return new PlannedMove(
                time,
                time.work(strategy.buildEffort().likely() * terms.buildGap(), terms.exitEffort(), moving),
                moving - before,
                beside(next.signals().steadyEffort()) - before);
    }

    /**
     * The share of engineering that a strategy which runs takes by what it states.
     *
     * @param strategy the strategy
     * @param onAverage whether on average, as where it is drawn; else most likely
     */
    double statedShare(Strategy strategy, boolean onAverage) {
        Estimate stated = strategy.steadyEffort();
        double effort = (onAverage ? stated.mean() : stated.likely())
                * (1 + calibration.gapSteady().value() * situation.missing(strategy))
                * situation.load().effort();
        return effort / situation.engineers();
    }
}
