package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
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

    private static final Evidence ARTICLE = Evidence.of(
            Grade.ASSUMED,
            "set so that the from-scratch path of the founding article's budget comes out at 8 engineers without"
                    + " expertise (Financial Impact Analysis); the ends of the range are a judgement");
    private static final Evidence JUDGEMENT =
            Evidence.of(Grade.ASSUMED, "a judgement from public accounts of such platforms; no data set is known");

    private SelfRunKubernetes() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return Strategy.builder()
                .info(INFO)
                .evidence(JUDGEMENT)
                .timeToProduction(Estimate.range(2, 3, 6))
                .putEvidenceByParameter("timeToProduction", ARTICLE)
                .overrunSigma(0.41)
                .putEvidenceByParameter(
                        "overrunSigma",
                        Evidence.of(
                                Grade.PUBLISHED, "Molokken and Jorgensen 2003, surveys of software effort: sigma 0.41"))
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .buildEffort(Estimate.fixed(2 + 0.1 * e))
                .putEvidenceByParameter("buildEffort", ARTICLE)
                .steadyEffort(Estimate.range(0.4 + 0.03 * e, 0.6 + 0.05 * e, 1.5 + 0.12 * e))
                .putEvidenceByParameter(
                        "steadyEffort",
                        Evidence.of(
                                Grade.ASSUMED,
                                "meets the article at 8 engineers without expertise, and about the 2 to 4 engineers that"
                                        + " Stack Overflow named for some 50 with it"))
                .platformFixed(BigMoney.parse("USD 10000"))
                .putEvidenceByParameter(
                        "platformFixed", Evidence.of(Grade.ASSUMED, "the article's $180,000 of hosting in 18 months"))
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.7, 0.85, 1.05))
                .incidentRate(PerMonth.of(0.020))
                .incidentEffort(Estimate.range(0.05 * e, 0.15 * e, 0.6 * e))
                .putEvidenceByParameter(
                        "incidentEffort",
                        Evidence.of(
                                Grade.ASSUMED,
                                "below and above the two weeks of all hands (0.46 of a month) that the article tells of"))
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 20000"), 1))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 150000"))
                .putEvidenceByParameter(
                        "complianceCost",
                        Evidence.of(Grade.ASSUMED, "the article's first case: $150,000 and four months for an audit"))
                .exitEffort(EngineerMonths.of(3 + 0.2 * e))
                .addNotQuantified(
                        "what the team learns about running systems",
                        "finding and keeping engineers who answer at night")
                .build();
    }
}
