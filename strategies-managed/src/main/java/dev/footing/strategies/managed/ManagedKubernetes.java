package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** A cluster that a vendor runs, with managed data beside it: the article's recommended path. */
final class ManagedKubernetes {
    static final StrategyInfo INFO = StrategyInfo.of(
            "managed-kubernetes",
            "Managed Kubernetes",
            Sourcing.MANAGED,
            "A cluster that a vendor runs, with managed databases, monitoring and pipelines");

    private static final String JUDGEMENT =
            "a judgement from public accounts of clusters that a vendor runs; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(ManagedBasis.assumed(
                    "set so that the managed path of the founding article's budget comes out at 8 engineers (Financial"
                            + " Impact Analysis); the ends of the range are a judgement",
                    "timeToProduction",
                    "buildEffort",
                    "steadyEffort"))
            .putAll(ManagedBasis.assumed(
                    "80,000 a year: the article's $120,000 of platform cost in 18 months", "platformFixed"))
            .putAll(ManagedBasis.assumed(
                    "a judgement of list prices of managed clusters, databases and monitoring over bare machines",
                    "priceIndex"))
            .build();

    private ManagedKubernetes() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return ManagedBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(0.75, 1.5, 4))
                .buildEffort(Estimate.fixed(Math.min(0.65 * e, 4 + 0.15 * e)))
                .steadyEffort(Estimate.range(0.1 + 0.015 * e, 0.2 + 0.025 * e, 0.6 + 0.06 * e))
                .platformFixed(BigMoney.parse("USD 6666.666666666667"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.2, 1.4, 1.8))
                .incidentRate(PerMonth.of(0.010))
                .exitEffort(EngineerMonths.of(2 + 0.1 * e))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "dependence on the vendor's prices, limits and outages",
                        "what the team does not learn about running systems")
                .build();
    }
}
