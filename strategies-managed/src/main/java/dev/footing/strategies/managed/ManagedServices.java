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

/** Rented machines for the product, and a vendor for everything that must not be lost: data, pipelines, monitoring. */
final class ManagedServices {
    static final StrategyInfo INFO = StrategyInfo.of(
            "managed-services",
            "Managed services",
            Sourcing.MANAGED,
            "Rented machines without a cluster, with managed databases, pipelines and monitoring");

    private static final String JUDGEMENT =
            "a judgement of rented machines beside managed data and pipelines: the work of a managed cluster without"
                    + " the"
                    + " cluster; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(ManagedBasis.assumed(
                    "a judgement; one founder told that he alone looked after more than a thousand rented"
                            + " machines and about twenty managed shards (docs/cases.md)",
                    "steadyEffort"))
            .putAll(ManagedBasis.bill(
                    "a judgement of list prices for a few machines and managed parts, and of what each user adds"))
            .putAll(ManagedBasis.assumed(
                    "a judgement: machines at list price, with the surcharge of managed data on a part of the bill",
                    "priceIndex"))
            .build();

    private ManagedServices() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return ManagedBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(0.5, 1, 3))
                .buildEffort(Estimate.fixed(2 + 0.1 * e))
                .steadyEffort(Estimate.range(0.1 + 0.012 * e, 0.2 + 0.02 * e, 0.5 + 0.05 * e))
                .platformFixed(BigMoney.parse("USD 4000"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.15, 1.3, 1.6))
                .incidentRate(PerMonth.of(0.010))
                .exitEffort(EngineerMonths.of(2 + 0.1 * e))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "each part comes with a vendor, a bill and an outage of its own",
                        "single parts can be exchanged without touching the rest")
                .build();
    }
}
