package ${package};

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** The strategy: its numbers, and where they come from. Those here are placeholders. */
final class ${className}Strategy extends StrategyTemplate {
    ${className}Strategy() {
        super(
                StrategyInfo.of(
                        "${providerId}.platform",
                        "${providerName} platform",
                        Sourcing.MANAGED,
                        "One line that says what it is"),
                Evidence.of(Grade.ASSUMED, "placeholders, to be replaced"));
    }

    @Override
    protected void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.timeToProduction(Estimate.range(0.5, 1, 3))
                .buildEffort(Estimate.fixed(1 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.1, 0.2 + 0.02 * engineers, 0.5 + 0.05 * engineers))
                .platformFixed(usd("1000"))
                .platformPerUser(usd("0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1, 1.3, 1.6))
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("1000"))))
                .incidentRate(PerMonth.of(0.01))
                .incidentEffort(Estimate.range(0.1, 0.2, 0.5))
                .incidentCost(MoneyEstimate.logNormal(usd("5000"), 1))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(6)
                .complianceCost(usd("35000"))
                .exitEffort(EngineerMonths.of(2 + 0.1 * engineers));
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
