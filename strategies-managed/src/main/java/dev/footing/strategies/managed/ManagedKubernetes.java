package dev.footing.strategies.managed;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** A cluster that a vendor runs, with managed data beside it: the article's recommended path. */
final class ManagedKubernetes {
    static final StrategyInfo INFO = StrategyInfo.of(
            "managed-kubernetes",
            "Managed Kubernetes",
            Sourcing.MANAGED,
            "A cluster that a vendor runs, with managed databases, monitoring and pipelines");

    private static final Evidence ARTICLE = Evidence.of(
            Grade.ASSUMED,
            "set so that the managed path of the founding article's budget comes out at 8 engineers (Financial Impact"
                    + " Analysis); the ends of the range are a judgement");
    private static final Evidence JUDGEMENT =
            Evidence.of(Grade.ASSUMED, "a judgement from public accounts of such platforms; no data set is known");

    private ManagedKubernetes() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return Strategy.builder()
                .info(INFO)
                .evidence(JUDGEMENT)
                .timeToProduction(Estimate.range(0.75, 1.5, 4))
                .putEvidenceByParameter("timeToProduction", ARTICLE)
                .overrunSigma(0.30)
                .putEvidenceByParameter(
                        "overrunSigma",
                        Evidence.of(
                                Grade.ASSUMED,
                                "below the 0.41 that Molokken and Jorgensen's surveys found for software, as less is built"))
                .buildEffort(Estimate.fixed(Math.min(0.65 * e, 4 + 0.15 * e)))
                .putEvidenceByParameter("buildEffort", ARTICLE)
                .steadyEffort(Estimate.range(0.1 + 0.015 * e, 0.2 + 0.025 * e, 0.6 + 0.06 * e))
                .putEvidenceByParameter("steadyEffort", ARTICLE)
                .platformFixed(BigMoney.parse("USD 6666.666666666667"))
                .putEvidenceByParameter(
                        "platformFixed",
                        Evidence.of(
                                Grade.ASSUMED, "80,000 a year: the article's $120,000 of platform cost in 18 months"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.2, 1.4, 1.8))
                .putEvidenceByParameter(
                        "priceIndex",
                        Evidence.of(
                                Grade.ASSUMED,
                                "list prices of managed clusters, databases and monitoring over bare machines, by judgement"))
                .incidentRate(PerMonth.of(0.010))
                .incidentEffort(Estimate.range(0.02 * e, 0.06 * e, 0.2 * e))
                .incidentCost(MoneyEstimate.logNormal(BigMoney.parse("USD 5000"), 1))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .exitEffort(EngineerMonths.of(2 + 0.1 * e))
                .addNotQuantified(
                        "dependence on the vendor's prices, limits and outages",
                        "what the team does not learn about running systems")
                .build();
    }
}
