package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** Open-source parts on rented machines, each run by the team, without a cluster. */
final class SelfRunServices {
    static final StrategyInfo INFO = StrategyInfo.of(
            "self-run-services",
            "Self-run services",
            Sourcing.SELF_RUN,
            "Open-source databases, queues, pipelines and monitoring that the team runs on rented machines");

    private static final String JUDGEMENT =
            "a judgement of a team that runs its own databases, pipelines and monitoring on rented machines: less than"
                    + " a cluster built from scratch, more than a few machines; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.RENTED)
            .putAll(DiyBasis.SURVEYED_OVERRUN)
            .putAll(DiyBasis.bill(
                    "a judgement of list prices for the machines that such parts need, and of what each user adds"))
            .putAll(DiyBasis.assumed(
                    "a judgement: machines at list price, less the discounts of a term; software without licences",
                    "priceIndex"))
            .putAll(DiyBasis.AUDIT_BETWEEN)
            .build();

    private SelfRunServices() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(1, 2, 5))
                .overrunSigma(0.41)
                .buildEffort(Estimate.fixed(1.5 + 0.08 * e))
                .steadyEffort(Estimate.range(0.4 + 0.02 * e, 0.6 + 0.04 * e, 1.2 + 0.1 * e))
                .platformFixed(BigMoney.parse("USD 4000"))
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.65, 0.8, 1))
                .requiredExpertise(DiyBasis.ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(DiyBasis.incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2 + 0.12 * e))
                .complianceEffort(EngineerMonths.of(6))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 65000"))
                .addNotQuantified(
                        "no vendor can raise a price or end a service",
                        "upgrades and security fixes of each part, forever",
                        "finding and keeping engineers who answer at night")
                .build();
    }
}
