package dev.footing.formats.rules;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what policies and calibrations have in common. */
final class RulesWriter {
    private RulesWriter() {}

    static void header(JsonWriter json, String schema, String id) {
        json.startObject().member(Names.SCHEMA, schema).member(Names.ID, id);
    }

    static <S> void entries(JsonWriter json, List<Parameter<S>> table, S from, Map<String, Evidence> evidence) {
        json.name(Names.ENTRIES).startObject();
        for (Parameter<S> parameter : table) {
            Optional<?> value = parameter.get(from);
            if (value.isPresent()) {
                json.name(parameter.path())
                        .startObject()
                        .member(Names.VALUE, value.orElseThrow())
                        .member(
                                Names.EVIDENCE,
                                Optional.ofNullable(evidence.get(parameter.path()))
                                        .orElseThrow())
                        .endObject();
            }
        }
        json.endObject();
    }

    static void overrides(JsonWriter json, String base, List<ParameterOverride> overrides) {
        json.member(Names.EXTENDS, base).name(Names.OVERRIDES).startList();
        for (ParameterOverride override : overrides) {
            json.startObject()
                    .member(Names.PATH, override.path())
                    .member(Names.VALUE, override.value().orElseThrow())
                    .member(Names.REASON, override.reason())
                    .endObject();
        }
        json.endList();
    }
}
