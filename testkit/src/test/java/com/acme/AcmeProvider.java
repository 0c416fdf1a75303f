package com.acme;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A provider that keeps the contract; those that break it differ from it in one thing each. */
public class AcmeProvider implements StrategyProvider {
    static final StrategyInfo RACKS =
            StrategyInfo.of("acme.racks", "Acme's racks", Sourcing.SELF_RUN, "Racks in two regulated sites");

    @Override
    public ProviderInfo info() {
        return ProviderInfo.of("acme", "Acme", SPI_LEVEL, RACKS);
    }

    @Override
    public ImmutableList<Strategy> propose(Startup startup) {
        return startup.budget().currency().equals(CurrencyUnit.USD)
                ? ImmutableList.of(racks(startup).build())
                : ImmutableList.of();
    }

    /** What a fault begins with. */
    protected Strategy.Builder racks(Startup startup) {
        double engineers = startup.team().engineers().value();
        return Strategy.builder()
                .info(RACKS)
                .evidence(Evidence.of(Grade.ASSUMED, "our platform team's estimate of May 2024"))
                .timeToProduction(Estimate.range(3, 5, 9))
                .buildEffort(Estimate.fixed(2 + 0.05 * engineers))
                .steadyEffort(Estimate.range(0.5, 1, 2))
                .platformFixed(usd("4000"))
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("60000"))))
                .incidentRate(PerMonth.of(0.02))
                .incidentEffort(Estimate.fixed(0.5))
                .complianceCost(usd("20000"))
                .exitEffort(EngineerMonths.of(3))
                .addNotQuantified("data stays in the country");
    }

    static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
