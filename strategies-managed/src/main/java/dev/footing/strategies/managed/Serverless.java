package dev.footing.strategies.managed;

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

/**
 * Functions and queues that a vendor runs on demand: nothing is paid while nothing runs, and the code is tied to it.
 */
final class Serverless {
    static final StrategyInfo INFO = StrategyInfo.of(
            "serverless",
            "Serverless",
            Sourcing.MANAGED,
            "Functions, queues and databases that a vendor runs on demand and bills by use");

    private static final String JUDGEMENT =
            "a judgement of what is left to a team that writes functions for a vendor's events and runs no machine; no"
                    + " data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(ManagedBasis.bill("a judgement: next to nothing while few use it, then by the call"))
            .putAll(ManagedBasis.assumed(
                    "a judgement: as cheap as machines where load comes in bursts, several times as dear where it is"
                            + " steady",
                    "priceIndex"))
            .build();

    private Serverless() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return ManagedBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(0.25, 0.75, 2))
                .buildEffort(Estimate.fixed(2 + 0.1 * e))
                .steadyEffort(Estimate.range(0.05 + 0.01 * e, 0.1 + 0.015 * e, 0.4 + 0.04 * e))
                .platformFixed(BigMoney.parse("USD 500"))
                .platformPerUser(BigMoney.parse("USD 0.03"))
                .includedUsers(Users.of(5_000))
                .priceIndex(Estimate.range(1, 1.8, 5))
                .incidentRate(PerMonth.of(0.010))
                .exitEffort(EngineerMonths.of(3 + 0.25 * e))
                .complianceEffort(EngineerMonths.of(1.5))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "cold starts, and limits on how long and how large one call may be",
                        "faults that show only in the vendor's cloud, not on a developer's machine",
                        "sudden load is carried without anybody being woken")
                .build();
    }
}
