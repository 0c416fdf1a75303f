package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.strategies.diy.DiyStrategyProvider;
import dev.footing.strategies.managed.ManagedStrategyProvider;
import java.util.Comparator;
import java.util.List;
import org.joda.money.BigMoney;

/** The companies that are assessed, with the built-in strategies. */
public enum Company {
    /** Three years of a live product that may move, with everything drawn that can be. */
    LIVE {
        @Override
        public Startup startup() {
            return Startup.builder()
                    .name("Live")
                    .phase(Phase.POST_PRODUCT_MARKET_FIT)
                    .budget(Budget.builder()
                            .cash(usd("18000000"))
                            .monthlyOtherCosts(usd("120000"))
                            .horizonMonths(36)
                            .build())
                    .team(Team.builder()
                            .engineers(60)
                            .monthlyCostPerEngineer(MoneyEstimate.range(usd("11000"), usd("13000"), usd("16000")))
                            .build())
                    .expertise(expertise(Answer.YES))
                    .usage(Usage.builder()
                            .activeUsers(Users.of(40_000))
                            .monthlyGrowth(Estimate.range(0, 0.03, 0.08))
                            .growthVolatility(PerMonth.of(0.04))
                            .monthlyRevenuePerUser(MoneyEstimate.range(usd("9"), usd("12"), usd("18")))
                            .build())
                    .funding(Funding.inMonth(15))
                    .compliance(ComplianceDemand.inMonth(9))
                    .current(CurrentPlatform.builder()
                            .strategy("paas")
                            .months(Months.of(20))
                            .monthlyPlatformCost(usd("80000"))
                            .build())
                    .build();
        }
    },

    /** The company of the reference profile: 18 months up to a round, no product yet, little that is uncertain. */
    REFERENCE {
        @Override
        public Startup startup() {
            return Startup.builder()
                    .name("Reference")
                    .phase(Phase.PRE_PRODUCT_MARKET_FIT)
                    .budget(Budget.builder()
                            .cash(usd("2000000"))
                            .horizonMonths(18)
                            .build())
                    .team(Team.builder()
                            .engineers(8)
                            .monthlyCostPerEngineer(usd("12500"))
                            .build())
                    .expertise(expertise(Answer.NO))
                    .funding(Funding.inMonth(18))
                    .build();
        }
    };

    /** No company is offered more. */
    static final int MOST_STRATEGIES = 11;

    private static final Discovery BUILT_IN =
            Discovery.of(List.of(new ManagedStrategyProvider(), new DiyStrategyProvider()));

    /** The strategies that come first, so that one strategy and two are neither the cheapest nor the dearest. */
    private static final ImmutableList<String> FIRST = ImmutableList.of("self-run-kubernetes", "managed-kubernetes");

    /** {@return the company} */
    public abstract Startup startup();

    /** {@return the providers of the built-in strategies} */
    public static Discovery builtIn() {
        return BUILT_IN;
    }

    /** {@return what is simulated for it: every strategy that is proposed} */
    public ImmutableList<SimulationCase> cases() {
        Setting setting = Setting.of(BUILT_IN, startup(), new Rules(Calibrations.field2025(), Policies.default1()));
        Situation situation = Situation.of(
                setting.startup(), setting.current(), new Rules(Calibrations.field2025(), Policies.default1()));
        return setting.proposals().proposed().stream()
                .map(Proposed::strategy)
                .sorted(Comparator.comparing(
                        strategy -> -FIRST.reverse().indexOf(strategy.id().value())))
                .map(strategy -> new SimulationCase(situation, strategy))
                .collect(ImmutableList.toImmutableList());
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }

    /** Every question answered: no for Kubernetes, and the same answer for all others. */
    private static ExpertiseAudit expertise(Answer rest) {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            audit.putAnswers(area, area == ExpertiseArea.PRODUCTION_KUBERNETES ? Answer.NO : rest);
        }
        return audit.build();
    }
}
