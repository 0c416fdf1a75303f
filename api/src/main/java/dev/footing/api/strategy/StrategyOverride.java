package dev.footing.api.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A number of one strategy that is replaced, whatever its provider proposes for a startup, and why: by a value, by a
 * {@link Multiple} of what its provider says, or by a formula in engineers where it counts work.
 *
 * <pre>{@code
 * StrategyOverride price = StrategyOverride.of(
 *     StrategyId.of("managed-kubernetes"),
 *     "platformFixed",
 *     BigMoney.parse("USD 5200"),
 *     Evidence.of(Grade.PUBLISHED, "price list of May 2026").withSample("three regions"));
 * StrategyOverride work = StrategyOverride.of(
 *     StrategyId.of("managed-kubernetes"), "steadyEffort", Multiple.times(1.3), "our cluster spans two clouds");
 * }</pre>
 *
 * @param strategy the strategy
 * @param path the name of the number in {@link StrategyParameters}
 * @param value a value of the plain type of its form, a {@link Multiple}, an {@link EngineerFormula}, or an
 *     {@link EngineerRange}; never empty
 * @param grounds why, and where the value comes from; its evidence becomes that of the number
 */
public record StrategyOverride(StrategyId strategy, String path, Optional<?> value, Grounds grounds) {
    private static final ImmutableSet<Unit> WORK = ImmutableSet.of(Fte.RANGE.unit(), EngineerMonths.RANGE.unit());

    /**
     * Refuses a number that no strategy has, and an override that does not say why.
     *
     * @param strategy the strategy
     * @param path the name of the number
     * @param value a value of the plain type of its form, a multiple or a formula
     * @param grounds why, and where the value comes from
     */
    public StrategyOverride {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(grounds, "grounds");
        InvalidValueException.throwIf(
                value.isEmpty(), path, "", "must have a value", "Give one, or leave the override out.");
        value = Optional.of(checked(path, value.orElseThrow()));
    }

    /**
     * An override that is a judgement.
     *
     * @param strategy the strategy
     * @param path the name of the number
     * @param value a value of the plain type of its form, a multiple or a formula
     * @param reason why; the number is assumed for that reason
     */
    public StrategyOverride(StrategyId strategy, String path, Optional<?> value, String reason) {
        this(strategy, path, value, Grounds.of(reason));
    }

    /**
     * Replaces a number by a judgement.
     *
     * @param strategy the strategy
     * @param path the name of the number
     * @param value a value of the plain type of its form, a multiple or a formula
     * @param reason why; the number is assumed for that reason
     * @param <T> the type of the value
     * @return the override
     * @throws InvalidValueException where no strategy has such a number, or it cannot have that value
     */
    public static <T> StrategyOverride of(StrategyId strategy, String path, T value, String reason) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        return new StrategyOverride(strategy, path, Optional.of(value), Grounds.of(reason));
    }

    /**
     * Replaces a number by one that stands on more than a judgement.
     *
     * @param strategy the strategy
     * @param path the name of the number
     * @param value a value of the plain type of its form, a multiple or a formula
     * @param evidence where the value comes from
     * @param <T> the type of the value
     * @return the override
     * @throws InvalidValueException where no strategy has such a number, it cannot have that value, or the evidence is
     *     none
     */
    public static <T> StrategyOverride of(StrategyId strategy, String path, T value, Evidence evidence) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        return new StrategyOverride(strategy, path, Optional.of(value), Grounds.of(evidence));
    }

    /** {@return why, for readers} */
    public String reason() {
        return grounds.reason();
    }

    /** {@return where the value comes from} */
    public Evidence evidence() {
        return grounds.evidence();
    }

    private static Object checked(String path, Object value) {
        Form form = entry(path).parameter().form();
        if (value instanceof Multiple multiple) {
            return multiple.check(path, form);
        }
        boolean formula = value instanceof EngineerFormula || value instanceof EngineerRange;
        if (!formula) {
            return form.check(path, value);
        }
        InvalidValueException.throwIf(
                !countsWork(form),
                path,
                "a formula in engineers",
                "must be a value, as it counts no work",
                "State a value; engineers and engineer-months alone may grow with the team.");
        InvalidValueException.throwIf(
                value instanceof EngineerRange && form.kind() != Form.Kind.ESTIMATE,
                path,
                "a range of formulas in engineers",
                "must be one number, as it has no range",
                "State one formula.");
        return value;
    }

    /**
     * {@return whether a formula in engineers may stand for a number, as it counts engineers or engineer-months}
     *
     * @param form the form of the number
     */
    public static boolean countsWork(Form form) {
        Objects.requireNonNull(form, "form");
        boolean number = form.kind() == Form.Kind.NUMBER || form.kind() == Form.Kind.ESTIMATE;
        return number && WORK.contains(form.unit());
    }

    /**
     * Computes the value for one startup, where that does not depend on the number that is replaced.
     *
     * @param engineers how many engineers the startup has
     * @return the value, of the plain type of its form; empty where it is a {@link Multiple}
     * @throws InvalidValueException where the number cannot be that
     */
    public Optional<?> valueFor(Fte engineers) {
        Object stated = value.orElseThrow();
        Form form = entry(path).parameter().form();
        if (stated instanceof Multiple) {
            return Optional.empty();
        } else if (stated instanceof EngineerRange range) {
            return Optional.of(form.check(name(), range.value(engineers.value())));
        } else if (stated instanceof EngineerFormula formula) {
            double number = formula.value(engineers.value());
            return Optional.of(
                    form.check(name(), form.kind() == Form.Kind.ESTIMATE ? (Object) Estimate.fixed(number) : number));
        }
        return value;
    }

    /** The value in place of a number that is as its table reads it, or that an override before this one gave. */
    private Optional<?> valueFor(Optional<?> was, Fte engineers) {
        if (!(value.orElseThrow() instanceof Multiple multiple)) {
            return valueFor(engineers);
        }
        Form form = entry(path).parameter().form();
        return multiple.of(was.orElseThrow(() -> multiple.ofNothing(name()))).map(number -> form.check(name(), number));
    }

    private String name() {
        return path + " of " + strategy;
    }

    /**
     * Finds an entry of a strategy.
     *
     * @param path a path of {@link StrategyParameters}
     * @return the entry
     * @throws InvalidValueException where there is none; it names the nearest
     */
    public static Entry<Strategy, StrategyDraft> entry(String path) {
        Objects.requireNonNull(path, "path");
        return StrategyParameters.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "path",
                        '"' + path + '"',
                        "must name a number of a strategy",
                        KnownNames.of(StrategyParameters.all().stream()
                                        .map(Parameter::path)
                                        .toList())
                                .wayOut(path)));
    }

    /**
     * Replaces numbers of a strategy.
     *
     * @param proposed the strategy as its provider tailored it
     * @param overrides overrides of any strategies, as in {@link #overridden}
     * @param engineers how many engineers the startup has
     * @return the strategy with those that speak of it
     * @throws InvalidValueException where the strategy cannot have them
     */
    public static Strategy apply(Strategy proposed, List<StrategyOverride> overrides, Fte engineers) {
        Objects.requireNonNull(proposed, "proposed");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(engineers, "engineers");
        return overridden(proposed, overrides, engineers).strategy();
    }

    /**
     * Replaces numbers of a strategy, and tells which.
     *
     * @param proposed the strategy as its provider tailored it
     * @param overrides overrides of any strategies; of two that replace the same number, the later stands, and a
     *     multiple is one of what the earlier says
     * @param engineers how many engineers the startup has
     * @return the strategy with those that speak of it, and what each of them did
     * @throws InvalidValueException where the strategy cannot have them
     */
    public static Overridden overridden(Strategy proposed, List<StrategyOverride> overrides, Fte engineers) {
        Objects.requireNonNull(proposed, "proposed");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(engineers, "engineers");
        List<StrategyOverride> own = overrides.stream()
                .filter(override -> override.strategy().equals(proposed.id()))
                .toList();
        if (own.isEmpty()) {
            return new Overridden(proposed, ImmutableList.of());
        }
        StrategyDraft draft = StrategyDraft.of(proposed);
        Map<String, Optional<?>> replaced = new HashMap<>();
        ImmutableList.Builder<Overridden.ReplacedNumber> numbers = ImmutableList.builder();
        for (StrategyOverride override : own) {
            Entry<Strategy, StrategyDraft> entry = entry(override.path());
            Optional<?> before = replaced.get(override.path());
            Optional<?> was = before == null ? entry.parameter().get(proposed) : before;
            Optional<?> now = override.valueFor(was, engineers);
            entry.set(draft, now.orElseThrow());
            draft.evidence(override.path(), override.evidence());
            replaced.put(override.path(), now);
            numbers.add(new Overridden.ReplacedNumber(override, was, now));
        }
        return new Overridden(draft.build(), numbers.build());
    }

    /**
     * Refuses to replace one number twice, or as a whole and in parts.
     *
     * @param overrides overrides in any order
     */
    public static void checkOnce(List<StrategyOverride> overrides) {
        Objects.requireNonNull(overrides, "overrides");
        Set<String> seen = new HashSet<>();
        for (StrategyOverride override : overrides) {
            String what = override.strategy() + " " + override.path();
            InvalidValueException.throwIf(
                    !seen.add(what),
                    "strategyOverrides",
                    what + " twice",
                    "must replace a number once",
                    "Keep one of them.");
        }
        for (StrategyOverride override : overrides) {
            int dot = override.path().indexOf('.');
            String whole =
                    dot < 0 ? "" : override.strategy() + " " + override.path().substring(0, dot);
            InvalidValueException.throwIf(
                    seen.contains(whole),
                    "strategyOverrides",
                    whole + " and " + override.path(),
                    "must not replace a number and a part of it",
                    "Keep one of them.");
        }
    }

    /**
     * Adds itself to a canonical text.
     *
     * @param encoding the text
     */
    public void encodeTo(Encoding encoding) {
        grounds.encodeTo(encoding.put("strategy", strategy.value()).put(path, value), path);
    }
}
