package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.BigMoney;

/** The one table of what a strategy says, by the paths that results use. */
public final class StrategyParameters {
    /** How the paths of components' unit prices begin. */
    public static final String PRICE_INDEX_BY_COMPONENT = "priceIndexByComponent.";

    private static final Form AMOUNT = Form.of(Kind.AMOUNT, Range.amount(Unit.MONEY));
    private static final Form COST = Form.of(Kind.AMOUNT_ESTIMATE, Range.amount(Unit.MONEY));
    private static final Form YES_NO = Form.of(Kind.YES_NO);
    private static final Form AREAS = Form.choices(ExpertiseArea.class);

    /** What is not in the figures; sentences, not a number. */
    public static final Parameter<Strategy> NOT_QUANTIFIED = new Parameter<>(
            "notQuantified",
            "not in the figures",
            Unit.NONE,
            Form.of(Kind.TEXTS),
            strategy -> Optional.of(strategy.notQuantified()));

    private static final ImmutableList<Entry<Strategy, StrategyDraft>> ENTRIES = entries(ImmutableList.builder());
    private static final ImmutableList<Parameter<Strategy>> ALL =
            ENTRIES.stream().map(Entry::parameter).collect(ImmutableList.toImmutableList());

    private StrategyParameters() {}

    /** {@return every parameter, in the order of results} */
    public static ImmutableList<Parameter<Strategy>> all() {
        return ALL;
    }

    /** {@return every parameter with the way to set it, in the same order} */
    public static ImmutableList<Entry<Strategy, StrategyDraft>> entries() {
        return ENTRIES;
    }

    static Evidence evidenceOf(Strategy strategy, Parameter<Strategy> parameter) {
        Evidence own = strategy.evidenceByParameter().get(parameter.path());
        return own == null ? strategy.evidence() : own;
    }

    private static ImmutableList<Entry<Strategy, StrategyDraft>> entries(
            ImmutableList.Builder<Entry<Strategy, StrategyDraft>> all) {
        work(all);
        bill(all);
        setup(all);
        trouble(all);
        all.addAll(ImmutableList.of(
                number(
                        "exitEffort",
                        "work to move off it",
                        EngineerMonths.RANGE,
                        Strategy::exitEffort,
                        (d, v) -> d.strategy.exitEffort(EngineerMonths.of(v))),
                maybe(
                        "ceiling.users",
                        "most users",
                        Unit.USERS,
                        Form.of(Kind.NUMBER, Ceiling.USERS),
                        s -> s.ceiling().map(Ceiling::users),
                        Double.class,
                        StrategyDraft::ceilingUsers),
                maybe(
                        "ceiling.monthlyListPriceBill",
                        "largest bill at list price",
                        Unit.MONEY_PER_MONTH,
                        AMOUNT,
                        s -> s.ceiling().flatMap(Ceiling::monthlyListPriceBill),
                        BigMoney.class,
                        StrategyDraft::ceilingBill)));
        all.add(texts());
        return all.build();
    }

    private static void work(ImmutableList.Builder<Entry<Strategy, StrategyDraft>> all) {
        all.addAll(ImmutableList.of(
                estimate(
                        "timeToProduction",
                        "time to production",
                        Strategy.TIME,
                        Strategy::timeToProduction,
                        (d, v) -> d.strategy.timeToProduction(v)),
                number(
                        "overrunSigma",
                        "overrun of that time, standard deviation",
                        Estimate.SIGMA,
                        Strategy::overrunSigma,
                        (d, v) -> d.strategy.overrunSigma(v)),
                areas(),
                estimate(
                        "buildEffort",
                        "engineers who build it",
                        Fte.RANGE,
                        Strategy::buildEffort,
                        (d, v) -> d.strategy.buildEffort(v)),
                estimate(
                        "steadyEffort",
                        "engineers who run it",
                        Fte.RANGE,
                        Strategy::steadyEffort,
                        (d, v) -> d.strategy.steadyEffort(v)),
                number("hires", "engineers to hire", Fte.RANGE, Strategy::hires, (d, v) -> d.strategy.hires(Fte.of(v))),
                whole(
                        "hiringDelayMonths",
                        "months until they are there",
                        Strategy.DELAY,
                        Strategy::hiringDelayMonths,
                        (d, v) -> d.strategy.hiringDelayMonths(v))));
    }

    private static void bill(ImmutableList.Builder<Entry<Strategy, StrategyDraft>> all) {
        all.addAll(ImmutableList.of(
                of(
                        "platformFixed",
                        "fixed bill",
                        Unit.MONEY_PER_MONTH,
                        AMOUNT,
                        Strategy::platformFixed,
                        BigMoney.class,
                        (d, v) -> d.strategy.platformFixed(v)),
                of(
                        "platformPerUser",
                        "bill for each user",
                        Unit.MONEY_PER_USER_MONTH,
                        AMOUNT,
                        Strategy::platformPerUser,
                        BigMoney.class,
                        (d, v) -> d.strategy.platformPerUser(v)),
                number(
                        "includedUsers",
                        "users in the fixed bill",
                        Users.RANGE,
                        Strategy::includedUsers,
                        (d, v) -> d.strategy.includedUsers(Users.of(v))),
                estimate(
                        "priceIndex",
                        "unit price against machines at list price",
                        Strategy.PRICE_INDEX,
                        Strategy::priceIndex,
                        (d, v) -> d.strategy.priceIndex(v))));
        for (Component component : Component.values()) {
            all.add(maybe(
                            priceIndexOf(component),
                            "unit price of its " + component.id(),
                            Strategy.PRICE_INDEX.unit(),
                            Form.of(Kind.NUMBER, Strategy.PRICE_INDEX),
                            s -> Optional.ofNullable(s.priceIndexByComponent().get(component)),
                            Double.class,
                            (d, v) -> d.priceIndex(component, v))
                    .neutralWhen(s -> !s.priceIndexByComponent().containsKey(component)));
        }
        all.addAll(ImmutableList.of(
                of(
                        "elastic",
                        "bill follows users down",
                        Unit.NONE,
                        YES_NO,
                        Strategy::elastic,
                        Boolean.class,
                        StrategyDraft::elastic),
                of(
                                "paysForPeak",
                                "capacity bought for the busiest hour",
                                Unit.NONE,
                                YES_NO,
                                Strategy::paysForPeak,
                                Boolean.class,
                                StrategyDraft::paysForPeak)
                        .neutralWhen(strategy -> strategy.paysForPeak() != strategy.elastic())));
    }

    /**
     * Gives the path of a component's unit price.
     *
     * @param component a component
     * @return its path, which begins with {@link #PRICE_INDEX_BY_COMPONENT}
     */
    public static String priceIndexOf(Component component) {
        Objects.requireNonNull(component, "component");
        return PRICE_INDEX_BY_COMPONENT + component.id();
    }

    private static void setup(ImmutableList.Builder<Entry<Strategy, StrategyDraft>> all) {
        all.addAll(ImmutableList.of(
                maybe(
                        "setupCost",
                        "setup cost",
                        Unit.MONEY,
                        COST,
                        s -> stated(s),
                        MoneyEstimate.class,
                        StrategyDraft::setupCost),
                maybe(
                        "setupCost.floor",
                        "least hardware",
                        Unit.MONEY,
                        AMOUNT,
                        s -> hardware(s).map(SetupCost.Hardware::floor),
                        BigMoney.class,
                        StrategyDraft::hardwareFloor),
                maybe(
                        "setupCost.monthsOfListPriceBill",
                        "hardware in months of the bill",
                        Unit.MONTHS,
                        Form.of(Kind.NUMBER, Ratio.RANGE),
                        s -> hardware(s).map(SetupCost.Hardware::monthsOfListPriceBill),
                        Double.class,
                        StrategyDraft::hardwareMonths),
                maybe(
                        "setupCost.factor",
                        "part of the hardware to buy",
                        Unit.RATIO,
                        Form.of(Kind.ESTIMATE, Ratio.RANGE),
                        s -> hardware(s).map(SetupCost.Hardware::factor),
                        Estimate.class,
                        StrategyDraft::hardwareFactor)));
    }

    private static void trouble(ImmutableList.Builder<Entry<Strategy, StrategyDraft>> all) {
        all.addAll(ImmutableList.of(
                number(
                        "incidentRate",
                        "serious incidents",
                        PerMonth.RANGE,
                        Strategy::incidentRate,
                        (d, v) -> d.strategy.incidentRate(PerMonth.of(v))),
                estimate(
                        "incidentEffort",
                        "work of an incident",
                        EngineerMonths.RANGE,
                        Strategy::incidentEffort,
                        (d, v) -> d.strategy.incidentEffort(v)),
                of(
                        "incidentCost",
                        "cost of an incident",
                        Unit.MONEY,
                        COST,
                        Strategy::incidentCost,
                        MoneyEstimate.class,
                        (d, v) -> d.strategy.incidentCost(v)),
                number(
                        "complianceEffort",
                        "work of an audit",
                        EngineerMonths.RANGE,
                        Strategy::complianceEffort,
                        (d, v) -> d.strategy.complianceEffort(EngineerMonths.of(v))),
                whole(
                        "complianceMonths",
                        "months of an audit",
                        Strategy.COMPLIANCE_MONTHS,
                        Strategy::complianceMonths,
                        (d, v) -> d.strategy.complianceMonths(v)),
                of(
                        "complianceCost",
                        "cost of an audit",
                        Unit.MONEY,
                        AMOUNT,
                        Strategy::complianceCost,
                        BigMoney.class,
                        (d, v) -> d.strategy.complianceCost(v))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Entry<Strategy, StrategyDraft> areas() {
        return of(
                "requiredExpertise",
                "expertise it needs",
                Unit.NONE,
                AREAS,
                Strategy::requiredExpertise,
                (Class<ImmutableSortedSet<ExpertiseArea>>) (Class) ImmutableSortedSet.class,
                (d, v) -> d.strategy.requiredExpertise(v));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Entry<Strategy, StrategyDraft> texts() {
        return Entry.of(
                NOT_QUANTIFIED,
                (Class<ImmutableList<String>>) (Class) ImmutableList.class,
                (d, v) -> d.strategy.notQuantified(v));
    }

    private static Optional<?> stated(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Stated stated
                ? Optional.of(stated.amount())
                : Optional.empty();
    }

    private static Optional<SetupCost.Hardware> hardware(Strategy strategy) {
        return strategy.setupCost() instanceof SetupCost.Hardware hardware ? Optional.of(hardware) : Optional.empty();
    }

    private static Entry<Strategy, StrategyDraft> number(
            String path,
            String label,
            Range range,
            Function<Strategy, Object> getter,
            BiConsumer<StrategyDraft, Double> setter) {
        return of(path, label, range.unit(), Form.of(Kind.NUMBER, range), getter, Double.class, setter);
    }

    private static Entry<Strategy, StrategyDraft> whole(
            String path,
            String label,
            Range range,
            Function<Strategy, Object> getter,
            BiConsumer<StrategyDraft, Integer> setter) {
        return of(path, label, range.unit(), Form.of(Kind.WHOLE, range), getter, Integer.class, setter);
    }

    private static Entry<Strategy, StrategyDraft> estimate(
            String path,
            String label,
            Range range,
            Function<Strategy, Object> getter,
            BiConsumer<StrategyDraft, Estimate> setter) {
        return of(path, label, range.unit(), Form.of(Kind.ESTIMATE, range), getter, Estimate.class, setter);
    }

    private static <T> Entry<Strategy, StrategyDraft> of(
            String path,
            String label,
            Unit unit,
            Form form,
            Function<Strategy, Object> getter,
            Class<T> type,
            BiConsumer<StrategyDraft, T> setter) {
        return maybe(path, label, unit, form, strategy -> Optional.of(getter.apply(strategy)), type, setter);
    }

    private static <T> Entry<Strategy, StrategyDraft> maybe(
            String path,
            String label,
            Unit unit,
            Form form,
            Function<Strategy, Optional<?>> getter,
            Class<T> type,
            BiConsumer<StrategyDraft, T> setter) {
        return Entry.of(new Parameter<>(path, label, unit, form, getter), type, setter);
    }
}
