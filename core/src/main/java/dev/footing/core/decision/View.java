package dev.footing.core.decision;

import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import java.util.Optional;

/**
 * Through what a decision looks at strategies: the plan, in which all goes well, or the simulation. A decision made
 * through a plan knows no error and no trials, and so no confidence.
 */
public interface View {
    /**
     * Looks at a strategy.
     *
     * @param setting the startup
     * @param strategy one of its proposed strategies
     * @return what a decision needs to know of it
     */
    Signals signals(Setting setting, Strategy strategy);

    /**
     * Tells how two strategies of the setting that is assessed compare, trial by trial.
     *
     * @param one one of them
     * @param other the other
     * @return the comparison; empty of plans
     */
    Optional<Comparison> compare(StrategyId one, StrategyId other);

    /**
     * Tells how exact the share of trials is in which a strategy of the setting that is assessed lasts.
     *
     * @param strategy the strategy
     * @return half of the 95% interval; 0 of a plan
     */
    double lastingHalfInterval(StrategyId strategy);

    /** {@return how many trials were looked at; 0 of plans} */
    long trials();

    /**
     * How the objectives of two strategies compare, trial by trial.
     *
     * @param error the Monte Carlo standard error of the mean difference
     * @param halfInterval half of the 95% interval of the mean difference
     * @param ahead the share of trials in which the first is ahead
     * @param aheadHalfInterval half of the 95% interval of that share
     */
    record Comparison(double error, double halfInterval, double ahead, double aheadHalfInterval) {}
}
