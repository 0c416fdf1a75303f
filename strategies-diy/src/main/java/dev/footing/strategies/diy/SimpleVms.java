package dev.footing.strategies.diy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.util.Optional;
import org.joda.money.BigMoney;

/** A few rented machines without a cluster, looked after by hand: cheap and quick, up to a size. */
final class SimpleVms {
    static final StrategyInfo INFO = StrategyInfo.of(
            "simple-vms",
            "Simple machines",
            Sourcing.SELF_RUN,
            "A few rented machines that the team sets up itself, without a cluster");

    private static final String JUDGEMENT =
            "a judgement of a few rented machines with one database, set up by scripts; no data set is known";

    private static final ImmutableMap<String, Evidence> SOURCES = ImmutableMap.<String, Evidence>builder()
            .putAll(DiyBasis.RENTED)
            .putAll(DiyBasis.assumed(
                    "below the 0.41 that Molokken and Jorgensen's surveys found for software, as little is built",
                    "overrunSigma"))
            .putAll(DiyBasis.bill(
                    "a judgement of list prices for a few machines and their backups, and of what each user adds"))
            .putAll(DiyBasis.assumed(
                    "a judgement: machines at list price, less the discount of a cheaper vendor", "priceIndex"))
            .putAll(DiyBasis.AUDIT_BETWEEN)
            .putAll(DiyBasis.assumed(
                    "a judgement of what a few machines with one database carry before they need to become a platform",
                    "ceiling.users",
                    "ceiling.monthlyListPriceBill"))
            .build();

    private SimpleVms() {}

    static Strategy tailoredTo(Startup startup) {
        double e = startup.team().engineers().value();
        return DiyBasis.of(INFO, JUDGEMENT, startup)
                .putAllEvidenceByParameter(SOURCES)
                .timeToProduction(Estimate.range(0.25, 0.75, 2))
                .overrunSigma(0.35)
                .buildEffort(Estimate.fixed(1 + 0.05 * e))
                .steadyEffort(Estimate.range(0.1 + 0.015 * e, 0.25 + 0.03 * e, 0.8 + 0.06 * e))
                .platformFixed(BigMoney.parse("USD 800"))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(5_000))
                .priceIndex(Estimate.range(0.75, 0.9, 1.1))
                .requiredExpertise(ImmutableSortedSet.of(ExpertiseArea.DISASTER_RECOVERY, ExpertiseArea.OBSERVABILITY))
                .incidentRate(PerMonth.of(0.015))
                .incidentCost(DiyBasis.incidentCost("USD 15000"))
                .exitEffort(EngineerMonths.of(0.5 + 0.05 * e))
                .complianceEffort(EngineerMonths.of(4))
                .complianceMonths(4)
                .complianceCost(BigMoney.parse("USD 65000"))
                .ceiling(new Ceiling(Users.of(1_000_000), Optional.of(BigMoney.parse("USD 15000"))))
                .addNotQuantified(
                        "everybody can understand the whole of it, and it is easy to leave",
                        "each machine is cared for by hand, and knowledge of it sits in one or two heads")
                .build();
    }
}
