package dev.footing.strategies.diy;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Whole machines rented by the month: cheap load without buying, and a vendor who exchanges what breaks. */
final class RentedServers extends DiyStrategy {
    RentedServers() {
        super(
                "rented-servers",
                "Rented servers",
                Sourcing.SELF_RUN,
                "Whole machines rented by the month, and everything on them run by the team");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.5, 1.5, 4))
                .buildEffort(Estimate.fixed(1.5 + 0.08 * engineers))
                .steadyEffort(Estimate.range(0.4 + 0.02 * engineers, 0.7 + 0.04 * engineers, 1.4 + 0.1 * engineers))
                .includedUsers(Users.of(10_000))
                .elastic(true)
                .paysForPeak(true)
                .requiredExpertise(ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2 + 0.12 * engineers))
                .complianceEffort(EngineerMonths.of(6))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 65000"))
                .addNotQuantified(
                        "disks and boards fail, and what ran there has to be moved before the vendor exchanges them",
                        "machines come in a few sizes and places, some within minutes and some within days",
                        "traffic that elsewhere is billed by the gigabyte is often included");
    }
}
