package dev.footing.api;

import static dev.footing.api.NumericTable.FTE;
import static dev.footing.api.NumericTable.MEASURES;
import static dev.footing.api.NumericTable.MONTHS;
import static dev.footing.api.NumericTable.RATE;
import static dev.footing.api.NumericTable.RATIO;
import static dev.footing.api.NumericTable.SHARE;
import static dev.footing.api.NumericTable.USERS;
import static dev.footing.api.NumericTable.attribute;

import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Commitment;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The numbers of a startup and its parts. */
final class StartupNumbers {
    private StartupNumbers() {}

    static List<Attribute> all() {
        return List.of(
                attribute(
                        "Startup.ageMonths",
                        "months",
                        MONTHS,
                        v -> Examples.full().toBuilder().ageMonths(Months.of(v)).build(),
                        Startup::ageMonths),
                attribute(
                        "Team.engineers",
                        "engineers",
                        Range.of(1e-6, 1e6, Unit.FTE),
                        v -> team().engineers(v).build(),
                        Team::engineers),
                attribute(
                        "Team.infrastructureEngineers",
                        "FTE",
                        FTE,
                        v -> team().engineers(1e6)
                                .infrastructureEngineers(Fte.of(v))
                                .build(),
                        Team::infrastructureEngineers),
                attribute(
                        "Team.plannedInfrastructureShare",
                        "share",
                        SHARE,
                        v -> team().engineers(8)
                                .plannedInfrastructureShare(Share.of(v))
                                .build(),
                        Team::plannedInfrastructureShare),
                attribute(
                        "Usage.activeUsers",
                        "users",
                        USERS,
                        v -> Usage.builder().activeUsers(Users.of(v)).build(),
                        Usage::activeUsers),
                attribute(
                        "Usage.launchUsers",
                        "launchUsers",
                        USERS,
                        v -> Usage.builder().launchUsers(Estimate.fixed(v)).build(),
                        Usage::launchUsers),
                attribute(
                        "Usage.monthlyGrowth",
                        "monthlyGrowth",
                        Range.of(-1, 10, Unit.PER_MONTH),
                        v -> Usage.builder().monthlyGrowth(Estimate.fixed(v)).build(),
                        Usage::monthlyGrowth),
                attribute(
                        "Usage.growthVolatility",
                        "growthVolatility",
                        Range.of(0, 5, Unit.PER_MONTH),
                        v -> Usage.builder().growthVolatility(PerMonth.of(v)).build(),
                        Usage::growthVolatility),
                attribute(
                        "Usage.peakToAverage",
                        "peakToAverage",
                        Range.of(1, 100, Unit.RATIO),
                        v -> Usage.builder().peakToAverage(Ratio.of(v)).build(),
                        Usage::peakToAverage),
                attribute(
                        "CurrentPlatform.months",
                        "months",
                        MONTHS,
                        v -> CurrentPlatform.of("x", v),
                        CurrentPlatform::months),
                attribute(
                        "Commitment.unusedShare",
                        "share",
                        SHARE,
                        v -> Commitment.builder()
                                .monthly(Examples.usd("1"))
                                .unusedShare(Share.of(v))
                                .build(),
                        Commitment::unusedShare),
                attribute(
                        "Observations.monthlyBillGrowth",
                        "monthlyBillGrowth",
                        Range.of(-1, 10, Unit.PER_MONTH),
                        v -> Observations.builder()
                                .monthlyBillGrowth(Estimate.fixed(v))
                                .build(),
                        Observations::monthlyBillGrowth),
                attribute(
                        "Correlation.rank",
                        "rank",
                        Range.of(-1, 1, Unit.RATIO),
                        v -> new Correlation("a", "b", v),
                        Correlation::rank),
                observation(
                        "infrastructureTimeShare",
                        SHARE,
                        Observations::infrastructureTimeShare,
                        (b, v) -> b.infrastructureTimeShare(Share.of(v))),
                observation(
                        "releasesPerMonth",
                        RATE,
                        Observations::releasesPerMonth,
                        (b, v) -> b.releasesPerMonth(PerMonth.of(v))),
                observation(
                        "burnMultipleOfPlan",
                        RATIO,
                        Observations::burnMultipleOfPlan,
                        (b, v) -> b.burnMultipleOfPlan(Ratio.of(v))),
                observation("uptime", SHARE, Observations::uptime, (b, v) -> b.uptime(Share.of(v))),
                observation(
                        "monthsSinceLastCustomerFeature",
                        MONTHS,
                        Observations::monthsSinceLastCustomerFeature,
                        (b, v) -> b.monthsSinceLastCustomerFeature(Months.of(v))),
                attribute(
                        "Observations.months",
                        "months",
                        Range.of(1, 120, Unit.MONTHS),
                        v -> Observations.builder().months(Months.of(v)).build(),
                        Observations::months));
    }

    private static Team.Builder team() {
        return Team.builder().monthlyCostPerEngineer(Examples.usd("1"));
    }

    private static Attribute observation(
            String name,
            Range range,
            Function<Observations, Object> read,
            BiFunction<Observations.Builder, Double, Observations.Builder> set) {
        return attribute(
                "Observations." + name,
                MEASURES.get(range),
                range,
                v -> set.apply(Observations.builder(), v).build(),
                read);
    }
}
