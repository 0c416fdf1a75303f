package dev.footing.api;

import static dev.footing.api.NumericTable.SIGMA;
import static dev.footing.api.NumericTable.USERS;
import static dev.footing.api.NumericTable.attribute;

import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.strategy.ComponentOption;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The numbers of an option for a component: what is added up has a twentieth of the range that a strategy has. */
final class ComponentOptionNumbers {
    private static final Range EFFORT = Range.of(0, 50_000, Unit.FTE);
    private static final Range WORK = Range.of(0, 50_000_000, Unit.ENGINEER_MONTHS);

    private ComponentOptionNumbers() {}

    static List<Attribute> all() {
        return List.of(
                option("share", Range.of(0.001, 1, Unit.SHARE), ComponentOption::share, (b, v) -> b.share(Share.of(v))),
                option(
                        "timeToProduction",
                        Range.of(0, 1_000, Unit.MONTHS),
                        ComponentOption::timeToProduction,
                        (b, v) -> b.timeToProduction(Estimate.fixed(v))),
                option("overrunSigma", SIGMA, ComponentOption::overrunSigma, (b, v) -> b.overrunSigma(v)),
                effort("buildEffort", ComponentOption::buildEffort, ComponentOption.Builder::buildEffort),
                effort("steadyEffort", ComponentOption::steadyEffort, ComponentOption.Builder::steadyEffort),
                effort("baseBuildEffort", ComponentOption::baseBuildEffort, ComponentOption.Builder::baseBuildEffort),
                effort(
                        "baseSteadyEffort",
                        ComponentOption::baseSteadyEffort,
                        ComponentOption.Builder::baseSteadyEffort),
                option("includedUsers", USERS, ComponentOption::includedUsers, (b, v) -> b.includedUsers(Users.of(v))),
                option(
                        "priceIndex",
                        Range.of(1e-6, 1e6, Unit.RATIO),
                        ComponentOption::priceIndex,
                        (b, v) -> b.priceIndex(Estimate.fixed(v))),
                option(
                        "incidentRate",
                        Range.of(0, 50_000, Unit.PER_MONTH),
                        ComponentOption::incidentRate,
                        (b, v) -> b.incidentRate(PerMonth.of(v))),
                option(
                        "incidentEffort",
                        WORK,
                        ComponentOption::incidentEffort,
                        (b, v) -> b.incidentEffort(Estimate.fixed(v))),
                option(
                        "complianceEffort",
                        WORK,
                        ComponentOption::complianceEffort,
                        (b, v) -> b.complianceEffort(EngineerMonths.of(v))),
                option("exitEffort", WORK, ComponentOption::exitEffort, (b, v) -> b.exitEffort(EngineerMonths.of(v))));
    }

    private static Attribute effort(
            String name,
            Function<ComponentOption, Object> read,
            BiFunction<ComponentOption.Builder, Estimate, ComponentOption.Builder> set) {
        return option(name, EFFORT, read, (b, v) -> set.apply(b, Estimate.fixed(v)));
    }

    private static Attribute option(
            String name,
            Range range,
            Function<ComponentOption, Object> read,
            BiFunction<ComponentOption.Builder, Double, ComponentOption.Builder> set) {
        return attribute(
                "ComponentOption." + name,
                name,
                range,
                v -> set.apply(Examples.option(), v).build(),
                read);
    }
}
