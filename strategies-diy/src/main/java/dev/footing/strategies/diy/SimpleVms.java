package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import org.joda.money.BigMoney;

/** A few rented machines without a cluster, looked after by hand: cheap and quick, up to a size. */
final class SimpleVms extends DiyStrategy {
    SimpleVms() {
        super(
                "simple-vms",
                "Simple machines",
                Sourcing.SELF_RUN,
                "A few rented machines that the team sets up itself, without a cluster");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.25, 0.75, 2))
                .overrunSigma(0.35)
                .buildEffort(Estimate.fixed(1 + 0.05 * engineers))
                .steadyEffort(Estimate.range(0.1 + 0.015 * engineers, 0.25 + 0.03 * engineers, 0.8 + 0.06 * engineers))
                .includedUsers(Users.of(5_000))
                .paysForPeak(true)
                .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY))
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 15000"))
                .exitEffort(EngineerMonths.of(0.5 + 0.05 * engineers))
                .complianceEffort(EngineerMonths.of(4))
                .complianceMonths(7)
                .complianceCost(BigMoney.parse("USD 70000"))
                .ceiling(new Ceiling(Users.of(1_000_000), Optional.of(BigMoney.parse("USD 15000"))))
                .addNotQuantified(
                        "everybody can understand the whole of it, and it is easy to leave",
                        "each machine is cared for by hand, and knowledge of it sits in one or two heads");
    }
}
