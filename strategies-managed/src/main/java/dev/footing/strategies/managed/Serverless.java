package dev.footing.strategies.managed;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Strategy;

/**
 * Functions and queues that a vendor runs on demand: nothing is paid while nothing runs, and the code is tied to it.
 */
final class Serverless extends ManagedStrategy {
    Serverless() {
        super(
                "serverless",
                "Serverless",
                "Functions, queues and databases that a vendor runs on demand and bills by use");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.25, 0.75, 2))
                .buildEffort(Estimate.fixed(2 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.05 + 0.01 * engineers, 0.1 + 0.015 * engineers, 0.4 + 0.04 * engineers))
                .includedUsers(Users.of(5_000))
                .exitEffort(EngineerMonths.of(3 + 0.25 * engineers))
                .complianceEffort(EngineerMonths.of(1.5))
                .addNotQuantified(
                        "cold starts, and limits on how long and how large one call may be",
                        "faults that show only in the vendor's cloud, not on a developer's machine",
                        "sudden load is carried without anybody being woken");
    }
}
