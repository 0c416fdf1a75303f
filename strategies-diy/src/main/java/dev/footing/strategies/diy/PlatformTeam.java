package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Optional;
import org.joda.money.BigMoney;

/** A team of its own that makes a platform from managed parts for all the others; for large startups. */
final class PlatformTeam {
    static final StrategyInfo INFO = StrategyInfo.of(
            "platform-team",
            "Platform team",
            Sourcing.HYBRID,
            "A team of its own builds an internal platform on managed parts");

    private static final double FEWEST_ENGINEERS = 50;

    private static final String JUDGEMENT =
            "a judgement from public accounts of internal platforms in companies of fifty engineers and more; no data"
                    + " set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.RENTED)
            .putAll(DiyBasis.SURVEYED_OVERRUN)
            .putAll(DiyBasis.assumed(
                    "a judgement: five people at least, to answer day and night, and from some 83 engineers on one in"
                            + " seventeen",
                    "buildEffort",
                    "steadyEffort"))
            .putAll(DiyBasis.assumed(
                    "as for a managed cluster, 80,000 a year: the article's $120,000 of platform cost in 18 months",
                    "platformFixed"))
            .putAll(DiyBasis.assumed(
                    "a judgement: managed parts cost more than machines, and people who look after the bill bring it"
                            + " back",
                    "priceIndex"))
            .putAll(DiyBasis.audit(
                    "a judgement, as for a managed cluster: the vendors' own reports answer for the machines"))
            .build();

    private PlatformTeam() {}

    /** Whether there are enough engineers to be served by such a team, or there is one now, so that staying counts. */
    static boolean appliesTo(Startup startup) {
        return startup.team().engineers().value() >= FEWEST_ENGINEERS
                || startup.current()
                        .flatMap(CurrentPlatform::strategy)
                        .equals(Optional.of(INFO.id().value()));
    }

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(3, 6, 12))
                .overrunSigma(0.41)
                .buildEffort(Estimate.fixed(people(e)))
                .steadyEffort(Estimate.fixed(people(e)))
                .platformFixed(BigMoney.parse("USD 6666.666666666667"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.8, 1, 1.3))
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.008))
                .incidentCost(DiyBasis.incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(4 + 0.2 * e))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "how much faster the other teams get, or how long they wait for the platform",
                        "hiring people who can build for colleagues")
                .build();
    }

    private static double people(double engineers) {
        return Math.max(5, 0.06 * engineers);
    }
}
