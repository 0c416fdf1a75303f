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

/** A vendor takes the code and runs it, with its data beside it: the least work, at the highest price for a machine. */
final class Paas {
    static final StrategyInfo INFO = StrategyInfo.of(
            "paas",
            "Hosted platform",
            Sourcing.MANAGED,
            "A platform that takes the code and does the rest, with databases and logs as add-ons");

    private static final String JUDGEMENT =
            "a judgement of what is left to a team whose platform deploys, scales and mends whole applications; no data"
                    + " set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(ManagedBasis.bill(
                    "a judgement of list prices for a few services, a database and logs, and of what each user adds"))
            .putAll(ManagedBasis.assumed(
                    "a judgement of list prices over rented machines of the same size; more than"
                            + " $10,000 a month above rented machines was told of, but not at which bill (docs/cases.md)",
                    "priceIndex"))
            .build();

    private Paas() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return ManagedBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(0.1, 0.35, 1))
                .buildEffort(Estimate.fixed(1 + 0.05 * e))
                .steadyEffort(Estimate.range(0.05 + 0.01 * e, 0.1 + 0.015 * e, 0.3 + 0.03 * e))
                .platformFixed(BigMoney.parse("USD 2500"))
                .platformPerUser(BigMoney.parse("USD 0.02"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.6, 2.2, 4))
                .incidentRate(PerMonth.of(0.010))
                .exitEffort(EngineerMonths.of(1 + 0.05 * e))
                .complianceEffort(EngineerMonths.of(1))
                .complianceMonths(3)
                .complianceCost(BigMoney.parse("USD 35000"))
                .addNotQuantified(
                        "a product that asks for more than the platform offers has to work around it, or leave",
                        "dependence on one vendor's prices, outages and survival",
                        "newcomers can deploy on their first day")
                .build();
    }
}
