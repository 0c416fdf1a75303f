package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes valid strategies that together cover every form a strategy can take: with and without what is optional, at once
 * in production or only after years, with stated setup costs and with hardware by the bill, with hires who come at
 * once, late or never. Amounts are in US dollars.
 *
 * <pre>{@code
 * Strategy strategy = StrategyGenerator.next(Seeds.random(seed), StrategyId.of("acme.on-premises"));
 * }</pre>
 */
public final class StrategyGenerator {
    private static final Range TIME = Range.of(0, 1_200, Unit.MONTHS);
    private static final Range PRICE_INDEX = Range.above(0, 1e6, Unit.RATIO);
    private static final Range MONEY = Range.amount(Unit.MONEY);
    private static final UsualSize EFFORT = new UsualSize(0.05, 12);
    private static final UsualSize COST = new UsualSize(500, 200_000);
    private static final UsualSize BILL = new UsualSize(100, 20_000);

    private StrategyGenerator() {}

    /**
     * Makes the next strategy.
     *
     * @param random where randomness comes from; the same numbers make the same strategy
     * @param id the strategy's id
     * @return a strategy
     */
    public static Strategy next(RandomGenerator random, StrategyId id) {
        Draws draws = new Draws(random);
        Strategy.Builder strategy = Strategy.builder()
                .info(StrategyInfo.builder()
                        .id(id)
                        .name("Generated " + id)
                        .sourcing(draws.pick(List.of(Sourcing.values())))
                        .summary("A strategy for tests")
                        .build())
                .evidence(draws.evidence())
                .notQuantified(draws.some(List.of("needs a data centre", "<lock-in> & \"contracts\"")));
        describeWork(strategy, draws);
        describeBill(strategy, draws);
        describeTrouble(strategy, draws);
        for (Parameter<Strategy> parameter :
                draws.oneIn(2) ? draws.some(StrategyParameters.all()) : ImmutableList.<Parameter<Strategy>>of()) {
            strategy.putEvidenceByParameter(parameter.path(), draws.evidence());
        }
        return strategy.build();
    }

    private static void describeWork(Strategy.Builder strategy, Draws draws) {
        strategy.timeToProduction(draws.estimate(TIME, new UsualSize(0.1, 14)))
                .requiredExpertise(draws.some(List.of(ExpertiseArea.values())))
                .buildEffort(draws.estimate(Fte.RANGE, EFFORT))
                .steadyEffort(draws.estimate(Fte.RANGE, EFFORT))
                .exitEffort(EngineerMonths.of(draws.number(EngineerMonths.RANGE, EFFORT)));
        if (draws.oneIn(2)) {
            strategy.overrunSigma(draws.sigma());
        }
        if (draws.oneIn(2)) {
            strategy.hires(Fte.of(draws.number(Fte.RANGE, new UsualSize(0.25, 4))))
                    .hiringDelayMonths((int) draws.number(TIME, new UsualSize(0, 9)));
        }
    }

    private static void describeBill(Strategy.Builder strategy, Draws draws) {
        strategy.platformFixed(draws.amount(MONEY, BILL)).elastic(!draws.oneIn(3));
        if (!draws.oneIn(4)) {
            strategy.platformPerUser(draws.amount(MONEY, new UsualSize(0.001, 1)));
        }
        if (draws.oneIn(2)) {
            strategy.includedUsers(Users.of(draws.number(Users.RANGE, new UsualSize(100, 50_000))));
        }
        if (!draws.oneIn(4)) {
            strategy.priceIndex(draws.estimate(PRICE_INDEX, new UsualSize(0.1, 4)));
        }
        switch (draws.whole(0, 2)) {
            case 0 -> strategy.setupCost(new SetupCost.Stated(draws.amountEstimate(MONEY, COST)));
            case 1 ->
                strategy.setupCost(new SetupCost.Hardware(
                        draws.amount(MONEY, COST),
                        Ratio.of(draws.number(Ratio.RANGE, new UsualSize(0.5, 6))),
                        draws.estimate(Ratio.RANGE, new UsualSize(0.1, 2))));
            default -> strategy.setupCost(SetupCost.none(Draws.CURRENCY));
        }
    }

    private static void describeTrouble(Strategy.Builder strategy, Draws draws) {
        if (!draws.oneIn(4)) {
            strategy.incidentRate(PerMonth.of(draws.number(PerMonth.RANGE, new UsualSize(0.005, 0.5))))
                    .incidentEffort(draws.estimate(EngineerMonths.RANGE, EFFORT))
                    .incidentCost(draws.amountEstimate(MONEY, COST));
        }
        if (!draws.oneIn(4)) {
            strategy.complianceEffort(EngineerMonths.of(draws.number(EngineerMonths.RANGE, EFFORT)))
                    .complianceMonths(draws.wildly() ? draws.whole(1, 1_200) : draws.whole(1, 9))
                    .complianceCost(draws.amount(MONEY, COST));
        }
        if (draws.oneIn(2)) {
            strategy.ceiling(new Ceiling(
                    Users.of(1 + draws.between(0, 2e6)),
                    draws.oneIn(2) ? Optional.of(draws.amount(MONEY, BILL)) : Optional.empty()));
        }
    }
}
