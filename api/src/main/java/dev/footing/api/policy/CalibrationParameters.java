package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.function.Function;

/** The one table of what a calibration says, by path. */
public final class CalibrationParameters {
    private static final ImmutableList<Parameter<Calibration>> ALL = ImmutableList.of(
            of("gapDelay", "delay for each missing area", Unit.RATIO, Calibration::gapDelay),
            of("gapBuild", "more build effort for each missing area", Unit.RATIO, Calibration::gapBuild),
            of("gapSteady", "more steady effort for each missing area", Unit.RATIO, Calibration::gapSteady),
            of("gapIncidents", "more incidents for each missing area", Unit.RATIO, Calibration::gapIncidents),
            of("growthElasticity", "growth that follows product work", Unit.SHARE, Calibration::growthElasticity),
            of("overlap", "new bill paid while moving", Unit.SHARE, Calibration::overlap),
            of("round.intercept", "log-odds of the round", Unit.NONE, Calibration::roundIntercept),
            of("round.slope", "log-odds by product share", Unit.NONE, Calibration::roundSlope),
            of("round.logSlope", "log-odds by logarithm of product share", Unit.NONE, Calibration::roundLogSlope),
            of("round.referenceShare", "product share of the base rate", Unit.SHARE, Calibration::roundReferenceShare),
            lines("valuation.lowBase", "low valuation without product work", Valuation.Lines::lowBase),
            lines("valuation.lowSlope", "gain of the low valuation by product work", Valuation.Lines::lowSlope),
            lines("valuation.highBase", "high valuation without product work", Valuation.Lines::highBase),
            lines("valuation.highSlope", "gain of the high valuation by product work", Valuation.Lines::highSlope),
            new Parameter<>("valuation.amount", "valuation", Unit.MONEY, CalibrationParameters::independent));

    private CalibrationParameters() {}

    /** {@return every parameter that a calibration may have} */
    public static ImmutableList<Parameter<Calibration>> all() {
        return ALL;
    }

    private static Parameter<Calibration> of(
            String path, String label, Unit unit, Function<Calibration, Object> getter) {
        return new Parameter<>(path, label, unit, calibration -> Optional.of(getter.apply(calibration)));
    }

    private static Parameter<Calibration> lines(String path, String label, Function<Valuation.Lines, Object> getter) {
        return new Parameter<>(
                path,
                label,
                Unit.MONEY,
                calibration -> calibration.valuation() instanceof Valuation.Lines lines
                        ? Optional.of(getter.apply(lines))
                        : Optional.empty());
    }

    private static Optional<?> independent(Calibration calibration) {
        return calibration.valuation() instanceof Valuation.Independent independent
                ? Optional.of(independent.amount())
                : Optional.empty();
    }
}
