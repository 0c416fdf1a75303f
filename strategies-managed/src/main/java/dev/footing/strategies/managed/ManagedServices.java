package dev.footing.strategies.managed;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Strategy;

/** Rented machines for the product, and a vendor for everything that must not be lost: data, pipelines, monitoring. */
final class ManagedServices extends ManagedStrategy {
    ManagedServices() {
        super(
                "managed-services",
                "Managed services",
                "Rented machines without a cluster, with managed databases, pipelines and monitoring");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.5, 1, 3))
                .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.1 + 0.012 * engineers, 0.2 + 0.02 * engineers, 0.5 + 0.05 * engineers))
                .includedUsers(Users.of(10_000))
                .exitEffort(EngineerMonths.of(2 + 0.1 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .addNotQuantified(
                        "each part comes with a vendor, a bill and an outage of its own",
                        "single parts can be exchanged without touching the rest");
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return new ManagedComponents(tailoredTo(startup), startup).options();
    }
}
