package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.ParameterOverride;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A calibration in the making, parameter by parameter, for code that reads documents or changes single parameters. A
 * draft is mutable, is used by one thread, checks each value as it is set and the whole when it is built. A valuation
 * has one of two forms: setting a parameter of one takes the place of the other.
 *
 * <pre>{@code
 * Calibration mine = CalibrationDraft.of(Calibrations.field2025(), "mine-1")
 *     .override("overlap", 0.8, "our last move")
 *     .build();
 * }</pre>
 */
public final class CalibrationDraft {
    static final String AMOUNT = "valuation.amount";
    private static final ImmutableList<String> LINES =
            ImmutableList.of("valuation.lowBase", "valuation.lowSlope", "valuation.highBase", "valuation.highSlope");

    private final Calibration.Builder calibration = Calibration.builder();
    private final Overrides<Calibration, CalibrationDraft> overrides;
    private final Map<String, BigMoney> lines = new TreeMap<>();
    private MoneyEstimate.@Nullable LogNormal amount;

    private CalibrationDraft(Optional<Calibration> base, String id) {
        base.ifPresent(calibration::from);
        calibration.id(id).basedOn(base.map(Calibration::id)).overrides(ImmutableList.of());
        overrides = new Overrides<>(CalibrationParameters.entries(), base, base.map(Calibration::evidence));
        base.map(Calibration::valuation).ifPresent(this::from);
    }

    private void from(Valuation valuation) {
        if (valuation instanceof Valuation.Lines four) {
            lines.put(LINES.get(0), four.lowBase());
            lines.put(LINES.get(1), four.lowSlope());
            lines.put(LINES.get(2), four.highBase());
            lines.put(LINES.get(3), four.highSlope());
        } else if (valuation instanceof Valuation.Independent independent) {
            amount = independent.amount();
        }
    }

    /**
     * Starts with nothing.
     *
     * @param id the name of the calibration
     * @return a draft
     */
    public static CalibrationDraft empty(String id) {
        return new CalibrationDraft(Optional.empty(), id);
    }

    /**
     * Starts with everything of a calibration, whose parameters can then be overridden.
     *
     * @param base a calibration that is not itself made by overrides
     * @param id the name of the new one, which is another
     * @return a draft
     * @throws InvalidValueException where the base is based on another one
     */
    public static CalibrationDraft of(Calibration base, String id) {
        Overrides.checkBase("calibration", base.id(), base.basedOn(), id);
        return new CalibrationDraft(Optional.of(base), id);
    }

    /**
     * States a parameter.
     *
     * @param path its path in {@link CalibrationParameters}
     * @param value a value of the plain type of its form
     * @param evidence where it comes from
     * @param <T> the type of the value
     * @return this
     * @throws InvalidValueException where there is no such parameter, or it cannot have that value
     */
    public <T> CalibrationDraft set(String path, T value, Evidence evidence) {
        overrides.set(this, path, value, evidence);
        return this;
    }

    /**
     * Puts a value in place of that of the base.
     *
     * @param path its path in {@link CalibrationParameters}
     * @param value a value of the plain type of its form
     * @param reason why; it becomes the evidence of the parameter, which is assumed
     * @param <T> the type of the value
     * @return this
     * @throws InvalidValueException where there is no such parameter, it cannot have that value, it was overridden
     *     before, or the reason is blank
     */
    public <T> CalibrationDraft override(String path, T value, String reason) {
        overrides.override(this, path, value, reason);
        return this;
    }

    /**
     * Adds a return that was published.
     *
     * @param figure the return, with what its publisher's own figures give
     * @return this
     */
    public CalibrationDraft publish(PublishedFigure figure) {
        calibration.addPublished(figure);
        return this;
    }

    /**
     * Builds the calibration.
     *
     * @return the calibration
     * @throws IllegalArgumentException where a parameter is missing or parameters contradict each other
     */
    public Calibration build() {
        Calibration made = calibration
                .valuation(valuation())
                .evidence(overrides.evidence())
                .overrides(ImmutableList.of())
                .build();
        ImmutableList<ParameterOverride> told = overrides.told(made);
        return told.isEmpty()
                ? made
                : Calibration.builder().from(made).overrides(told).build();
    }

    Calibration.Builder calibration() {
        return calibration;
    }

    void line(String path, BigMoney value) {
        lines.put(path, value);
        amount = null;
        overrides.forget(AMOUNT);
    }

    void amount(MoneyEstimate.LogNormal value) {
        amount = value;
        lines.clear();
        LINES.forEach(overrides::forget);
    }

    private Valuation valuation() {
        if (amount != null) {
            return new Valuation.Independent(amount);
        }
        return new Valuation.Lines(line(0), line(1), line(2), line(3));
    }

    private BigMoney line(int which) {
        String path = LINES.get(which);
        return Optional.ofNullable(lines.get(path))
                .orElseThrow(() -> new InvalidValueException(
                        path, "", "is required", "State " + AMOUNT + ", or all of " + String.join(", ", LINES) + "."));
    }
}
