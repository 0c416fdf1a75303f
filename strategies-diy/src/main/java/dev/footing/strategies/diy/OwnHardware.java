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

/** Machines that the startup owns, in a rented room: the cheapest load, bought long before it is needed. */
final class OwnHardware {
    static final StrategyInfo INFO = StrategyInfo.of(
            "own-hardware",
            "Own hardware",
            Sourcing.SELF_RUN,
            "Machines that the startup buys and runs in rented racks, with everything on them");

    private static final String JUDGEMENT =
            "a judgement from public accounts of companies that run machines of their own; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.SURVEYED_OVERRUN)
            .putAll(DiyBasis.assumed(
                    "a judgement around the six months that a company told of for its move (docs/cases.md)",
                    "timeToProduction"))
            .putAll(DiyBasis.assumed(
                    "a judgement that meets the 2 to 4 engineers for some 50 that were told of for machines of a"
                            + " company's own (docs/cases.md)",
                    "steadyEffort"))
            .putAll(DiyBasis.bill("a judgement of racks, power, network and remote hands, and of what each user adds"))
            .putAll(DiyBasis.published(
                    "from the tenth of a cloud bill to what is left after saving 2 of 3.2 million a year, as"
                            + " companies published it (docs/cases.md), both bills taken as 1.3 of list prices; the"
                            + " likely value is a judgement",
                    "priceIndex"))
            .putAll(DiyBasis.assumed("machines that were bought stay when users leave", "elastic"))
            .putAll(DiyBasis.HARDWARE)
            .putAll(DiyBasis.assumed(
                    "a judgement: prices of machines, and how well today's load is known", "setupCost.factor"))
            .putAll(DiyBasis.assumed(
                    "a judgement; such a move was called off after a public review had named skills that were not"
                            + " counted (docs/cases.md)",
                    "requiredExpertise"))
            .putAll(DiyBasis.audit(
                    "a judgement: rooms and machines are audited, too, for longer than the article's four months, but"
                            + " without a cluster for less than its $150,000"))
            .build();

    private OwnHardware() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(3, 5, 10))
                .overrunSigma(0.41)
                .buildEffort(Estimate.fixed(2 + 0.1 * e))
                .steadyEffort(Estimate.range(0.6 + 0.03 * e, 1 + 0.05 * e, 2 + 0.12 * e))
                .platformFixed(BigMoney.parse("USD 6000"))
                .platformPerUser(BigMoney.parse("USD 0.003"))
                .includedUsers(Users.of(20_000))
                .priceIndex(Estimate.range(0.12, 0.27, 0.5))
                .elastic(false)
                .setupCost(DiyBasis.hardware(Estimate.range(0.6, 1, 1.6)))
                .requiredExpertise(DiyBasis.ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(DiyBasis.incidentCost("USD 30000"))
                .exitEffort(EngineerMonths.of(4 + 0.2 * e))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(5)
                .complianceCost(BigMoney.parse("USD 90000"))
                .addNotQuantified(
                        "weeks until new machines arrive, and failures that need hands on site",
                        "data that stays in a place of one's choice",
                        "machines stand idle where growth does not come")
                .build();
    }
}
