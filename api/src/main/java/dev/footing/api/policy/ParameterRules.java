package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import java.util.List;
import java.util.Map;

/** What calibrations and policies have in common: evidence for each parameter that they have, and for nothing else. */
final class ParameterRules {
    private ParameterRules() {}

    static <S> void checkEvidence(S value, List<Parameter<S>> parameters, Map<String, Evidence> evidence) {
        List<String> paths = parameters.stream()
                .filter(parameter -> parameter.get(value).isPresent())
                .map(Parameter::path)
                .toList();
        for (String path : paths) {
            if (!evidence.containsKey(path)) {
                throw new InvalidValueException(
                        path, "without evidence", "must have evidence", "Say where the number comes from.");
            }
        }
        for (String path : evidence.keySet()) {
            if (!paths.contains(path)) {
                throw new InvalidValueException(
                        path,
                        "evidence for nothing",
                        "must name a parameter",
                        KnownNames.of(paths).wayOut(path));
            }
        }
    }
}
