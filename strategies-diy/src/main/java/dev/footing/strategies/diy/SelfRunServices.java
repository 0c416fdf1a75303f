package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Open-source parts on rented machines, each run by the team, without a cluster. */
final class SelfRunServices extends DiyStrategy {
    SelfRunServices() {
        super(
                "self-run-services",
                "Self-run services",
                Sourcing.SELF_RUN,
                "Open-source databases, queues, pipelines and monitoring that the team runs on rented" + " machines");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(1, 2, 5))
                .buildEffort(Estimate.fixed(1.5 + 0.08 * engineers))
                .steadyEffort(Estimate.range(0.4 + 0.02 * engineers, 0.6 + 0.04 * engineers, 1.2 + 0.1 * engineers))
                .includedUsers(Users.of(10_000))
                .requiredExpertise(ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2 + 0.12 * engineers))
                .complianceEffort(EngineerMonths.of(6))
                .complianceMonths(7)
                .complianceCost(BigMoney.parse("USD 70000"))
                .addNotQuantified(
                        "no vendor can raise a price or end a service",
                        "upgrades and security fixes of each part, forever",
                        "finding and keeping engineers who answer at night");
    }

    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return new SelfRunComponents(tailoredTo(startup), startup).options();
    }
}
