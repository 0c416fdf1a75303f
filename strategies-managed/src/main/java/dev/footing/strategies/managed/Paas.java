package dev.footing.strategies.managed;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Strategy;

/** A vendor takes the code and runs it, with its data beside it: the least work, at the highest price for a machine. */
final class Paas extends ManagedStrategy {
    Paas() {
        super(
                "paas",
                "Hosted platform",
                "A platform that takes the code and does the rest, with databases and logs as add-ons");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.1, 0.35, 1))
                .buildEffort(Estimate.fixed(1 + 0.05 * engineers))
                .steadyEffort(Estimate.range(0.05 + 0.01 * engineers, 0.1 + 0.015 * engineers, 0.3 + 0.03 * engineers))
                .includedUsers(Users.of(10_000))
                .exitEffort(EngineerMonths.of(1 + 0.05 * engineers))
                .complianceEffort(EngineerMonths.of(0.75))
                .addNotQuantified(
                        "a product that asks for more than the platform offers has to work around it, or leave",
                        "dependence on one vendor's prices, outages and survival",
                        "newcomers can deploy on their first day");
    }
}
