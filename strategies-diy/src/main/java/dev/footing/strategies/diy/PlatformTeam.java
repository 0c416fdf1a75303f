package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
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
                "A team of its own builds an internal platform on managed parts",
                "a judgement from public accounts of internal platforms in companies of fifty engineers"
                        + " and more; no data set is known");
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
        rented(strategy);
        surveyedOverrun(strategy);
        strategy.timeToProduction(Estimate.range(3, 6, 12))
                .buildEffort(Estimate.fixed(people(engineers)))
                .steadyEffort(Estimate.fixed(people(engineers)))
                .evidence(
                        Grade.DERIVED,
                        "five people at least, to answer day and night; a tenth of the engineers, about half of what"
                                + " companies were found to have in central teams, 18.9% (docs/strategies.md)",
                        "buildEffort",
                        "steadyEffort")
                .platformFixed(BigMoney.parse("USD 6666.666666666667"))
                .assumed(
                        "a judgement for a platform of fifty engineers and more: 80,000 a year, the article's $120,000"
                                + " in 18 months",
                        "platformFixed")
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.8, 1.05, 1.3))
                .evidence(
                        Grade.DERIVED,
                        "managed parts at 1.3 of list prices, less a discount of 15%, or of a third and more where most"
                                + " is committed for years (docs/strategies.md)",
                        "priceIndex")
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.008))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(4 + 0.2 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .assumed(
                        "a judgement, as for a managed cluster: the vendors' own reports answer for the machines",
                        "complianceEffort",
                        "complianceMonths",
                        "complianceCost")
                .addNotQuantified(
                        "how much faster the other teams get, or how long they wait for the platform",
                        "hiring people who can build for colleagues");
    }

    private static double people(double engineers) {
        return Math.max(5, 0.10 * engineers);
    }
}
