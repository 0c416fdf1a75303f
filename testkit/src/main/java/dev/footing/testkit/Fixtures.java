package dev.footing.testkit;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Startups and a strategy that are the same on every call, all in US dollars. */
public final class Fixtures {
    private Fixtures() {}

    /**
     * {@return the startup that the founding article's tables speak of: eight engineers without any of the expertise,
     * two million in cash, no users, and a round after a year and a half}
     */
    public static Startup reference() {
        return Startup.builder()
                .name("Reference")
                .budget(budget(2_000_000).horizonMonths(18).build())
                .team(team(8, 12_500))
                .expertise(ExpertiseAudit.all(Answer.NO))
                .funding(Funding.inMonth(18))
                .build();
    }

    /** {@return a startup of which only the required inputs are stated} */
    public static Startup minimal() {
        return Startup.builder()
                .name("Minimal")
                .budget(budget(500_000).build())
                .team(team(3, 10_000))
                .build();
    }

    /**
     * {@return a small startup with paying users and a known bill, ten months on a strategy}
     *
     * @param strategy the id of the strategy that it is on
     */
    public static Startup smallLive(String strategy) {
        return Startup.builder()
                .name("Small and live")
                .ageMonths(Months.of(22))
                .budget(budget(900_000).monthlyOtherCosts(usd(15_000)).build())
                .team(team(6, 11_000))
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.OBSERVABILITY, Answer.YES)
                        .putAnswers(ExpertiseArea.SCALING, Answer.NO)
                        .build())
                .usage(Usage.builder()
                        .activeUsers(Users.of(2_500))
                        .monthlyGrowth(Estimate.range(0, 0.06, 0.15))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(usd(9)))
                        .build())
                .current(CurrentPlatform.builder()
                        .strategy(strategy)
                        .months(Months.of(10))
                        .monthlyPlatformCost(usd(4_000).toBigMoney())
                        .build())
                .build();
    }

    /**
     * {@return a startup of forty engineers with many users, whose customers will demand an audit, and which measured
     * how much of its engineering goes into infrastructure}
     *
     * @param strategy the id of the strategy that it is on
     */
    public static Startup growing(String strategy) {
        return Startup.builder()
                .name("Growing")
                .ageMonths(Months.of(50))
                .budget(budget(12_000_000)
                        .monthlyOtherCosts(usd(200_000))
                        .horizonMonths(36)
                        .build())
                .team(team(40, 14_000))
                .expertise(ExpertiseAudit.all(Answer.YES))
                .usage(Usage.builder()
                        .activeUsers(Users.of(300_000))
                        .monthlyGrowth(Estimate.fixed(0.03))
                        .monthlyRevenuePerUser(MoneyEstimate.range(usd(1), usd(2), usd(4)))
                        .build())
                .funding(Funding.inMonth(24))
                .compliance(ComplianceDemand.inMonth(9))
                .current(CurrentPlatform.builder()
                        .strategy(strategy)
                        .months(Months.of(40))
                        .monthlyPlatformCost(usd(90_000).toBigMoney())
                        .build())
                .observations(Observations.builder()
                        .infrastructureTimeShare(Share.of(0.12))
                        .build())
                .build();
    }

    /**
     * {@return a strategy of which only the required numbers are stated: two months of two engineers, then half of one,
     * for 1,000 dollars a month}
     *
     * @param id the strategy's id
     */
    public static Strategy strategy(String id) {
        return Strategy.builder()
                .info(StrategyInfo.of(id, "Minimal", Sourcing.MANAGED, "Only what is required"))
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .timeToProduction(Estimate.fixed(2))
                .buildEffort(Estimate.fixed(2))
                .steadyEffort(Estimate.fixed(0.5))
                .platformFixed(BigMoney.parse("USD 1000"))
                .build();
    }

    private static Budget.Builder budget(long cash) {
        return Budget.builder().cash(usd(cash));
    }

    private static Team team(double engineers, long monthlyCost) {
        return Team.builder()
                .engineers(engineers)
                .monthlyCostPerEngineer(usd(monthlyCost))
                .build();
    }

    private static Money usd(long amount) {
        return Money.ofMajor(Draws.CURRENCY, amount);
    }
}
