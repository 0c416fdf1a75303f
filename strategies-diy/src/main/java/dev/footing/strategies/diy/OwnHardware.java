package dev.footing.strategies.diy;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Machines that the startup owns, in a rented room: the cheapest load, bought long before it is needed. */
final class OwnHardware extends DiyStrategy {
    OwnHardware() {
        super(
                "own-hardware",
                "Own hardware",
                Sourcing.SELF_RUN,
                "Machines that the startup buys and runs in rented racks, with everything on them");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.setupCost(hardware(Estimate.range(0.8, 1, 1.3)))
                .timeToProduction(Estimate.range(3, 5, 10))
                .buildEffort(Estimate.fixed(2 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.6 + 0.03 * engineers, 1 + 0.05 * engineers, 2 + 0.12 * engineers))
                .includedUsers(Users.of(20_000))
                .elastic(false)
                .requiredExpertise(ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 30000"))
                .exitEffort(EngineerMonths.of(4 + 0.45 * engineers))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(8)
                .complianceCost(BigMoney.parse("USD 70000"))
                .addNotQuantified(
                        "weeks until new machines arrive, and failures that need hands on site",
                        "data that stays in a place of one's choice",
                        "machines stand idle where growth does not come");
    }
}
