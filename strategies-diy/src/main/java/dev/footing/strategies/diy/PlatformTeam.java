package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;

/** A team of its own that makes a platform from managed parts for all the others; for large startups. */
final class PlatformTeam extends DiyStrategy {
    private static final double FEWEST_ENGINEERS = 50;

    /** Prices of bought parts, less what is saved by commitments. */
    private static final ImmutableMap<Component, Double> PRICES = ImmutableMap.<Component, Double>builder()
            .put(Component.ORCHESTRATION, 0.97)
            .put(Component.COMPUTE, 0.81)
            .put(Component.DATABASE, 1.29)
            .put(Component.STORAGE, 0.97)
            .put(Component.CACHE, 1.29)
            .put(Component.OBSERVABILITY, 1.37)
            .put(Component.SECURITY, 1.05)
            .put(Component.SECRETS, 1.05)
            .put(Component.CI_CD, 1.21)
            .put(Component.AI, 1.21)
            .put(Component.ANALYTICS, 1.37)
            .put(Component.MESSAGING, 1.29)
            .buildOrThrow();

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
                .platformFixed(BigMoney.parse("USD 6666.666666666667"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.8, 1.05, 1.3))
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

    @Override
    ImmutableSortedMap<Component, Double> prices(Startup startup) {
        return PRICES.entrySet().stream()
                .filter(price -> StrategyDivision.prices(startup, price.getKey()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }
}
