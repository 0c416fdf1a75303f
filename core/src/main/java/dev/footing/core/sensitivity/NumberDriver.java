package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Range;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.core.policy.Rules;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number that is ours and not the startup's: of a strategy, or of the calibration.
 *
 * @param question what is asked
 * @param id how results name it, such as {@code paas/priceIndex} or {@code calibration/overlap}
 * @param range what it may be
 * @param whole whether it takes whole numbers alone
 * @param stated what it is, its spread included
 * @param evidence where it comes from
 * @param changed the rules with another value in its place
 */
record NumberDriver(
        SensitivityQuestion question,
        String id,
        Range range,
        boolean whole,
        Object stated,
        Evidence evidence,
        Function<Object, Rules> changed)
        implements SensitivityDriver {
    private static final String CALIBRATION = "calibration/";
    private static final String SUPPOSED = "-supposed";
    private static final String REASON = "to see what it moves";

    /** Every number of a strategy but those that are nought: there is no such hire, or no such cost. */
    static ImmutableList<NumberDriver> of(SensitivityQuestion question, Strategy strategy) {
        ImmutableList.Builder<NumberDriver> numbers = ImmutableList.builder();
        for (Parameter<Strategy> parameter : StrategyParameters.all()) {
            numbers.addAll(number(
                            question,
                            strategy.id() + "/" + parameter.path(),
                            parameter,
                            strategy,
                            strategy.evidenceOf(parameter),
                            value -> replaced(question.rules(), strategy, parameter.path(), value))
                    .stream()
                    .iterator());
        }
        return numbers.build();
    }

    /** Every number of the calibration but those that are nought, which switches off what they are of. */
    static ImmutableList<NumberDriver> ofCalibration(SensitivityQuestion question) {
        Calibration calibration = question.calibration();
        ImmutableList.Builder<NumberDriver> numbers = ImmutableList.builder();
        for (Entry<Calibration, CalibrationDraft> entry : CalibrationParameters.entries()) {
            Parameter<Calibration> parameter = entry.parameter();
            if (parameter.stated(calibration).isPresent()) {
                numbers.addAll(number(
                                question,
                                CALIBRATION + entry.path(),
                                parameter,
                                calibration,
                                Objects.requireNonNull(calibration.evidence().get(entry.path()), entry.path()),
                                value -> replaced(question.rules(), entry, value))
                        .stream()
                        .iterator());
            }
        }
        return numbers.build();
    }

    private static <S> Optional<NumberDriver> number(
            SensitivityQuestion question,
            String id,
            Parameter<S> parameter,
            S holder,
            Evidence evidence,
            Function<Object, Rules> changed) {
        Form form = parameter.form();
        return form.kind().isNumeric() && form.kind() != Form.Kind.FIGURE
                ? form.range()
                        .flatMap(range -> parameter
                                .stated(holder)
                                .map(stated -> stated instanceof Measure measure ? (Object) measure.value() : stated)
                                .filter(stated -> ShiftedNumbers.likely(stated) != 0)
                                .map(stated -> new NumberDriver(
                                        question,
                                        id,
                                        new Range(range.low(), range.high(), range.aboveLow(), parameter.unit()),
                                        form.kind() == Form.Kind.WHOLE,
                                        stated,
                                        evidence,
                                        changed)))
                : Optional.empty();
    }

    /** Of the rules of before what replaces the same number gives way. */
    private static Rules replaced(Rules rules, Strategy strategy, String path, Object value) {
        Policy policy = rules.policy();
        return rules.with(Policy.builder()
                .from(policy)
                .strategyOverrides(policy.strategyOverrides().stream()
                        .filter(override -> !override.strategy().equals(strategy.id())
                                || !override.path().equals(path))
                        .collect(ImmutableList.toImmutableList()))
                .addStrategyOverrides(new StrategyOverride(strategy.id(), path, Optional.of(value), REASON))
                .build());
    }

    private static Rules replaced(Rules rules, Entry<Calibration, CalibrationDraft> entry, Object value) {
        Calibration base = Calibration.builder()
                .from(rules.calibration())
                .basedOn(Optional.empty())
                .overrides(ImmutableList.of())
                .build();
        CalibrationDraft draft = CalibrationDraft.of(base, base.id() + SUPPOSED).override(entry.path(), value, REASON);
        return rules.with(draft.build());
    }

    @Override
    public double value() {
        return ShiftedNumbers.likely(stated);
    }

    @Override
    public ChangedQuestion at(double value) {
        return new ChangedQuestion(question.startup(), changed.apply(ShiftedNumbers.to(stated, value, range)), 0);
    }
}
