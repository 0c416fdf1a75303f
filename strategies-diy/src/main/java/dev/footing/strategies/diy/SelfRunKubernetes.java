package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** A cluster built and run by the team from scratch, with everything around it: the article's failing path. */
final class SelfRunKubernetes extends DiyStrategy {
    SelfRunKubernetes() {
        super(
                "self-run-kubernetes",
                "Self-run Kubernetes",
                Sourcing.SELF_RUN,
                "A cluster that the team builds and runs, with its own pipelines, monitoring and secrets",
                "a judgement from public accounts of clusters that a team built and runs; no data set is" + " known");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        rented(strategy);
        surveyedOverrun(strategy);
        strategy.timeToProduction(Estimate.range(2, 3, 6))
                .buildEffort(Estimate.fixed(2 + 0.04 * engineers))
                .assumed(
                        "set so that the from-scratch path of the founding article's budget comes out at 8 engineers"
                                + " without expertise (Financial Impact Analysis); the ends of the range are a judgement",
                        "timeToProduction")
                .evidence(
                        Grade.REPORTED,
                        "two and three people were told of in small teams, and four in one of fifty engineers"
                                + " (docs/strategies.md)",
                        "buildEffort")
                .steadyEffort(Estimate.range(0.4 + 0.03 * engineers, 0.6 + 0.05 * engineers, 1.5 + 0.12 * engineers))
                .assumed(
                        "meets the article at 8 engineers without expertise, and about the 2 to 4 engineers for"
                                + " some 50 that were told of with it (docs/cases.md)",
                        "steadyEffort")
                .platformFixed(BigMoney.parse("USD 1000"))
                .evidence(
                        Grade.DERIVED,
                        "list prices of a control plane, workers, a database and machines for monitoring and pipelines,"
                                + " 690 a month, and 40% of it again for staging (docs/strategies.md)",
                        "platformFixed")
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.5, 0.85, 1.0))
                .evidence(
                        Grade.DERIVED,
                        "list price less the discount that half of all customers reach, 15%; low: half of what was told"
                                + " to be saved by packing machines (docs/strategies.md)",
                        "priceIndex")
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.020))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(3 + 0.2 * engineers))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 75000"))
                .assumed("the article's first case: four months for an audit", "complianceMonths")
                .evidence(
                        Grade.DERIVED,
                        "the middle of the quotes for a small company, 35,000, and 40,000 for consultants who close what"
                                + " is open (docs/strategies.md)",
                        "complianceCost")
                .addNotQuantified(
                        "what the team learns about running systems",
                        "finding and keeping engineers who answer at night");
    }
}
