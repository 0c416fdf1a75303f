package dev.footing.core.framework;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.startup.VelocityAnswer;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.statistics.Limits;

/**
 * A strategy and what is known of it.
 *
 * @param strategy the strategy
 * @param unvetoed whether nothing rules it out
 * @param signals what plan or simulation say of it
 * @param months months to production: the median of the simulation where there is one, else those of the plan
 * @param productEngineerMonths work on the product over the horizon, the mean
 * @param users users of the plan by month, those of now first
 */
public record ProjectedStrategy(
        Strategy strategy,
        boolean unvetoed,
        Signals signals,
        double months,
        double productEngineerMonths,
        ImmutableDoubleArray users) {
    /** {@return its id} */
    public StrategyId id() {
        return strategy.id();
    }

    /** How much of the team works on the product, against another strategy. */
    VelocityAnswer velocityAgainst(ProjectedStrategy other) {
        double points = productShare() - other.productShare();
        if (Limits.atMost(Math.abs(points), FrameworkThreshold.SAME_VELOCITY.value())) {
            return VelocityAnswer.SAME;
        }
        return points > 0 ? VelocityAnswer.FASTER : VelocityAnswer.SLOWER;
    }

    double productShare() {
        return signals.productShare();
    }
}
