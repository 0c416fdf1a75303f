package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyOverride;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A calibration in the making, parameter by parameter, for code that reads documents or changes single parameters. A
 * draft is mutable, is used by one thread, checks each value as it is set and the whole when it is built. A valuation
 * has one of two forms, and so has the chance of a round: setting a parameter of one takes the place of the other.
 *
 * <pre>{@code
 * Calibration mine = CalibrationDraft.of(Calibrations.field2025(), "mine-1")
 *     .override("overlap", 0.8, Evidence.of(Grade.MEASURED, "bills of our last move").withSample("seven months"))
 *     .build();
 * }</pre>
 */
public final class CalibrationDraft {
    static final String AMOUNT = "valuation.amount";
    static final String INTERCEPT = "round.intercept";
    static final String CHANCE = "round.chance24";
    static final String MEDIAN = "round.medianMonths";
    static final String SIGMA = "round.sigma";
    private static final ImmutableList<String> TIMING = ImmutableList.of(CHANCE, MEDIAN, SIGMA);
    private static final ImmutableList<String> LINES =
            ImmutableList.of("valuation.lowBase", "valuation.lowSlope", "valuation.highBase", "valuation.highSlope");

    private final Calibration.Builder calibration = Calibration.builder();
    private final Overrides<Calibration, CalibrationDraft> overrides;
    private final Map<String, BigMoney> lines = new TreeMap<>();
    private final Map<String, Double> timing = new TreeMap<>();
    private final Map<String, StrategyOverride> strategies = new LinkedHashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private MoneyEstimate.@Nullable LogNormal amount;

    private CalibrationDraft(Optional<Calibration> base, String id) {
        base.ifPresent(calibration::from);
        calibration.id(id).basedOn(base.map(Calibration::id)).overrides(ImmutableList.of());
        overrides = new Overrides<>(CalibrationParameters.entries(), base, base.map(Calibration::evidence));
        base.map(Calibration::valuation).ifPresent(this::from);
        base.flatMap(Calibration::roundTiming).ifPresent(this::from);
        base.ifPresent(from -> from.strategyOverrides().forEach(override -> strategies.put(key(override), override)));
    }

    private void from(RoundTiming base) {
        timing.put(CHANCE, base.chance24().value());
        timing.put(MEDIAN, base.medianMonths().value());
        timing.put(SIGMA, base.sigma());
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
        Objects.requireNonNull(id, "id");
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
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(id, "id");
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
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        overrides.set(this, path, value, evidence);
        return this;
    }

    /**
     * Puts a value in place of that of the base.
     *
     * @param path its path in {@link CalibrationParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param reason why; it becomes the evidence of the parameter, which is assumed
     * @param <T> the type of the value
     * @return this
     * @throws InvalidValueException where there is no such parameter, it cannot have that value, it was overridden
     *     before, or the reason is blank
     */
    public <T> CalibrationDraft override(String path, T value, String reason) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        return override(path, value, Grounds.of(reason));
    }

    /**
     * Puts a value that stands on more than a judgement in place of that of the base.
     *
     * @param path its path in {@link CalibrationParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param evidence where the value comes from; it becomes the evidence of the parameter
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such parameter, it cannot have that
     *     value, it was overridden before, or the evidence is none
     */
    public <T> CalibrationDraft override(String path, T value, Evidence evidence) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        return override(path, value, Grounds.of(evidence));
    }

    /**
     * Puts a value in place of that of the base, with a reason beside the evidence.
     *
     * @param path its path in {@link CalibrationParameters}
     * @param value a value of the plain type of its form, or a {@link dev.footing.api.quantity.Multiple} of that of the
     *     base
     * @param grounds why, and where the value comes from
     * @param <T> the type of the value
     * @return this
     * @throws dev.footing.api.problem.InvalidValueException where there is no such parameter, it cannot have that
     *     value, or it was overridden before
     */
    public <T> CalibrationDraft override(String path, T value, Grounds grounds) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(grounds, "grounds");
        overrides.override(this, path, value, grounds);
        return this;
    }

    /**
     * Replaces a number of a strategy, whoever proposes it. What the base replaces itself gives way.
     *
     * @param override which number of which strategy, by what, and why
     * @return this
     * @throws InvalidValueException where it was replaced before
     */
    public CalibrationDraft override(StrategyOverride override) {
        Objects.requireNonNull(override, "override");
        InvalidValueException.throwIf(
                !replaced.add(key(override)),
                "strategyOverrides",
                key(override) + " twice",
                "must replace a number once",
                "Keep one of them.");
        strategies.put(key(override), override);
        return this;
    }

    private static String key(StrategyOverride override) {
        return override.strategy() + " " + override.path();
    }

    /**
     * Adds a return that was published.
     *
     * @param figure the return, with what its publisher's own figures give
     * @return this
     */
    public CalibrationDraft publish(PublishedFigure figure) {
        Objects.requireNonNull(figure, "figure");
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
                .roundTiming(timing())
                .evidence(evidence())
                .strategyOverrides(strategies.values())
                .overrides(ImmutableList.of())
                .build();
        ImmutableList<ParameterOverride> stated = overrides.stated(made);
        return stated.isEmpty()
                ? made
                : Calibration.builder().from(made).overrides(stated).build();
    }

    /** The evidence of what was said, and a mark where a mechanism that is on needs a number that was not. */
    private Map<String, Evidence> evidence() {
        Map<String, Evidence> all = new TreeMap<>(overrides.evidence());
        if (all.containsKey("sizeExponent")) {
            ImmutableList.of("sizeReference", "sizeLow", "sizeHigh")
                    .forEach(path -> all.putIfAbsent(path, Evidence.standsIn()));
        }
        return all;
    }

    Calibration.Builder calibration() {
        return calibration;
    }

    void intercept(double odds) {
        calibration.roundIntercept(odds);
        timing.clear();
        TIMING.forEach(overrides::forget);
    }

    void timing(String path, double value) {
        timing.put(path, value);
        calibration.roundIntercept(Optional.empty());
        overrides.forget(INTERCEPT);
    }

    private Optional<RoundTiming> timing() {
        if (timing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoundTiming(Share.of(timing(CHANCE)), Months.of(timing(MEDIAN)), timing(SIGMA)));
    }

    private double timing(String path) {
        return Optional.ofNullable(timing.get(path))
                .orElseThrow(() -> new InvalidValueException(
                        path,
                        "",
                        "is required",
                        "State all of " + String.join(", ", TIMING) + ", or " + INTERCEPT + "."));
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
