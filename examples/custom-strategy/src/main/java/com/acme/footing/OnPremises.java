package com.acme.footing;

import static dev.footing.api.quantity.Grade.ASSUMED;
import static dev.footing.api.quantity.Grade.MEASURED;
import static dev.footing.api.quantity.Grade.REPORTED;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.spi.StrategyTemplate;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** Racks in the bank's own rooms: slow to get, cheap to load, and within reach of its auditors. */
final class OnPremises extends StrategyTemplate {
    OnPremises() {
        super(
                StrategyInfo.of(
                        "acme.on-premises",
                        "Acme's data centres",
                        Sourcing.SELF_RUN,
                        "Racks in two rooms of the bank, run by the venture under the bank's controls"),
                Evidence.of(ASSUMED, "the platform team's judgement; it has no records of this"));
    }

    @Override
    protected void describe(Strategy.Builder strategy, Startup startup) {
        double engineers = startup.team().engineers().value();
        strategy.timeToProduction(Estimate.range(4, 7, 14))
                .evidence(MEASURED, "change board, the last nine ventures, from request to first customer", "timeToProduction")
                .addRequiredExpertise(
                        ExpertiseArea.SECURITY_AND_COMPLIANCE,
                        ExpertiseArea.DISASTER_RECOVERY,
                        ExpertiseArea.OBSERVABILITY)
                .buildEffort(Estimate.fixed(1.5 + 0.1 * engineers))
                .evidence(REPORTED, "leads of three ventures; grows with what there is to move", "buildEffort")
                .steadyEffort(Estimate.range(0.5 + 0.02 * engineers, 0.8 + 0.04 * engineers, 1.5 + 0.1 * engineers))
                .evidence(REPORTED, "time sheets of three ventures; grows with what there is to run", "steadyEffort")
                .platformFixed(usd("9000"))
                .evidence(MEASURED, "price list of the facilities for two half racks, 2026", "platformFixed")
                .platformPerUser(usd("0.004"))
                .evidence(ASSUMED, "storage and network of the largest venture, by its users", "platformPerUser")
                .includedUsers(Users.of(20_000))
                .evidence(ASSUMED, "load test of the smallest set of machines", "includedUsers")
                .priceIndex(Estimate.range(0.3, 0.45, 0.7))
                .evidence(ASSUMED, "bills of two ventures before and after they came from a cloud", "priceIndex")
                .elastic(false)
                .evidence(REPORTED, "machines are written off over four years whether they are used or not", "elastic")
                .setupCost(new SetupCost.Hardware(usd("120000"), Ratio.of(2.5), Estimate.range(1, 1.2, 1.5)))
                .evidence(MEASURED, "purchase orders for the smallest set of machines in both rooms", "setupCost.floor")
                .evidence(
                        ASSUMED,
                        "purchase orders against the cloud bills that they replaced",
                        "setupCost.monthsOfListPriceBill")
                .evidence(ASSUMED, "spare machines were between none and half of the whole", "setupCost.factor")
                .incidentRate(PerMonth.of(0.018))
                .evidence(MEASURED, "incident register, 3 serious ones in 170 months of ventures", "incidentRate")
                .incidentEffort(Estimate.range(0.02 * engineers, 0.05 * engineers, 0.25 * engineers))
                .evidence(REPORTED, "post-mortems: from a day to two weeks of half the team", "incidentEffort")
                .incidentCost(MoneyEstimate.logNormal(usd("30000"), 1))
                .evidence(ASSUMED, "credits to customers; no venture has published any", "incidentCost")
                .complianceEffort(EngineerMonths.of(3))
                .evidence(REPORTED, "internal audit; rooms and machines are audited with the bank", "complianceEffort")
                .complianceMonths(3)
                .complianceCost(usd("25000"))
                .evidence(MEASURED, "internal audit, its charge for a first report", "complianceCost")
                .exitEffort(EngineerMonths.of(4 + 0.2 * engineers))
                .evidence(ASSUMED, "one venture moved away; the rest is judgement", "exitEffort")
                .addNotQuantified(
                        "data stays in the bank's rooms and in the country, as its supervisor asks",
                        "the bank's change board decides on which days there are releases",
                        "more machines take a purchase and a quarter of a year");
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
