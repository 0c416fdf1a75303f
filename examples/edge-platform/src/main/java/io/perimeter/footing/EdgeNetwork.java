package io.perimeter.footing;

import static dev.footing.api.quantity.Grade.ASSUMED;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.io.InputStream;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * Functions and data in the points of presence of an edge network: quick to get, dear to leave. Its prices and the reasons
 * of its numbers are in files beside it.
 */
final class EdgeNetwork extends StrategyTemplate {
    static final EvidenceTable REASONS = EvidenceTable.read("reasons.properties", file("reasons.properties"));
    static final PriceBook PRICES = PriceBook.read("perimeter-2026-11", file("prices.properties"), REASONS);

    private static final Estimate BASE_BUILD = Estimate.fixed(0.5);
    private static final Estimate BASE_STEADY = Estimate.range(0.02, 0.05, 0.2);

    EdgeNetwork() {
        super(
                StrategyInfo.of(
                        "perimeter.edge",
                        "Perimeter's edge network",
                        Sourcing.MANAGED,
                        "Functions, key-value data and files in a network near the users"),
                REASONS);
    }

    @Override
    protected void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        PRICES.describe(strategy, info().id(), startup);
        strategy.timeToProduction(Estimate.range(0.2, 0.6, 2))
                .buildEffort(Estimate.fixed(1.5 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.05 + 0.01 * engineers, 0.1 + 0.012 * engineers, 0.3 + 0.04 * engineers))
                .includedUsers(Users.of(10_000))
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("0"))))
                .incidentRate(PerMonth.of(0.011))
                .incidentEffort(Estimate.range(0.02 * engineers, 0.06 * engineers, 0.2 * engineers))
                .incidentCost(MoneyEstimate.logNormal(usd("5000"), 1))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(6)
                .complianceCost(usd("35000"))
                .exitEffort(EngineerMonths.of(4 + 0.3 * engineers))
                .addNotQuantified(
                        "pages answer from the city of the user",
                        "what needs one strong database in one place stays slow or stays elsewhere");
    }

    /** What can be taken alone, beside a platform elsewhere. */
    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        StrategyDivision division = StrategyDivision.of(
                tailoredTo(startup), ComponentSourcing.MANAGED, BASE_BUILD, BASE_STEADY);
        return ImmutableList.of(
                part(division, Component.COMPUTE, 0.4, 0.15, 0.5),
                part(division, Component.STORAGE, 0.1, 0.08, 0.4),
                part(division, Component.CACHE, 0.05, 0.03, 0.2),
                part(division, Component.CI_CD, 0.06, 0.05, 0.3));
    }

    private static ComponentOption part(
            StrategyDivision division, Component component, double bill, double work, double time) {
        return division.option(component, bill, work, time)
                .evidence(Evidence.of(ASSUMED, "shares as of a usual platform: judgement"))
                .build();
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(EdgeNetwork.class.getResourceAsStream(name), name);
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
