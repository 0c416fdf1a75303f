package dev.footing.api;

import static dev.footing.api.NumericTable.FTE;
import static dev.footing.api.NumericTable.MEASURES;
import static dev.footing.api.NumericTable.RATE;
import static dev.footing.api.NumericTable.RATIO;
import static dev.footing.api.NumericTable.SIGMA;
import static dev.footing.api.NumericTable.USERS;
import static dev.footing.api.NumericTable.WORK;
import static dev.footing.api.NumericTable.attribute;

import dev.footing.api.NumericTable.Attribute;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The numbers of a strategy and its parts. */
final class StrategyNumbers {
    private StrategyNumbers() {}

    static List<Attribute> all() {
        Range months = Range.of(0, 1_200, Unit.MONTHS);
        return List.of(
                strategy(
                        "timeToProduction",
                        months,
                        Strategy::timeToProduction,
                        (b, v) -> b.timeToProduction(Estimate.fixed(v))),
                strategy("overrunSigma", SIGMA, Strategy::overrunSigma, (b, v) -> b.overrunSigma(v)),
                strategy("buildEffort", FTE, Strategy::buildEffort, (b, v) -> b.buildEffort(Estimate.fixed(v))),
                strategy("steadyEffort", FTE, Strategy::steadyEffort, (b, v) -> b.steadyEffort(Estimate.fixed(v))),
                strategy(
                        "priceIndex",
                        Range.of(1e-6, 1e6, Unit.RATIO),
                        Strategy::priceIndex,
                        (b, v) -> b.priceIndex(Estimate.fixed(v))),
                attribute(
                        "Strategy.priceIndexByComponent",
                        "priceIndexByComponent.database",
                        Range.of(1e-6, 1e6, Unit.RATIO),
                        v -> Examples.strategy()
                                .putPriceIndexByComponent(Component.DATABASE, v)
                                .build(),
                        (Strategy strategy) -> strategy.priceIndexByComponent().get(Component.DATABASE)),
                strategy(
                        "incidentEffort",
                        WORK,
                        Strategy::incidentEffort,
                        (b, v) -> b.incidentEffort(Estimate.fixed(v))),
                measured("hires", FTE, Strategy::hires, (b, v) -> b.hires(Fte.of(v))),
                measured("includedUsers", USERS, Strategy::includedUsers, (b, v) -> b.includedUsers(Users.of(v))),
                measured("incidentRate", RATE, Strategy::incidentRate, (b, v) -> b.incidentRate(PerMonth.of(v))),
                measured(
                        "complianceEffort",
                        WORK,
                        Strategy::complianceEffort,
                        (b, v) -> b.complianceEffort(EngineerMonths.of(v))),
                measured("exitEffort", WORK, Strategy::exitEffort, (b, v) -> b.exitEffort(EngineerMonths.of(v))),
                attribute(
                        "Ceiling.users",
                        "ceiling.users",
                        Range.above(0, 1e12, Unit.USERS),
                        v -> new Ceiling(Users.of(v), Optional.empty()),
                        Ceiling::users),
                attribute(
                        "SetupCost.Hardware.monthsOfListPriceBill",
                        "ratio",
                        RATIO,
                        v -> new SetupCost.Hardware(Examples.usd("1"), Ratio.of(v), Estimate.fixed(1)),
                        SetupCost.Hardware::monthsOfListPriceBill),
                attribute(
                        "SetupCost.Hardware.factor",
                        "setupCost.factor",
                        RATIO,
                        v -> new SetupCost.Hardware(Examples.usd("1"), Ratio.of(1), Estimate.fixed(v)),
                        SetupCost.Hardware::factor));
    }

    private static Attribute strategy(
            String name,
            Range range,
            Function<Strategy, Object> read,
            BiFunction<Strategy.Builder, Double, Strategy.Builder> set) {
        return attribute(
                "Strategy." + name,
                name,
                range,
                v -> set.apply(Examples.strategy(), v).build(),
                read);
    }

    private static Attribute measured(
            String name,
            Range range,
            Function<Strategy, Object> read,
            BiFunction<Strategy.Builder, Double, Strategy.Builder> set) {
        return attribute(
                "Strategy." + name,
                MEASURES.get(range),
                range,
                v -> set.apply(Examples.strategy(), v).build(),
                read);
    }
}
