package com.acme.footing;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import org.joda.money.BigMoney;

/** Databases that the bank runs for its ventures, wherever the rest of a venture is. */
final class BankDatabase {
    ComponentOption option(Startup startup) {
        double engineers = startup.team().engineers().value();
        return ComponentOption.builder()
                .component(Component.DATABASE)
                .sourcing(ComponentSourcing.MANAGED)
                .evidence(Evidence.of(Grade.REPORTED, "the bank's database team, for five ventures"))
                .share(Share.of(0.22))
                .timeToProduction(Estimate.range(0.5, 1, 2))
                .buildEffort(Estimate.fixed(0.2 + 0.01 * engineers))
                .steadyEffort(Estimate.range(0.01, 0.03, 0.1))
                .baseBuildEffort(Estimate.fixed(1))
                .baseSteadyEffort(Estimate.range(0.1, 0.2, 0.5))
                .platformFixed(BigMoney.parse("USD 900"))
                .platformPerUser(BigMoney.parse("USD 0.008"))
                .priceIndex(Estimate.range(0.8, 0.9, 1))
                .incidentRate(PerMonth.of(0.002))
                .incidentEffort(Estimate.range(0.02, 0.05, 0.2))
                .incidentCost(MoneyEstimate.fixed(BigMoney.parse("USD 5000")))
                .complianceEffort(EngineerMonths.of(0.2))
                .complianceCost(BigMoney.parse("USD 2000"))
                .exitEffort(EngineerMonths.of(0))
                .evidence(Grade.ASSUMED, "none, because it is the same PostgreSQL as elsewhere", "exitEffort")
                .build();
    }
}
