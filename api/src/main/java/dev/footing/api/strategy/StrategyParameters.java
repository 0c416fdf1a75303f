package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.function.Function;

/** The one table of what a strategy says, by the paths that results use. */
public final class StrategyParameters {
    /** What is not in the figures; sentences, not a number. */
    public static final Parameter<Strategy> NOT_QUANTIFIED =
            of("notQuantified", "not in the figures", Unit.NONE, Strategy::notQuantified);

    private static final ImmutableList<Parameter<Strategy>> ALL = ImmutableList.of(
            of("timeToProduction", "time to production", Unit.MONTHS, Strategy::timeToProduction),
            of("overrunSigma", "overrun of that time, standard deviation", Unit.LOG, Strategy::overrunSigma),
            of("requiredExpertise", "expertise it needs", Unit.NONE, Strategy::requiredExpertise),
            of("buildEffort", "engineers who build it", Unit.FTE, Strategy::buildEffort),
            of("steadyEffort", "engineers who run it", Unit.FTE, Strategy::steadyEffort),
            of("hires", "engineers to hire", Unit.FTE, Strategy::hires),
            of("hiringDelayMonths", "months until they are there", Unit.MONTHS, Strategy::hiringDelayMonths),
            of("platformFixed", "fixed bill", Unit.MONEY_PER_MONTH, Strategy::platformFixed),
            of("platformPerUser", "bill for each user", Unit.MONEY_PER_USER_MONTH, Strategy::platformPerUser),
            of("includedUsers", "users in the fixed bill", Unit.USERS, Strategy::includedUsers),
            of("priceIndex", "unit price against machines at list price", Unit.RATIO, Strategy::priceIndex),
            of("elastic", "bill follows users down", Unit.NONE, Strategy::elastic),
            maybe("setupCost", "setup cost", Unit.MONEY, s -> stated(s)),
            maybe(
                    "setupCost.floor",
                    "least hardware",
                    Unit.MONEY,
                    s -> hardware(s).map(SetupCost.Hardware::floor)),
            maybe(
                    "setupCost.monthsOfListPriceBill",
                    "hardware in months of the bill",
                    Unit.MONTHS,
                    s -> hardware(s).map(SetupCost.Hardware::monthsOfListPriceBill)),
            maybe(
                    "setupCost.factor",
                    "part of the hardware to buy",
                    Unit.RATIO,
                    s -> hardware(s).map(SetupCost.Hardware::factor)),
            of("incidentRate", "serious incidents", Unit.PER_MONTH, Strategy::incidentRate),
            of("incidentEffort", "work of an incident", Unit.ENGINEER_MONTHS, Strategy::incidentEffort),
            of("incidentCost", "cost of an incident", Unit.MONEY, Strategy::incidentCost),
            of("complianceEffort", "work of an audit", Unit.ENGINEER_MONTHS, Strategy::complianceEffort),
            of("complianceMonths", "months of an audit", Unit.MONTHS, Strategy::complianceMonths),
            of("complianceCost", "cost of an audit", Unit.MONEY, Strategy::complianceCost),
            of("exitEffort", "work to move off it", Unit.ENGINEER_MONTHS, Strategy::exitEffort),
            maybe("ceiling.users", "most users", Unit.USERS, s -> s.ceiling().map(Ceiling::users)),
            maybe(
                    "ceiling.monthlyListPriceBill",
                    "largest bill at list price",
                    Unit.MONEY_PER_MONTH,
                    s -> s.ceiling().flatMap(Ceiling::monthlyListPriceBill)),
            NOT_QUANTIFIED);

    private StrategyParameters() {}

    /** {@return every parameter, in the order of results} */
    public static ImmutableList<Parameter<Strategy>> all() {
        return ALL;
    }

    static Evidence evidenceOf(Strategy strategy, Parameter<Strategy> parameter) {
        Evidence own = strategy.evidenceByParameter().get(parameter.path());
        return own == null ? strategy.evidence() : own;
    }

    private static Optional<?> stated(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Stated stated
                ? Optional.of(stated.amount())
                : Optional.empty();
    }

    private static Optional<SetupCost.Hardware> hardware(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Hardware hardware ? Optional.of(hardware) : Optional.empty();
    }

    private static Parameter<Strategy> of(String path, String label, Unit unit, Function<Strategy, Object> getter) {
        return maybe(path, label, unit, strategy -> Optional.of(getter.apply(strategy)));
    }

    private static Parameter<Strategy> maybe(
            String path, String label, Unit unit, Function<Strategy, Optional<?>> getter) {
        return new Parameter<>(path, label, unit, getter);
    }
}
