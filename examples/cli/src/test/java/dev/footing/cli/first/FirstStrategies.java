package dev.footing.cli.first;

import static dev.footing.api.strategy.Sourcing.HYBRID;
import static dev.footing.api.strategy.Sourcing.MANAGED;
import static dev.footing.api.strategy.Sourcing.SELF_RUN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * The ten built-in strategies with the numbers of the first release, which later releases change: with them, and with
 * the rules of that release, its figures still come out.
 */
final class FirstStrategies implements StrategyProvider {
    private static final ImmutableSortedSet<ExpertiseArea> ALL = ImmutableSortedSet.copyOf(ExpertiseArea.values());
    private static final ImmutableSortedSet<ExpertiseArea> WITHOUT_CLUSTER = ImmutableSortedSet.of(
            ExpertiseArea.SECURITY_AND_COMPLIANCE,
            ExpertiseArea.DISASTER_RECOVERY,
            ExpertiseArea.OBSERVABILITY,
            ExpertiseArea.SCALING);

    /** By engineers e: what each number was. */
    private static final ImmutableList<FirstRow> MANAGED_ROWS = ImmutableList.of(
            FirstRow.of("managed-kubernetes", MANAGED)
                    .work(Estimate.range(0.75, 1.5, 4), e -> Math.min(0.65 * e, 4 + 0.15 * e))
                    .steady(0.1, 0.015, 0.2, 0.025, 0.6, 0.06)
                    .bill("6666.666666666667", "0.01", 10_000, Estimate.range(1.2, 1.4, 1.8))
                    .exit(2, 0.1)
                    .audit(2, 3, 35_000),
            FirstRow.of("managed-services", MANAGED)
                    .work(Estimate.range(0.5, 1, 3), e -> 2 + 0.1 * e)
                    .steady(0.1, 0.012, 0.2, 0.02, 0.5, 0.05)
                    .bill("4000", "0.01", 10_000, Estimate.range(1.15, 1.3, 1.6))
                    .exit(2, 0.1)
                    .audit(2, 3, 35_000)
                    .parts(FirstParts::managed),
            FirstRow.of("paas", MANAGED)
                    .work(Estimate.range(0.1, 0.35, 1), e -> 1 + 0.05 * e)
                    .steady(0.05, 0.01, 0.1, 0.015, 0.3, 0.03)
                    .bill("2500", "0.02", 10_000, Estimate.range(1.6, 2.2, 4))
                    .exit(1, 0.05)
                    .audit(1, 3, 35_000),
            FirstRow.of("serverless", MANAGED)
                    .work(Estimate.range(0.25, 0.75, 2), e -> 2 + 0.1 * e)
                    .steady(0.05, 0.01, 0.1, 0.015, 0.4, 0.04)
                    .bill("500", "0.03", 5_000, Estimate.range(1, 1.8, 5))
                    .exit(3, 0.25)
                    .audit(1.5, 3, 35_000));

    private static final ImmutableList<FirstRow> OWN_ROWS = ImmutableList.of(
            FirstRow.of("own-hardware", SELF_RUN)
                    .work(Estimate.range(3, 5, 10), e -> 2 + 0.1 * e)
                    .steady(0.6, 0.03, 1, 0.05, 2, 0.12)
                    .bill("6000", "0.003", 20_000, Estimate.range(0.12, 0.27, 0.5))
                    .requires(WITHOUT_CLUSTER)
                    .incidents(0.015, "30000")
                    .exit(4, 0.2)
                    .audit(8, 5, 90_000)
                    .more(s -> s.elastic(false).setupCost(hardware(0.6, 1, 1.6))),
            FirstRow.of("platform-team", HYBRID)
                    .work(Estimate.range(3, 6, 12), FirstStrategies::platformTeam)
                    .bill("6666.666666666667", "0.01", 10_000, Estimate.range(0.8, 1, 1.3))
                    .requires(ALL)
                    .incidents(0.008, "20000")
                    .exit(4, 0.2)
                    .audit(2, 3, 35_000),
            FirstRow.of("selective-build", HYBRID)
                    .work(Estimate.range(1.5, 3, 6), e -> 1.5 + 0.07 * e)
                    .steady(0.4, 0.025, 0.6, 0.04, 1.2, 0.08)
                    .bill("5000", "0.006", 15_000, Estimate.range(0.5, 0.7, 0.95))
                    .requires(ImmutableSortedSet.of(
                            ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING))
                    .incidents(0.013, "20000")
                    .exit(2.5, 0.15)
                    .audit(3, 3, 50_000)
                    .more(s -> s.setupCost(hardware(0.2, 0.4, 0.7))),
            FirstRow.of("self-run-kubernetes", SELF_RUN)
                    .work(Estimate.range(2, 3, 6), e -> 2 + 0.1 * e)
                    .steady(0.4, 0.03, 0.6, 0.05, 1.5, 0.12)
                    .bill("10000", "0.006", 10_000, Estimate.range(0.7, 0.85, 1.05))
                    .requires(ALL)
                    .incidents(0.020, "20000")
                    .exit(3, 0.2)
                    .audit(8, 4, 150_000),
            FirstRow.of("self-run-services", SELF_RUN)
                    .work(Estimate.range(1, 2, 5), e -> 1.5 + 0.08 * e)
                    .steady(0.4, 0.02, 0.6, 0.04, 1.2, 0.1)
                    .bill("4000", "0.006", 10_000, Estimate.range(0.65, 0.8, 1))
                    .requires(WITHOUT_CLUSTER)
                    .incidents(0.015, "20000")
                    .exit(2, 0.12)
                    .audit(6, 4, 65_000)
                    .parts(FirstParts::selfRun),
            FirstRow.of("simple-vms", SELF_RUN)
                    .work(Estimate.range(0.25, 0.75, 2), e -> 1 + 0.05 * e)
                    .steady(0.1, 0.015, 0.25, 0.03, 0.8, 0.06)
                    .bill("800", "0.01", 5_000, Estimate.range(0.75, 0.9, 1.1))
                    .requires(ImmutableSortedSet.of(ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY))
                    .incidents(0.015, "15000")
                    .exit(0.5, 0.05)
                    .audit(4, 4, 65_000)
                    .more(s -> s.overrunSigma(0.35)
                            .ceiling(new Ceiling(Users.of(1_000_000), Optional.of(BigMoney.parse("USD 15000"))))));

    private final String id;
    private final ImmutableList<FirstRow> rows;

    private FirstStrategies(String id, ImmutableList<FirstRow> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** {@return the two providers of the first release} */
    static ImmutableList<FirstStrategies> providers() {
        return ImmutableList.of(
                new FirstStrategies("footing.managed", MANAGED_ROWS), new FirstStrategies("footing.diy", OWN_ROWS));
    }

    @Override
    public ProviderInfo info() {
        return ProviderInfo.builder()
                .id(id)
                .name(id)
                .spiLevel(SPI_LEVEL)
                .strategies(rows.stream().map(FirstRow::info).toList())
                .build();
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        double engineers = startup.team().engineers().value();
        return rows.stream()
                .filter(row -> engineers >= 50 || !row.info().id().value().equals("platform-team"))
                .map(row -> row.strategy(engineers))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        double engineers = startup.team().engineers().value();
        return rows.stream()
                .flatMap(row -> row.components(engineers).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static double platformTeam(double engineers) {
        return Math.max(5, 0.06 * engineers);
    }

    private static SetupCost hardware(double low, double likely, double high) {
        return new SetupCost.Hardware(BigMoney.parse("USD 30000"), Ratio.of(2.2), Estimate.range(low, likely, high));
    }

    static Strategy.Builder bought(Strategy.Builder strategy, double engineers) {
        return strategy.overrunSigma(0.30)
                .incidentRate(PerMonth.of(0.010))
                .incidentEffort(Estimate.range(0.02 * engineers, 0.06 * engineers, 0.2 * engineers))
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 5000"), 1));
    }

    static Strategy.Builder ownRun(Strategy.Builder strategy, double engineers) {
        return strategy.overrunSigma(0.41)
                .incidentEffort(Estimate.range(0.05 * engineers, 0.15 * engineers, 0.6 * engineers));
    }

    static EngineerMonths months(double base, double each, double engineers) {
        return EngineerMonths.of(base + each * engineers);
    }
}
