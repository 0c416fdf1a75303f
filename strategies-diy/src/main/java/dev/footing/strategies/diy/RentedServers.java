package dev.footing.strategies.diy;

import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import org.joda.money.BigMoney;

/** Whole machines rented by the month: cheap load without buying, and a vendor who exchanges what breaks. */
final class RentedServers extends DiyStrategy {
    RentedServers() {
        super(
                "rented-servers",
                "Rented servers",
                Sourcing.SELF_RUN,
                "Whole machines rented by the month, and everything on them run by the team",
                "a judgement of a team that runs everything on machines of another's: more than self-run"
                        + " services, less than machines of one's own; no data set is known");
    }

    @Override
    void describe(Strategy.Builder strategy, double engineers) {
        rented(strategy);
        surveyedOverrun(strategy);
        auditBetween(strategy);
        strategy.timeToProduction(Estimate.range(0.5, 1.5, 4))
                .evidence(
                        Grade.REPORTED,
                        "moves of two weeks and of three months were told of, and half a month to four by people who"
                                + " make them (docs/strategies.md)",
                        "timeToProduction")
                .buildEffort(Estimate.fixed(1.5 + 0.08 * engineers))
                .assumed("as for self-run services, which it takes on other machines", "buildEffort")
                .steadyEffort(Estimate.range(0.4 + 0.02 * engineers, 0.7 + 0.04 * engineers, 1.4 + 0.1 * engineers))
                .assumed(
                        "a judgement between self-run services and own hardware: the vendor changes disks, and the"
                                + " team does the rest",
                        "steadyEffort")
                .platformFixed(BigMoney.parse("USD 500"))
                .platformPerUser(BigMoney.parse("USD 0.003"))
                .includedUsers(Users.of(10_000))
                .assumed(
                        "a judgement of a handful of machines, backups elsewhere and a second set for trying out, and of"
                                + " what each user adds",
                        "platformFixed",
                        "platformPerUser",
                        "includedUsers")
                .priceIndex(Estimate.range(0.12, 0.35, 1.0))
                .evidence(
                        Grade.DERIVED,
                        "list prices over a large cloud's, 0.12 at equal memory and 0.15 to 0.28 for larger machines;"
                                + " whole bills before and after, 0.4 to 0.6; high: machines of the dearest kind"
                                + " (docs/strategies.md)",
                        "priceIndex")
                .elastic(true)
                .assumed("machines are given back by the month", "elastic")
                .paysForPeak(true)
                .assumed("whole machines run all month, as many as the busiest hour needs", "paysForPeak")
                .requiredExpertise(ALL_BUT_KUBERNETES)
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(incidentCost("USD 20000"))
                .exitEffort(EngineerMonths.of(2 + 0.12 * engineers))
                .complianceEffort(EngineerMonths.of(6))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 65000"))
                .addNotQuantified(
                        "disks and boards fail, and what ran there has to be moved before the vendor exchanges them",
                        "machines come in a few sizes and places, some within minutes and some within days",
                        "traffic that elsewhere is billed by the gigabyte is often included");
    }
}
