package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** A cluster built and run by the team from scratch, with everything around it: the article's failing path. */
final class SelfRunKubernetes {
    static final StrategyInfo INFO = StrategyInfo.of(
            "self-run-kubernetes",
            "Self-run Kubernetes",
            Sourcing.SELF_RUN,
            "A cluster that the team builds and runs, with its own pipelines, monitoring and secrets");

    private static final String JUDGEMENT =
            "a judgement from public accounts of clusters that a team built and runs; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.RENTED)
            .putAll(DiyBasis.SURVEYED_OVERRUN)
            .putAll(DiyBasis.assumed(
                    "set so that the from-scratch path of the founding article's budget comes out at 8 engineers"
                            + " without expertise (Financial Impact Analysis); the ends of the range are a judgement",
                    "timeToProduction",
                    "buildEffort"))
            .putAll(DiyBasis.assumed(
                    "meets the article at 8 engineers without expertise, and about the 2 to 4 engineers for"
                            + " some 50 that were told of with it (docs/cases.md)",
                    "steadyEffort"))
            .putAll(DiyBasis.assumed("the article's $180,000 of hosting in 18 months", "platformFixed"))
            .putAll(DiyBasis.assumed(
                    "a judgement of machines at list price, less the discounts of a term and the headroom of a cluster",
                    "priceIndex"))
            .putAll(DiyBasis.assumed(
                    "the article's first case: $150,000 and four months for an audit",
                    "complianceMonths",
                    "complianceCost"))
            .build();

    private SelfRunKubernetes() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(2, 3, 6))
                .overrunSigma(0.41)
                .buildEffort(Estimate.fixed(2 + 0.1 * e))
                .steadyEffort(Estimate.range(0.4 + 0.03 * e, 0.6 + 0.05 * e, 1.5 + 0.12 * e))
                .platformFixed(BigMoney.parse("USD 10000"))
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.7, 0.85, 1.05))
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.020))
                .incidentCost(DiyBasis.incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(3 + 0.2 * e))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 150000"))
                .addNotQuantified(
                        "what the team learns about running systems",
                        "finding and keeping engineers who answer at night")
                .build();
    }
}
