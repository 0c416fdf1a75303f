package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A startup whose strategies differ in their bill alone, so that objectives are minus twelve bills: four engineers at
 * 10,000 over twelve months spend 480,000, of which 9,600 count as a gain and 24,000 as worth asking.
 */
public final class Bench {
    public static final Policy POLICY = Policies.default1();

    private static final double SPEND = 480_000;

    private Bench() {}

    public static Startup startup() {
        return Startup.builder()
                .name("Bench")
                .budget(Budget.builder()
                        .cash(Money.parse("USD 10000000"))
                        .horizonMonths(12)
                        .build())
                .team(Team.builder()
                        .engineers(4)
                        .monthlyCostPerEngineer(Money.parse("USD 10000"))
                        .build())
                .expertise(ExpertiseAudit.all(Answer.YES))
                .build();
    }

    public static Startup on(String strategy) {
        return startup().with(Inputs.CURRENT_STRATEGY, strategy);
    }

    public static Startup withCash(String cash) {
        return startup().toBuilder()
                .budget(Budget.builder()
                        .cash(Money.parse(cash))
                        .horizonMonths(12)
                        .build())
                .build();
    }

    /** The startup with six hundred users, and no more to come. */
    static Startup live(Startup startup) {
        return startup.toBuilder()
                .usage(Usage.builder()
                        .activeUsers(Users.of(600))
                        .launchUsers(Estimate.fixed(600))
                        .monthlyGrowth(Estimate.fixed(0))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(Money.parse("USD 0")))
                        .build())
                .build();
    }

    public static Startup answering(Answer answer, ExpertiseArea... areas) {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            audit.putAnswers(area, Arrays.asList(areas).contains(area) ? answer : Answer.YES);
        }
        return startup().toBuilder().expertise(audit.build()).build();
    }

    static Startup forbidding() {
        return startup().toBuilder()
                .addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED)
                .build();
    }

    public static Strategy strategy(String id, Sourcing sourcing, double monthlyBill) {
        return Fixtures.strategy("acme." + id).toBuilder()
                .info(StrategyInfo.of("acme." + id, id, sourcing, "For tests"))
                .timeToProduction(Estimate.fixed(0))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(monthlyBill)))
                .build();
    }

    public static StrategyProvider provider(List<Strategy> strategies) {
        return provider(strategies, List.of());
    }

    /**
     * A provider that also offers options for single components; without strategies it knows one that never applies.
     */
    public static StrategyProvider provider(List<Strategy> strategies, List<ComponentOption> options) {
        ProviderInfo info = ProviderInfo.of(
                "acme",
                "Acme",
                StrategyProvider.SPI_LEVEL,
                strategies.isEmpty()
                        ? new StrategyInfo[] {Fixtures.strategy("acme.silent").info()}
                        : strategies.stream().map(Strategy::info).toArray(StrategyInfo[]::new));
        return new StrategyProvider() {
            @Override
            public ProviderInfo info() {
                return info;
            }

            @Override
            public ImmutableList<Strategy> propose(Startup startup) {
                return ImmutableList.copyOf(strategies);
            }

            @Override
            public ImmutableList<ComponentOption> components(Startup startup) {
                return ImmutableList.copyOf(options);
            }
        };
    }

    public static Assessment assess(Startup startup, Strategy... strategies) {
        return FirstRules.assessor()
                .provider(provider(List.of(strategies)))
                .build()
                .assess(startup);
    }

    static Setting setting(Rules rules, Startup startup, Strategy... strategies) {
        return Setting.of(Discovery.of(List.of(provider(List.of(strategies)))), startup, rules);
    }

    static Choice choose(Startup startup, Strategy... strategies) {
        PlanView view = new PlanView(new Rules(Calibrations.field2025(), POLICY));
        Candidates evaluation = Candidates.of(setting(FirstRules.RULES, startup, strategies), view);
        return Choice.of(evaluation, POLICY, SPEND, view);
    }

    public static StrategyId id(String name) {
        return StrategyId.of("acme." + name);
    }

    public static Money usd(long amount) {
        return Money.ofMajor(CurrencyUnit.USD, amount);
    }

    public static List<ExplanationCode> codes(List<Explanation> explanations) {
        return explanations.stream().<ExplanationCode>map(Explanation::code).toList();
    }

    public static Explanation find(List<Explanation> explanations, ExplanationCode code) {
        return explanations.stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(explanations)));
    }
}
