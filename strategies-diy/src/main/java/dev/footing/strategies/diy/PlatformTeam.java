package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;
import org.joda.money.BigMoney;

/** A team of its own that makes a platform from managed parts for all the others; for large startups. */
final class PlatformTeam extends DiyStrategy {
    private static final double FEWEST_ENGINEERS = 50;

    PlatformTeam() {
        super(
                "platform-team",
                "Platform team",
                Sourcing.HYBRID,
                "A team of its own builds an internal platform on managed parts");
    }

    /** Where there are enough engineers to be served by such a team, or there is one now, so that staying counts. */
    @Override
    public boolean appliesTo(Startup startup) {
        return startup.team().engineers().value() >= FEWEST_ENGINEERS
                || startup.current()
                        .flatMap(CurrentPlatform::strategy)
                        .equals(Optional.of(info().id().value()));
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(3, 6, 12))
                .buildEffort(Estimate.fixed(people(engineers)))
                .steadyEffort(Estimate.fixed(people(engineers)))
                .includedUsers(Users.of(10_000))
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.008))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(4 + 0.2 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(6)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "how much faster the other teams get, or how long they wait for the platform",
                        "hiring people who can build for colleagues");
    }

    private static double people(double engineers) {
        return Math.max(5, 0.10 * engineers);
    }
}
