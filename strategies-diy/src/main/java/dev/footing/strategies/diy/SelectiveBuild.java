package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** The one part that dominates the bill is run by the team, on machines of its own; the rest is bought. */
final class SelectiveBuild extends DiyStrategy {
    SelectiveBuild() {
        super(
                "selective-build",
                "Selective build",
                Sourcing.HYBRID,
                "The part that dominates the bill is self-run; everything else is bought");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.setupCost(hardware(Estimate.range(0.2, 0.4, 0.7)))
                .timeToProduction(Estimate.range(1.5, 3, 6))
                .buildEffort(Estimate.fixed(1.5 + 0.07 * engineers))
                .steadyEffort(Estimate.range(0.4 + 0.025 * engineers, 0.6 + 0.04 * engineers, 1.2 + 0.08 * engineers))
                .includedUsers(Users.of(15_000))
                .requiredExpertise(ImmutableSortedSet.of(
                        ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY, ExpertiseArea.SCALING))
                .incidentRate(PerMonth.of(0.013))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2.5 + 0.15 * engineers))
                .complianceEffort(EngineerMonths.of(3))
                .complianceMonths(6)
                .complianceCost(BigMoney.parse("USD 50000"))
                .addNotQuantified(
                        "which part dominates may change with the product",
                        "deep knowledge where the product lives, and none where it does not",
                        "two ways of working, and a border between them");
    }
}
