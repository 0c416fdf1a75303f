package dev.footing.core.decision;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import java.util.Optional;

/**
 * Through what a decision looks at strategies: the plan, in which all goes well, or the simulation. A decision made
 * through a plan knows no error and no trials, and so no confidence.
 */
public interface DecisionView {
    /**
     * Looks at a strategy.
     *
     * @param setting the startup
     * @param strategy one of its proposed strategies
     * @return what a decision needs to know of it
     */
    Signals signals(Setting setting, Strategy strategy);

    /**
     * Says how two strategies of the setting that is assessed compare, trial by trial.
     *
     * @param first one of them
     * @param second the other
     * @return the comparison; empty of plans
     */
    Optional<Comparison> compare(StrategyId first, StrategyId second);

    /**
     * Says how exact the mean difference of two strategies of the setting is.
     *
     * @param first one of them
     * @param second the other
     * @return half of the 95% interval; 0 of plans
     */
    default double halfInterval(StrategyId first, StrategyId second) {
        return compare(first, second).map(Comparison::halfInterval).orElse(0.0);
    }

    /**
     * Says how exact the share of trials is in which a strategy of the setting that is assessed lasts.
     *
     * @param strategy the strategy
     * @return half of the 95% interval; 0 of a plan
     */
    double lastingHalfInterval(StrategyId strategy);

    /**
     * Says how exact the mean difference of two strategies of one setting is, the one that is assessed or one under
     * answers that are only supposed.
     *
     * @param setting the startup and the proposals
     * @param first one of them
     * @param second the other
     * @return the standard error, and half of the 95% interval; none of plans
     */
    default Exactness exactness(Setting setting, Strategy first, Strategy second) {
        return Exactness.FULL;
    }

    /**
     * Counts in what share of trials each feasible strategy is the best one, with the discrepancy between companies in
     * what it costs, and with what is material added to the one that the startup is on.
     *
     * @param choice which strategies are feasible; at least one is
     * @return a share for each of them, in their order; empty of plans, and where the policy goes by the rival alone
     */
    default Optional<ImmutableDoubleArray> best(Choice choice) {
        return Optional.empty();
    }

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

    /**
     * How exact a mean difference is.
     *
     * @param error its standard error
     * @param halfInterval half of its 95% interval
     */
    record Exactness(double error, double halfInterval) {
        /** Of plans, which know no error. */
        public static final Exactness FULL = new Exactness(0, 0);
    }
}
