package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the drafts of policies and calibrations have in common: entries by path, their evidence, and what was replaced.
 */
final class Overrides<S, D> {
    private final ImmutableMap<String, Entry<S, D>> entries;
    private final @Nullable S base;
    private final Map<String, Evidence> evidence = new TreeMap<>();
    private final Map<String, Grounds> grounds = new LinkedHashMap<>();

    Overrides(
            ImmutableList<Entry<S, D>> entries, Optional<S> base, Optional<ImmutableSortedMap<String, Evidence>> from) {
        this.entries = entries.stream().collect(ImmutableMap.toImmutableMap(Entry::path, entry -> entry));
        this.base = base.orElse(null);
        from.ifPresent(evidence::putAll);
    }

    /** An overridden value is based on a whole one, so that its overrides are all that was changed. */
    static void checkBase(String kind, String base, Optional<String> basedOn, String id) {
        if (basedOn.isPresent()) {
            throw new InvalidValueException(
                    "extends",
                    '"' + base + '"',
                    "must name a " + kind + " that extends no other",
                    "Extend " + basedOn.orElseThrow() + " and repeat the overrides.");
        }
        if (base.equals(id)) {
            throw new InvalidValueException(
                    "id", '"' + id + '"', "must differ from what it extends", "Give it a name that is yours.");
        }
    }

    void set(D draft, String path, Object value, Evidence source) {
        entry(path).set(draft, value);
        evidence.put(path, source);
    }

    void override(D draft, String path, Object value, Grounds why) {
        InvalidValueException.throwIf(
                grounds.containsKey(path), path, path + " twice", "must be overridden once", "Keep one of them.");
        set(draft, path, value instanceof Multiple multiple ? multiplied(path, multiple) : value, why.evidence());
        grounds.put(path, why);
    }

    /** A multiple of what the base says. */
    private Object multiplied(String path, Multiple multiple) {
        Parameter<S> parameter = entry(path).parameter();
        return multiple.check(path, parameter.form())
                .of(Optional.ofNullable(base).flatMap(parameter::get).orElseThrow(() -> multiple.ofNothing(path)))
                .orElseThrow();
    }

    private Entry<S, D> entry(String path) {
        return Optional.ofNullable(entries.get(path))
                .orElseThrow(() -> new InvalidValueException(
                        "path",
                        '"' + path + '"',
                        "must name a parameter",
                        KnownNames.of(entries.keySet()).wayOut(path)));
    }

    /** The evidence of what the value will have; that of what another form took the place of is gone. */
    Map<String, Evidence> evidence() {
        return evidence;
    }

    /** Another form of a number takes its place; where both were overridden, neither can be the one that was meant. */
    void forget(String path) {
        InvalidValueException.throwIf(
                grounds.containsKey(path),
                path,
                "beside another form of the number",
                "must be overridden in one form",
                "Keep one of them.");
        evidence.remove(path);
    }

    ImmutableList<ParameterOverride> stated(S made) {
        ImmutableList.Builder<ParameterOverride> stated = ImmutableList.builder();
        grounds.forEach((path, why) -> {
            Parameter<S> parameter = entry(path).parameter();
            stated.add(new ParameterOverride(
                    path, Optional.ofNullable(base).flatMap(parameter::get), parameter.get(made), why));
        });
        return stated.build();
    }
}
