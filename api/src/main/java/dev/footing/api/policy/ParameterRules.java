package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must hold of calibrations and policies: evidence for each parameter that they have and for nothing else, and
 * overrides that are what they have.
 *
 * @param value a calibration or a policy that was just built
 * @param table its table of parameters
 * @param <S> its type
 */
record ParameterRules<S>(S value, ImmutableList<Parameter<S>> table) {
    /** The evidence without that of parameters that are neutral; each other one must have some. */
    ImmutableSortedMap<String, Evidence> evidence(ImmutableSortedMap<String, Evidence> evidence) {
        checkEvidence(evidence);
        Set<String> neutral = paths(
                parameter -> parameter.optional() && parameter.stated(value).isEmpty());
        return ImmutableSortedMap.copyOfSorted(Maps.filterKeys(evidence, path -> !neutral.contains(path)));
    }

    private Set<String> paths(Predicate<Parameter<S>> which) {
        return table.stream().filter(which).map(Parameter::path).collect(ImmutableSet.toImmutableSet());
    }

    private void checkEvidence(Map<String, Evidence> evidence) {
        Set<String> paths = paths(parameter -> parameter.stated(value).isPresent());
        Set<String> known = paths(
                parameter -> parameter.optional() || parameter.stated(value).isPresent());
        for (String path : paths) {
            InvalidValueException.throwIf(
                    !evidence.containsKey(path),
                    path,
                    "without evidence",
                    "must have evidence",
                    "Say where the number comes from.");
        }
        for (String path : evidence.keySet()) {
            if (!known.contains(path)) {
                throw new InvalidValueException(
                        path,
                        "evidence for nothing",
                        "must name a parameter",
                        KnownNames.of(known).wayOut(path));
            }
        }
    }

    /** Refuses overrides that are not what the value has. */
    void checkOverrides(Optional<String> basedOn, List<ParameterOverride> overrides) {
        InvalidValueException.throwIf(
                !overrides.isEmpty() && basedOn.isEmpty(),
                "overrides",
                "of nothing",
                "must stand on something",
                "Say what the value is based on.");
        for (ParameterOverride override : overrides) {
            Optional<?> now = table.stream()
                    .filter(parameter -> parameter.path().equals(override.path()))
                    .findFirst()
                    .flatMap(parameter -> parameter.get(value));
            InvalidValueException.throwIf(
                    !now.equals(override.value()),
                    override.path(),
                    override.value().map(Object::toString).orElse(""),
                    "must be the value that it has, where an override says so",
                    "Make overrides with a draft.");
        }
    }
}
