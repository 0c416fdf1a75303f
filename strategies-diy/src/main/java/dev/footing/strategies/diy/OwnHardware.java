package dev.footing.strategies.diy;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Machines that the startup owns, in a rented room: the cheapest load, bought long before it is needed. */
final class OwnHardware extends DiyStrategy {
    OwnHardware() {
        super(
                "own-hardware",
                "Own hardware",
                Sourcing.SELF_RUN,
                "Machines that the startup buys and runs in rented racks, with everything on them",
                "a judgement from public accounts of companies that run machines of their own; no data"
                        + " set is known");
    }

    @Override
    void leaving(Strategy.Builder strategy) {
        strategy.evidence(
                Grade.REPORTED,
                "four to five people for half a year were told of by a company of some fifty engineers that left its"
                        + " machines (docs/strategies.md); the base is a judgement",
                "exitEffort");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        surveyedOverrun(strategy);
        hardware(
                strategy,
                Estimate.range(0.8, 1, 1.3),
                "a judgement: prices of machines, and how well today's load is known");
        strategy.timeToProduction(Estimate.range(3, 5, 10))
                .assumed(
                        "a judgement around the six months that a company told of for its move (docs/cases.md)",
                        "timeToProduction")
                .buildEffort(Estimate.fixed(2 + 0.1 * engineers))
                .steadyEffort(Estimate.range(0.6 + 0.03 * engineers, 1 + 0.05 * engineers, 2 + 0.12 * engineers))
                .assumed(
                        "a judgement that meets the 2 to 4 engineers for some 50 that were told of for machines"
                                + " of a company's own (docs/cases.md)",
                        "steadyEffort")
                .platformFixed(BigMoney.parse("USD 6000"))
                .platformPerUser(BigMoney.parse("USD 0.003"))
                .includedUsers(Users.of(20_000))
                .assumed(
                        "a judgement of racks, power, network and remote hands, and of what each user adds",
                        "platformFixed",
                        "platformPerUser",
                        "includedUsers")
                .priceIndex(Estimate.range(0.07, 0.22, 0.50))
                .evidence(
                        Grade.DERIVED,
                        "what was left of five published bills after such a move, 0.10 to 0.57 of list prices, less the"
                                + " 0.06 to 0.09 that the machines cost and the setup cost holds (docs/strategies.md)",
                        "priceIndex")
                .elastic(false)
                .assumed("machines that were bought stay when users leave", "elastic")
                .requiredExpertise(ALL_BUT_KUBERNETES)
                .assumed(
                        "a judgement; such a move was called off after a public review had named skills that"
                                + " were not counted (docs/cases.md)",
                        "requiredExpertise")
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 30000"))
                .exitEffort(EngineerMonths.of(4 + 0.45 * engineers))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(5)
                .complianceCost(BigMoney.parse("USD 90000"))
                .assumed(
                        "a judgement: rooms and machines are audited, too, for longer than the article's four"
                                + " months, but without a cluster for less than its $150,000",
                        "complianceEffort",
                        "complianceMonths",
                        "complianceCost")
                .addNotQuantified(
                        "weeks until new machines arrive, and failures that need hands on site",
                        "data that stays in a place of one's choice",
                        "machines stand idle where growth does not come");
    }
}
