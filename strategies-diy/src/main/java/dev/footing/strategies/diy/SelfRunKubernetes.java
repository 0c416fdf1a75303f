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

/** A cluster built and run by the team from scratch, with everything around it: the article's failing path. */
final class SelfRunKubernetes extends DiyStrategy {
    SelfRunKubernetes() {
        super(
                "self-run-kubernetes",
                "Self-run Kubernetes",
                Sourcing.SELF_RUN,
                "A cluster that the team builds and runs, with its own pipelines, monitoring and secrets");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(2, 3, 6))
                .buildEffort(Estimate.fixed(2 + 0.04 * engineers))
                .steadyEffort(Estimate.range(0.4 + 0.03 * engineers, 0.6 + 0.05 * engineers, 1.5 + 0.12 * engineers))
                .includedUsers(Users.of(10_000))
                .requiredExpertise(ImmutableSortedSet.copyOf(ExpertiseArea.values()))
                .incidentRate(PerMonth.of(0.020))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(3 + 0.2 * engineers))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(7)
                .complianceCost(BigMoney.parse("USD 75000"))
                .addNotQuantified(
                        "what the team learns about running systems",
                        "finding and keeping engineers who answer at night");
    }
}
