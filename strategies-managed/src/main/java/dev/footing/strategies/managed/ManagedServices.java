package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Rented machines for the product, and a vendor for everything that must not be lost: data, pipelines, monitoring. */
final class ManagedServices extends ManagedStrategy {
    ManagedServices() {
        super(
                "managed-services",
                "Managed services",
                "Rented machines without a cluster, with managed databases, pipelines and monitoring",
                "a judgement of rented machines beside managed data and pipelines: the work of a managed"
                        + " cluster without the cluster; no data set is known");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.5, 1, 3))
                .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
                .assumed(
                        "two teams of one and two engineers told of half to three engineer-months for such a move"
                                + " (docs/strategies.md); what each further engineer adds is a judgement",
                        "buildEffort")
                .steadyEffort(Estimate.range(0.1 + 0.012 * engineers, 0.2 + 0.02 * engineers, 0.5 + 0.05 * engineers))
                .assumed(
                        "a judgement; one founder told that he alone looked after more than a thousand rented"
                                + " machines and about twenty managed shards (docs/cases.md)",
                        "steadyEffort")
                .platformFixed(BigMoney.parse("USD 1200"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .evidence(
                        Grade.DERIVED,
                        "list prices of a production setup in two zones with managed data, 720 a month, and 40% of it"
                                + " again for staging, with a fifth for monitoring (docs/strategies.md)",
                        "platformFixed")
                .assumed("a judgement of what each user adds", "platformPerUser", "includedUsers")
                .priceIndex(Estimate.range(1.15, 1.3, 1.6))
                .evidence(
                        Grade.DERIVED,
                        "list prices of managed databases, storage, caches, monitoring and pipelines over rented"
                                + " machines, by their shares of a bill: 1.15 to 1.6 (docs/strategies.md)",
                        "priceIndex")
                .exitEffort(EngineerMonths.of(2 + 0.1 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .addNotQuantified(
                        "each part comes with a vendor, a bill and an outage of its own",
                        "single parts can be exchanged without touching the rest");
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return new ManagedComponents(tailoredTo(startup)).options();
    }
}
