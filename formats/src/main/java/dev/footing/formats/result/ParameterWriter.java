package dev.footing.formats.result;

import dev.footing.api.quantity.Parameter;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a table of parameters as an object; a dot in a path opens an object within. */
final class ParameterWriter {
    private ParameterWriter() {}

    /** Writes the present parameters, and {@code null} for those absent ones whose absence says something. */
    static <S> void write(JsonWriter json, List<Parameter<S>> table, S from, Predicate<Parameter<S>> nullWhenAbsent) {
        String open = "";
        json.startObject();
        for (Parameter<S> parameter : table) {
            Optional<?> value = parameter.get(from);
            if (value.isEmpty() && !nullWhenAbsent.test(parameter)) {
                continue;
            }
            int dot = parameter.path().indexOf('.');
            String group = dot < 0 ? "" : parameter.path().substring(0, dot);
            if (!group.equals(open)) {
                if (!open.isEmpty()) {
                    json.endObject();
                }
                if (!group.isEmpty()) {
                    json.name(group).startObject();
                }
                open = group;
            }
            json.name(parameter.path().substring(dot + 1));
            if (value.isPresent()) {
                json.value(value.orElseThrow());
            } else {
                json.nothing();
            }
        }
        if (!open.isEmpty()) {
            json.endObject();
        }
        json.endObject();
    }
}
