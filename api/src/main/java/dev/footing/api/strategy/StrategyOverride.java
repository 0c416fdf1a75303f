package dev.footing.api.strategy;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.quantity.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A number of one strategy that is replaced, whatever its provider proposes for a startup, and why.
 *
 * @param strategy the strategy
 * @param path the name of the number in {@link StrategyParameters}
 * @param value a value of the plain type of its form, or an {@link EngineerFormula} where it counts work; never empty
 * @param reason why, for readers; it becomes the evidence of the number, which is assumed
 */
public record StrategyOverride(StrategyId strategy, String path, Optional<?> value, String reason) {
    private static final ImmutableSet<Unit> WORK = ImmutableSet.of(Fte.RANGE.unit(), EngineerMonths.RANGE.unit());

    /**
     * Refuses a number that no strategy has, and an override that does not say why.
     *
     * @param strategy the strategy
     * @param path the name of the number
     * @param value a value of the plain type of its form, or a formula
     * @param reason why, for readers
     */
    public StrategyOverride {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        InvalidValueException.throwIf(
                value.isEmpty(), path, "", "must have a value", "Give one, or leave the override out.");
        value = Optional.of(checked(path, value.orElseThrow()));
        reason = ParameterOverride.checkReason(reason);
    }

    private static Object checked(String path, Object value) {
        Form form = entry(path).parameter().form();
        if (!(value instanceof EngineerFormula)) {
            return form.check(path, value);
        }
        InvalidValueException.throwIf(
                !countsWork(form),
                path,
                "a formula in engineers",
                "must be a value, as it counts no work",
                "State a value; engineers and engineer-months alone may grow with the team.");
        return value;
    }

    /**
     * {@return whether an {@link EngineerFormula} may stand for a number, as it counts engineers or engineer-months}
     *
     * @param form the form of the number
     */
    public static boolean countsWork(Form form) {
        boolean number = form.kind() == Form.Kind.NUMBER || form.kind() == Form.Kind.ESTIMATE;
        return number && WORK.contains(form.unit());
    }

    /**
     * {@return the value for one startup, of the plain type of its form; never empty}
     *
     * @param engineers how many engineers the startup has
     */
    public Optional<?> valueFor(Fte engineers) {
        if (!(value.orElseThrow() instanceof EngineerFormula formula)) {
            return value;
        }
        double number = formula.value(engineers.value());
        Form form = entry(path).parameter().form();
        return Optional.of(
                form.check(path, form.kind() == Form.Kind.ESTIMATE ? (Object) Estimate.fixed(number) : number));
    }

    /**
     * Finds an entry of a strategy.
     *
     * @param path a path of {@link StrategyParameters}
     * @return the entry
     * @throws InvalidValueException where there is none; it names the nearest
     */
    public static Entry<Strategy, StrategyDraft> entry(String path) {
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
     * @param overrides overrides of any strategies; of two that replace the same number, the later stands
     * @param engineers how many engineers the startup has
     * @return the strategy with those that speak of it; their numbers have the reason as evidence
     * @throws InvalidValueException where the strategy cannot have them
     */
    public static Strategy apply(Strategy proposed, List<StrategyOverride> overrides, Fte engineers) {
        List<StrategyOverride> own = overrides.stream()
                .filter(override -> override.strategy().equals(proposed.id()))
                .toList();
        if (own.isEmpty()) {
            return proposed;
        }
        StrategyDraft draft = StrategyDraft.of(proposed);
        for (StrategyOverride override : own) {
            entry(override.path()).set(draft, override.valueFor(engineers).orElseThrow());
            draft.evidence(override.path(), ParameterOverride.evidence(override.reason()));
        }
        return draft.build();
    }

    /**
     * Refuses to replace one number twice, or as a whole and in parts.
     *
     * @param overrides overrides in any order
     */
    public static void checkOnce(List<StrategyOverride> overrides) {
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
        encoding.put("strategy", strategy.value()).put(path, value).put(path + ".reason", reason);
    }
}
