package dev.footing.strategies.managed;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Strategy;

/** A cluster that a vendor runs, with managed data beside it: the article's recommended path. */
final class ManagedKubernetes extends ManagedStrategy {
    ManagedKubernetes() {
        super(
                "managed-kubernetes",
                "Managed Kubernetes",
                "A cluster that a vendor runs, with managed databases, monitoring and pipelines");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.75, 1.5, 4))
                .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.1 + 0.015 * engineers, 0.2 + 0.025 * engineers, 0.6 + 0.06 * engineers))
                .includedUsers(Users.of(10_000))
                .exitEffort(EngineerMonths.of(2 + 0.1 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .addNotQuantified(
                        "dependence on the vendor's prices, limits and outages",
                        "what the team does not learn about running systems");
    }
}
