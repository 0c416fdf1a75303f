package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.BigMoney;

/** The one table of what a calibration says, by path: how each is read, written and set. */
public final class CalibrationParameters {
    /** The two forms of what the chance of a round depends on: the first entry, or all the others in its place. */
    public static final ImmutableList<String> ROUND_FORMS = ImmutableList.of(
            CalibrationDraft.INTERCEPT, CalibrationDraft.CHANCE, CalibrationDraft.MEDIAN, CalibrationDraft.SIGMA);

    private static final Form COEFFICIENT = Form.of(Form.Kind.NUMBER, Calibration.COEFFICIENT);

    private static final ImmutableList<Entry<Calibration, CalibrationDraft>> ENTRIES = ImmutableList.of(
            ratio("gapDelay", "delay for each missing area", Calibration::gapDelay, Calibration.Builder::gapDelay),
            ratio(
                    "gapBuild",
                    "more build effort for each missing area",
                    Calibration::gapBuild,
                    Calibration.Builder::gapBuild),
            ratio(
                    "gapSteady",
                    "more steady effort for each missing area",
                    Calibration::gapSteady,
                    Calibration.Builder::gapSteady),
            ratio(
                    "gapIncidents",
                    "more incidents for each missing area",
                    Calibration::gapIncidents,
                    Calibration.Builder::gapIncidents),
            share(
                    "growthElasticity",
                    "growth that follows product work",
                    Calibration::growthElasticity,
                    Calibration.Builder::growthElasticity),
            share("overlap", "new bill paid while moving", Calibration::overlap, Calibration.Builder::overlap),
            neutral(
                    number(
                            "sizeExponent",
                            "growth of effort with the size of what is run",
                            Form.of(Form.Kind.NUMBER, Calibration.EXPONENT),
                            Calibration::sizeExponent,
                            Calibration.Builder::sizeExponent),
                    Calibration::ignoresSize),
            neutral(
                    of(
                            "sizeReference",
                            "monthly list price for which effort is stated",
                            Unit.MONEY_PER_MONTH,
                            Form.of(Form.Kind.AMOUNT, Calibration.SIZE_REFERENCE),
                            BigMoney.class,
                            Calibration::sizeReference,
                            (draft, value) -> draft.calibration().sizeReference(value)),
                    world -> world.ignoresSize() && world.hasUsualReference()),
            neutral(
                    number(
                            "sizeLow",
                            "least factor of size",
                            Form.of(Form.Kind.NUMBER, Calibration.CLAMP_LOW),
                            Calibration::sizeLow,
                            Calibration.Builder::sizeLow),
                    world -> world.ignoresSize() && world.sizeLow() == Calibration.NEUTRAL_CLAMP_LOW),
            neutral(
                    number(
                            "sizeHigh",
                            "greatest factor of size",
                            Form.of(Form.Kind.NUMBER, Calibration.CLAMP_HIGH),
                            Calibration::sizeHigh,
                            Calibration.Builder::sizeHigh),
                    world -> world.ignoresSize() && world.sizeHigh() == Calibration.NEUTRAL_CLAMP_HIGH),
            neutral(
                    ratio(
                            "incidentRevenueShare",
                            "months of revenue that a serious incident loses",
                            Calibration::incidentRevenueShare,
                            Calibration.Builder::incidentRevenueShare),
                    world -> world.incidentRevenueShare().value() == 0),
            optional(
                    "incidentPrior",
                    "incidents that a strategy's own rate weighs as much as",
                    Calibration.PRIOR,
                    Calibration::incidentPrior,
                    Calibration.Builder::incidentPrior),
            optional(
                    "peakReference",
                    "peak to average for which prices are stated",
                    Calibration.PEAK,
                    Calibration::peakReference,
                    Calibration.Builder::peakReference),
            neutral(
                    of(
                            "securityOnlyWithAudit",
                            "security is required only with an audit",
                            Unit.NONE,
                            Form.of(Form.Kind.YES_NO),
                            Boolean.class,
                            Calibration::securityOnlyWithAudit,
                            (draft, value) -> draft.calibration().securityOnlyWithAudit(value)),
                    world -> !world.securityOnlyWithAudit()),
            optional(
                    "familiarMonths",
                    "months after which an unknown area counts as held",
                    Months.RANGE,
                    world -> world.familiarMonths().map(Months::value),
                    (calibration, months) -> calibration.familiarMonths(Months.of(months))),
            neutral(
                    of(
                            "liveUsers",
                            "users at which a bill says as much as list prices",
                            Unit.USERS,
                            Form.of(Form.Kind.NUMBER, Users.RANGE),
                            Double.class,
                            Calibration::liveUsers,
                            (draft, value) -> draft.calibration().liveUsers(Users.of(value))),
                    world -> world.liveUsers().value() == 0),
            Entry.of(
                    new Parameter<>(
                            CalibrationDraft.INTERCEPT,
                            "log-odds of the round",
                            Unit.NONE,
                            COEFFICIENT,
                            Calibration::roundIntercept),
                    Double.class,
                    CalibrationDraft::intercept),
            timing(
                    CalibrationDraft.CHANCE,
                    "chance of a round within 24 months",
                    RoundTiming.CHANCE,
                    timing -> timing.chance24().value()),
            timing(
                    CalibrationDraft.MEDIAN,
                    "median month of a round",
                    RoundTiming.MEDIAN,
                    timing -> timing.medianMonths().value()),
            timing(CalibrationDraft.SIGMA, "spread of the month of a round", RoundTiming.SIGMA, RoundTiming::sigma),
            number(
                    "round.slope",
                    "log-odds by product share",
                    COEFFICIENT,
                    Calibration::roundSlope,
                    Calibration.Builder::roundSlope),
            of(
                    "round.logSlope",
                    "log-odds by logarithm of product share",
                    Unit.NONE,
                    Form.of(Form.Kind.ESTIMATE, Calibration.COEFFICIENT),
                    Estimate.class,
                    Calibration::roundLogSlope,
                    (draft, value) -> draft.calibration().roundLogSlope(value)),
            number(
                    "round.referenceShare",
                    "product share of the base rate",
                    Form.of(Form.Kind.NUMBER, Calibration.REFERENCE),
                    Calibration::roundReferenceShare,
                    Calibration.Builder::roundReferenceShare),
            line("valuation.lowBase", "low valuation without product work", Valuation.Lines::lowBase),
            line("valuation.lowSlope", "gain of the low valuation by product work", Valuation.Lines::lowSlope),
            line("valuation.highBase", "high valuation without product work", Valuation.Lines::highBase),
            line("valuation.highSlope", "gain of the high valuation by product work", Valuation.Lines::highSlope),
            Entry.of(
                    new Parameter<>(
                            CalibrationDraft.AMOUNT,
                            "valuation",
                            Unit.MONEY,
                            Form.of(Form.Kind.AMOUNT_SPREAD, Valuation.AMOUNT),
                            CalibrationParameters::independent),
                    MoneyEstimate.LogNormal.class,
                    CalibrationDraft::amount));

    private static final ImmutableList<Parameter<Calibration>> ALL =
            ENTRIES.stream().map(Entry::parameter).collect(ImmutableList.toImmutableList());

    private CalibrationParameters() {}

    /** {@return every parameter that a calibration may have} */
    public static ImmutableList<Parameter<Calibration>> all() {
        return ALL;
    }

    /** {@return every parameter with the way to set it, in the same order} */
    public static ImmutableList<Entry<Calibration, CalibrationDraft>> entries() {
        return ENTRIES;
    }

    private static Entry<Calibration, CalibrationDraft> ratio(
            String path,
            String label,
            Function<Calibration, Object> getter,
            BiConsumer<Calibration.Builder, Ratio> setter) {
        return of(
                path,
                label,
                Unit.RATIO,
                Form.of(Form.Kind.NUMBER, Ratio.RANGE),
                Double.class,
                getter,
                (draft, value) -> setter.accept(draft.calibration(), Ratio.of(value)));
    }

    private static Entry<Calibration, CalibrationDraft> share(
            String path,
            String label,
            Function<Calibration, Object> getter,
            BiConsumer<Calibration.Builder, Share> setter) {
        return of(
                path,
                label,
                Unit.SHARE,
                Form.of(Form.Kind.NUMBER, Share.RANGE),
                Double.class,
                getter,
                (draft, value) -> setter.accept(draft.calibration(), Share.of(value)));
    }

    private static Entry<Calibration, CalibrationDraft> number(
            String path,
            String label,
            Form form,
            Function<Calibration, Object> getter,
            BiConsumer<Calibration.Builder, Double> setter) {
        Unit unit = form.range().map(Range::unit).orElse(Unit.NONE);
        return of(
                path,
                label,
                unit,
                form,
                Double.class,
                getter,
                (draft, value) -> setter.accept(draft.calibration(), value));
    }

    private static <T> Entry<Calibration, CalibrationDraft> of(
            String path,
            String label,
            Unit unit,
            Form form,
            Class<T> type,
            Function<Calibration, Object> getter,
            BiConsumer<CalibrationDraft, T> setter) {
        return Entry.of(
                new Parameter<>(path, label, unit, form, calibration -> Optional.of(getter.apply(calibration))),
                type,
                setter);
    }

    private static Entry<Calibration, CalibrationDraft> neutral(
            Entry<Calibration, CalibrationDraft> entry, Predicate<Calibration> test) {
        return entry.neutralWhen(test);
    }

    /** A number without which a mechanism is off. */
    private static Entry<Calibration, CalibrationDraft> optional(
            String path,
            String label,
            Range range,
            Function<Calibration, Optional<Double>> getter,
            BiConsumer<Calibration.Builder, Double> setter) {
        Parameter<Calibration> parameter = new Parameter<>(
                path,
                label,
                range.unit(),
                Form.of(Form.Kind.NUMBER, range),
                getter::apply,
                world -> getter.apply(world).isEmpty());
        return Entry.of(parameter, Double.class, (draft, value) -> setter.accept(draft.calibration(), value));
    }

    private static Entry<Calibration, CalibrationDraft> timing(
            String path, String label, Range range, Function<RoundTiming, Double> getter) {
        Parameter<Calibration> parameter = new Parameter<>(
                path,
                label,
                range.unit(),
                Form.of(Form.Kind.NUMBER, range),
                world -> world.roundTiming().map(getter));
        return Entry.of(parameter, Double.class, (draft, value) -> draft.timing(path, value));
    }

    private static Entry<Calibration, CalibrationDraft> line(
            String path, String label, Function<Valuation.Lines, BigMoney> getter) {
        Parameter<Calibration> parameter = new Parameter<>(
                path,
                label,
                Unit.MONEY,
                Form.of(Form.Kind.AMOUNT, Valuation.AMOUNT),
                calibration -> calibration.valuation() instanceof Valuation.Lines lines
                        ? Optional.of(getter.apply(lines))
                        : Optional.empty());
        return Entry.of(parameter, BigMoney.class, (draft, value) -> draft.line(path, value));
    }

    private static Optional<?> independent(Calibration calibration) {
        return calibration.valuation() instanceof Valuation.Independent independent
                ? Optional.of(independent.amount())
                : Optional.empty();
    }
}
