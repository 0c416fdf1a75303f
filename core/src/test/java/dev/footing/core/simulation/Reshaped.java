package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.function.UnaryOperator;

/**
 * Generated values made fit for a purpose: <em>still</em>, so that nothing varies and every trial is the plan; or
 * <em>tame</em>, so that every figure has a mean and a standard deviation that some thousands of trials find.
 *
 * <p>Why tame: the standard error of a mean is itself measured, and for a log-normal number of sigma 3 no sample that a
 * test can pay for measures it (its fourth moment is exp(8 * 9) times the square of its second). Growth is worse, as it
 * compounds: a log-normal growth over a hundred months overflows. What tame leaves as it was: every form of an
 * estimate, every rule that can bind, every size of money and team.
 */
final class Reshaped {
    private static final double MOST_SIGMA = 0.5;
    private static final int LONGEST_HORIZON = 24;
    private static final double LEAST_GROWTH = -0.2;
    private static final double MOST_GROWTH = 0.15;
    private static final double MOST_VOLATILITY = 0.05;
    private static final double RAREST_INCIDENTS = 0.05;
    private static final double MOST_INCIDENTS = 3;

    private Reshaped() {}

    static Startup still(Startup startup) {
        Usage usage = Usage.builder()
                .from(startup.usage())
                .growthVolatility(PerMonth.of(0))
                .build();
        return reshaped(startup.toBuilder().usage(usage).build(), Reshaped::still, Reshaped::still);
    }

    static Strategy still(Strategy strategy) {
        return reshaped(strategy, Reshaped::still).toBuilder()
                .overrunSigma(0)
                .incidentRate(PerMonth.of(0))
                .build();
    }

    static Calibration still(Calibration calibration) {
        return Calibration.builder()
                .from(calibration)
                .roundLogSlope(still(calibration.roundLogSlope()))
                .build();
    }

    static Startup tame(Startup startup) {
        int horizon = Math.min(LONGEST_HORIZON, startup.budget().horizonMonths());
        Startup.Builder tame = startup.toBuilder()
                .budget(Budget.builder()
                        .from(startup.budget())
                        .horizonMonths(horizon)
                        .build())
                .usage(Usage.builder()
                        .from(startup.usage())
                        .growthVolatility(PerMonth.of(Math.min(
                                MOST_VOLATILITY,
                                startup.usage().growthVolatility().value())))
                        .build());
        startup.funding()
                .ifPresent(funding -> tame.funding(Funding.builder()
                        .from(funding)
                        .month(Math.min(horizon, funding.month()))
                        .build()));
        return reshaped(tame.build(), Reshaped::tame, Reshaped::tameGrowth);
    }

    static Strategy tame(Strategy strategy) {
        double rate = strategy.incidentRate().value();
        return reshaped(strategy, Reshaped::tame).toBuilder()
                .overrunSigma(Math.min(MOST_SIGMA, strategy.overrunSigma()))
                .incidentRate(PerMonth.of(rate == 0 ? 0 : Math.max(RAREST_INCIDENTS, Math.min(MOST_INCIDENTS, rate))))
                .build();
    }

    /** Everything as it was but growth that has no upper end. */
    static Startup bounded(Startup startup) {
        return reshaped(
                startup,
                UnaryOperator.identity(),
                growth -> growth instanceof Estimate.LogNormal ? tameGrowth(growth) : growth);
    }

    private static Startup reshaped(
            Startup startup, UnaryOperator<Estimate> shape, UnaryOperator<Estimate> shapeOfGrowth) {
        Usage.Builder usage = Usage.builder()
                .from(startup.usage())
                .launchUsers(shape.apply(startup.usage().launchUsers()))
                .monthlyGrowth(shapeOfGrowth.apply(startup.usage().monthlyGrowth()));
        startup.usage()
                .monthlyRevenuePerUser()
                .ifPresent(amount -> usage.monthlyRevenuePerUser(reshaped(amount, shape)));
        return startup.toBuilder()
                .team(Team.builder()
                        .from(startup.team())
                        .monthlyCostPerEngineer(reshaped(startup.team().monthlyCostPerEngineer(), shape))
                        .build())
                .usage(usage.build())
                .build();
    }

    private static Strategy reshaped(Strategy strategy, UnaryOperator<Estimate> shape) {
        SetupCost setupCost = strategy.setupCost() instanceof SetupCost.Hardware hardware
                ? new SetupCost.Hardware(
                        hardware.floor(), hardware.monthsOfListPriceBill(), shape.apply(hardware.factor()))
                : new SetupCost.Stated(reshaped(((SetupCost.Stated) strategy.setupCost()).amount(), shape));
        return strategy.toBuilder()
                .timeToProduction(shape.apply(strategy.timeToProduction()))
                .buildEffort(shape.apply(strategy.buildEffort()))
                .steadyEffort(shape.apply(strategy.steadyEffort()))
                .priceIndex(shape.apply(strategy.priceIndex()))
                .incidentEffort(shape.apply(strategy.incidentEffort()))
                .incidentCost(reshaped(strategy.incidentCost(), shape))
                .setupCost(setupCost)
                .build();
    }

    /** Of money only what a shape can change is changed, so that no amount is rounded on the way. */
    private static MoneyEstimate reshaped(MoneyEstimate amount, UnaryOperator<Estimate> shape) {
        Estimate before = amount.toEstimate();
        Estimate after = shape.apply(before);
        if (after.equals(before)) {
            return amount;
        }
        if (after instanceof Estimate.LogNormal logNormal && amount instanceof MoneyEstimate.LogNormal stated) {
            return MoneyEstimate.logNormal(stated.median(), logNormal.sigma());
        }
        return MoneyEstimate.fixed(amount.anchors().get(amount.anchors().size() / 2));
    }

    private static Estimate still(Estimate estimate) {
        return Estimate.fixed(estimate.likely());
    }

    private static Estimate tame(Estimate estimate) {
        return estimate instanceof Estimate.LogNormal logNormal
                ? Estimate.logNormal(logNormal.median(), Math.min(MOST_SIGMA, logNormal.sigma()))
                : estimate;
    }

    private static Estimate tameGrowth(Estimate growth) {
        if (growth instanceof Estimate.Pert pert) {
            return Estimate.range(within(pert.low()), within(pert.likely()), within(pert.high()));
        }
        double likely = within(growth.likely());
        return growth instanceof Estimate.LogNormal
                ? Estimate.range(likely / 2, likely, within(2 * likely))
                : Estimate.fixed(likely);
    }

    private static double within(double growth) {
        return Math.max(LEAST_GROWTH, Math.min(MOST_GROWTH, growth));
    }
}
