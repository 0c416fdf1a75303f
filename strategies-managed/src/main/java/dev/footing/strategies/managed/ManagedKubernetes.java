package dev.footing.strategies.managed;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** A cluster that a vendor runs, with managed data beside it: the article's recommended path. */
final class ManagedKubernetes extends ManagedStrategy {
    ManagedKubernetes() {
        super(
                "managed-kubernetes",
                "Managed Kubernetes",
                "A cluster that a vendor runs, with managed databases, monitoring and pipelines",
                "a judgement from public accounts of clusters that a vendor runs; no data set is known");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        strategy.timeToProduction(Estimate.range(0.75, 1.5, 4))
                .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.1 + 0.015 * engineers, 0.2 + 0.025 * engineers, 0.6 + 0.06 * engineers))
                .assumed(
                        "set so that the managed path of the founding article's budget comes out at 8 engineers"
                                + " (Financial Impact Analysis); the ends of the range are a judgement",
                        "timeToProduction",
                        "steadyEffort")
                .assumed(
                        "a judgement below the two to four people who were told to have built clusters of their own, as"
                                + " a vendor runs the control plane (docs/strategies.md)",
                        "buildEffort")
                .platformFixed(BigMoney.parse("USD 1500"))
                .evidence(
                        Grade.DERIVED,
                        "list prices of a production setup in two zones with managed data, 900 a month, and 40% of its"
                                + " machines again for staging, with a fifth for monitoring (docs/strategies.md)",
                        "platformFixed")
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.15, 1.33, 1.65))
                .evidence(
                        Grade.DERIVED,
                        "list prices of managed parts over rented machines, by their shares of a bill, and the 73 a month"
                                + " of a control plane on a bill of 1,500 to 5,000 (docs/strategies.md)",
                        "priceIndex")
                .exitEffort(EngineerMonths.of(2 + 0.1 * engineers))
                .complianceEffort(EngineerMonths.of(2))
                .addNotQuantified(
                        "dependence on the vendor's prices, limits and outages",
                        "what the team does not learn about running systems");
    }
}
