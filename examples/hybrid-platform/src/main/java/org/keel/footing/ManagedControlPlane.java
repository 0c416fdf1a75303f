package org.keel.footing;

import static dev.footing.api.quantity.Grade.ASSUMED;
import static dev.footing.api.quantity.Grade.REPORTED;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.StrategyDivision;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** Keel runs the control plane, the team its rented machines: half the bill of a cloud, and half of its work. */
final class ManagedControlPlane extends StrategyTemplate {
    /** Smaller teams have nobody to look after machines. */
    private static final double FEWEST_ENGINEERS = 4;

    private static final Estimate BASE_BUILD = Estimate.fixed(1);
    private static final Estimate BASE_STEADY = Estimate.range(0.2, 0.4, 0.8);

    ManagedControlPlane() {
        super(
                StrategyInfo.of(
                        "keel.control-plane",
                        "Keel on rented machines",
                        Sourcing.HYBRID,
                        "Keel runs the control plane and backups, the team runs machines that it rents"),
                Evidence.of(REPORTED, "three customers of Keel, asked in 2026"));
    }

    @Override
    public boolean appliesTo(Startup startup) {
        return startup.team().engineers().value() >= FEWEST_ENGINEERS;
    }

    @Override
    protected void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.timeToProduction(Estimate.range(0.5, 1.2, 3))
                .addRequiredExpertise(ExpertiseArea.OBSERVABILITY)
                .buildEffort(Estimate.fixed(1.2 + 0.06 * engineers))
                .steadyEffort(Estimate.range(0.2 + 0.02 * engineers, 0.4 + 0.03 * engineers, 0.9 + 0.08 * engineers))
                .platformFixed(usd("600"))
                .platformPerUser(usd("0.004"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.3, 0.5, 0.8))
                .paysForPeak(true)
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd("2000"))))
                .incidentRate(PerMonth.of(0.013))
                .incidentEffort(Estimate.range(0.03 * engineers, 0.1 * engineers, 0.4 * engineers))
                .incidentCost(MoneyEstimate.logNormal(usd("12000"), 1))
                .complianceEffort(EngineerMonths.of(3))
                .complianceMonths(6)
                .complianceCost(usd("45000"))
                .exitEffort(EngineerMonths.of(1.5 + 0.1 * engineers))
                .evidence(ASSUMED, "nobody has left yet; what runs in containers moves with little", "exitEffort")
                .addNotQuantified("who is on call for which layer is a contract, and contracts have edges");
    }

    /** The control plane is bought alone; the machines alone are nothing that Keel has a word in. */
    @Override
    public ImmutableList<ComponentOption> components(Startup startup) {
        return ImmutableList.of(StrategyDivision.of(
                        tailoredTo(startup), ComponentSourcing.MANAGED, BASE_BUILD, BASE_STEADY)
                .option(Component.ORCHESTRATION, 0.05, 0.1, 0.6)
                .evidence(Evidence.of(ASSUMED, "a twentieth of the bill, a tenth of the work: judgement"))
                .build());
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
