package dev.footing.core.second;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ComponentUse;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Questions whose figures have a mean and a spread that some thousands of trials find: short horizons, modest growth,
 * no long tails. Everything else varies: what is stated and what is not, live or not, on a strategy or on none.
 */
record SecondTame(RandomGenerator random) {
    private static final List<String> IDS = List.of("acme.a", "acme.b", "acme.c");

    SecondCase next() {
        int horizon = 6 + random.nextInt(19);
        Startup startup = startup(horizon);
        List<Strategy> strategies = IDS.stream().map(this::strategy).toList();
        return new SecondCase(startup, strategies, new SecondWorlds(random).rules());
    }

    private Startup startup(int horizon) {
        boolean live = random.nextInt(4) > 0;
        double engineers = size(1, 40);
        Startup.Builder startup = Startup.builder()
                .name("Tame")
                .budget(Budget.builder()
                        .cash(money(engineers * size(3e4, 1e6)))
                        .monthlyOtherCosts(money(between(0, 3e4)))
                        .horizonMonths(horizon)
                        .build())
                .team(Team.builder()
                        .engineers(engineers)
                        .monthlyCostPerEngineer(spread(6e3, 15e3))
                        .build())
                .expertise(ExpertiseAudit.of(Stream.of(ExpertiseArea.values())
                        .collect(Collectors.toMap(
                                area -> area, area -> List.of(Answer.values()).get(random.nextInt(3))))))
                .usage(Usage.builder()
                        .activeUsers(Users.of(live ? size(20, 1e6) : 0))
                        .launchUsers(estimate(10, 1_000))
                        .monthlyGrowth(Estimate.range(between(-0.1, 0), between(0, 0.05), between(0.05, 0.1)))
                        .growthVolatility(PerMonth.of(between(0, 0.05)))
                        .monthlyRevenuePerUser(spread(0.05, 20))
                        .peakToAverage(maybe(Ratio.of(between(1, 5))))
                        .build())
                .funding(maybe(Funding.builder()
                        .month(1 + random.nextInt(horizon))
                        .stage(maybe(random.nextBoolean() ? FundingStage.LATER : FundingStage.SEED_TO_A))
                        .build()))
                .compliance(maybe(ComplianceDemand.inMonth(1 + random.nextInt(horizon))));
        Observations.Builder observations =
                Observations.builder().infrastructureTimeShare(rarely(Share.of(between(0.02, 0.4))));
        if (random.nextInt(4) > 0) {
            startup.current(current(horizon));
            observations.seriousIncidents(maybe(random.nextInt(12))).months(Months.of(between(1, 30)));
        }
        Startup whole = startup.observations(observations.build()).build();
        return random.nextInt(3) == 0 ? withParts(whole) : whole;
    }

    /** The same with what some components cost, where a bill is stated, and with credits. */
    private Startup withParts(Startup whole) {
        Startup.Builder parts = whole.toBuilder();
        Inputs.CURRENT_BILL.get(whole).ifPresent(bill -> {
            for (Component component : List.of(Component.DATABASE, Component.NETWORK, Component.COMPUTE)) {
                parts.putComponents(
                        component,
                        ComponentUse.builder()
                                .sourcing(ComponentSourcing.MANAGED)
                                .monthlyCost(maybe(bill.multipliedBy(BigDecimal.valueOf(random.nextDouble() * 0.35))))
                                .build());
            }
        });
        Budget.Builder budget = whole.budget().toBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> words = List.of("managed", "self-run", "hybrid", IDS.get(0), IDS.get(1));
            budget.addCredits(new Credit(
                    money(size(1e3, 3e5)),
                    1 + random.nextInt(30),
                    ImmutableList.of(words.get(random.nextInt(5)), words.get(random.nextInt(5)))));
        }
        return parts.budget(budget.build()).build();
    }

    private CurrentPlatform current(int horizon) {
        String strategy = random.nextInt(8) == 0 ? "acme.gone" : IDS.get(random.nextInt(IDS.size()));
        CurrentPlatform.Builder current = CurrentPlatform.builder()
                .strategy(strategy)
                .months(Months.of(between(0, 36)))
                .monthlyPlatformCost(maybe(money(size(300, 1e5))))
                .monthlyListPrice(rarely(money(size(300, 2e5))));
        for (int i = random.nextInt(3); i > 0; i--) {
            int month = 1 + random.nextInt(horizon);
            PaymentCondition when = List.of(PaymentCondition.values()).get(random.nextInt(2));
            current.addPayments(new Payment(month, month + random.nextInt(6), money(size(1e3, 1e5)), when));
        }
        return current.build();
    }

    private Strategy strategy(String id) {
        Strategy.Builder strategy = Strategy.builder()
                .info(StrategyInfo.of(id, id, List.of(Sourcing.values()).get(random.nextInt(3)), "A tame strategy"))
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .timeToProduction(estimate(0.2, 6))
                .overrunSigma(between(0, 0.4))
                .requiredExpertise(Stream.of(ExpertiseArea.values())
                        .filter(any -> random.nextBoolean())
                        .toList())
                .buildEffort(estimate(0.5, 4))
                .steadyEffort(estimate(0.1, 3))
                .platformFixed(money(size(100, 1e4)))
                .platformPerUser(money(size(0.01, 0.2)))
                .includedUsers(Users.of(size(100, 1e4)))
                .priceIndex(estimate(0.2, 2))
                .priceIndexByComponent(
                        random.nextBoolean()
                                ? ImmutableMap.of()
                                : ImmutableMap.of(Component.DATABASE, size(0.2, 2), Component.NETWORK, size(0.05, 2)))
                .elastic(random.nextBoolean())
                .paysForPeak(random.nextBoolean())
                .incidentRate(PerMonth.of(size(0.05, 1)))
                .incidentEffort(estimate(0.05, 0.5))
                .incidentCost(MoneyEstimate.logNormal(money(size(500, 3e4)), between(0, 0.5)))
                .complianceEffort(EngineerMonths.of(between(0, 6)))
                .complianceMonths(1 + random.nextInt(5))
                .complianceCost(money(between(0, 8e4)))
                .exitEffort(EngineerMonths.of(between(0, 5)));
        if (random.nextInt(4) == 0) {
            strategy.hires(Fte.of(between(0, 2))).hiringDelayMonths(random.nextInt(6));
        }
        if (random.nextBoolean()) {
            strategy.setupCost(
                    new SetupCost.Hardware(money(size(1e3, 5e4)), Ratio.of(between(1, 5)), estimate(0.5, 1.5)));
        }
        return strategy.build();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> rarely(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    /** A range around a number of that size. */
    private Estimate estimate(double low, double high) {
        double likely = size(low, high);
        return Estimate.range(likely * between(0.5, 1), likely, likely * between(1, 2));
    }

    private MoneyEstimate spread(double low, double high) {
        double likely = size(low, high);
        return MoneyEstimate.range(money(likely * between(0.6, 0.9)), money(likely), money(likely * between(1.1, 1.4)));
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private double size(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private static BigMoney money(double amount) {
        return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_EVEN));
    }
}
