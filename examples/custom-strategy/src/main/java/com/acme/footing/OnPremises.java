package com.acme.footing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.BigMoney;

/** Racks in the bank's own rooms: slow to get, cheap to load, and within reach of its auditors. */
final class OnPremises {
    static final StrategyInfo INFO = StrategyInfo.of(
            "acme.on-premises",
            "Acme's data centres",
            Sourcing.SELF_RUN,
            "Racks in two rooms of the bank, run by the venture under the bank's controls");

    private static final ImmutableMap<String, Evidence> EVIDENCE = ImmutableMap.<String, Evidence>builder()
            .put("timeToProduction", measured("change board, the last nine ventures, from request to first customer"))
            .put("buildEffort", reported("leads of three ventures; grows with what there is to move"))
            .put("steadyEffort", reported("time sheets of three ventures; grows with what there is to run"))
            .put("platformFixed", measured("price list of the facilities for two half racks, 2026"))
            .put("platformPerUser", assumed("storage and network of the largest venture, by its users"))
            .put("includedUsers", assumed("load test of the smallest set of machines"))
            .put("priceIndex", assumed("bills of two ventures before and after they came from a cloud"))
            .put("elastic", reported("machines are written off over four years whether they are used or not"))
            .put("setupCost.floor", measured("purchase orders for the smallest set of machines in both rooms"))
            .put("setupCost.monthsOfListPriceBill", assumed("purchase orders against the cloud bills that they replaced"))
            .put("setupCost.factor", assumed("spare machines were between none and half of the whole"))
            .put("incidentRate", measured("incident register, 3 serious ones in 170 months of ventures"))
            .put("incidentEffort", reported("post-mortems: from a day to two weeks of half the team"))
            .put("incidentCost", assumed("credits to customers; no venture has published any"))
            .put("complianceEffort", reported("internal audit; rooms and machines are audited with the bank"))
            .put("complianceCost", measured("internal audit, its charge for a first report"))
            .put("exitEffort", assumed("one venture moved away; the rest is judgement"))
            .build();

    private OnPremises() {}

    static Strategy tailoredTo(Startup startup) {
        double engineers = startup.team().engineers().value();
        return Strategy.builder()
                .info(INFO)
                .evidence(assumed("the platform team's judgement; it has no records of this"))
                .putAllEvidenceByParameter(EVIDENCE)
                .timeToProduction(Estimate.range(4, 7, 14))
                .requiredExpertise(ImmutableSortedSet.of(
                        ExpertiseArea.SECURITY_AND_COMPLIANCE,
                        ExpertiseArea.DISASTER_RECOVERY,
                        ExpertiseArea.OBSERVABILITY))
                .buildEffort(Estimate.fixed(1.5 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.5 + 0.02 * engineers, 0.8 + 0.04 * engineers, 1.5 + 0.1 * engineers))
                .platformFixed(usd("9000"))
                .platformPerUser(usd("0.004"))
                .includedUsers(Users.of(20_000))
                .priceIndex(Estimate.range(0.3, 0.45, 0.7))
                .elastic(false)
                .setupCost(new SetupCost.Hardware(usd("120000"), Ratio.of(2.5), Estimate.range(1, 1.2, 1.5)))
                .incidentRate(PerMonth.of(0.018))
                .incidentEffort(Estimate.range(0.02 * engineers, 0.05 * engineers, 0.25 * engineers))
                .incidentCost(MoneyEstimate.logNormal(usd("30000"), 1))
                .complianceEffort(EngineerMonths.of(3))
                .complianceMonths(3)
                .complianceCost(usd("25000"))
                .exitEffort(EngineerMonths.of(4 + 0.2 * engineers))
                .addNotQuantified(
                        "data stays in the bank's rooms and in the country, as its supervisor asks",
                        "the bank's change board decides on which days there are releases",
                        "more machines take a purchase and a quarter of a year")
                .build();
    }

    private static Evidence measured(String source) {
        return Evidence.of(Grade.MEASURED, source);
    }

    private static Evidence reported(String source) {
        return Evidence.of(Grade.REPORTED, source);
    }

    private static Evidence assumed(String source) {
        return Evidence.of(Grade.ASSUMED, source);
    }

    private static BigMoney usd(String amount) {
        return BigMoney.parse("USD " + amount);
    }
}
