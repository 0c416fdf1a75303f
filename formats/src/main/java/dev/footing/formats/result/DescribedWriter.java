package dev.footing.formats.result;

import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.sentences.Sentences;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes values as JSON, by their descriptions. */
public final class DescribedWriter {
    private final JsonWriter json;

    /**
     * Writes into a document.
     *
     * @param json where to
     */
    public DescribedWriter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes a whole document.
     *
     * @param schema the id of its schema, which is its first member
     * @param description what the value is
     * @param value the value
     * @param <T> its type
     * @return a JSON document, two spaces a level, ending with a line feed
     */
    public static <T> String document(String schema, Description<T> description, T value) {
        return JsonWriter.text(body(schema, description, value));
    }

    /** What a whole document says, wherever it is written. */
    static <T> Consumer<JsonWriter> body(String schema, Description<T> description, T value) {
        return json -> {
            json.startObject().member("schema", schema);
            new DescribedWriter(json).members(description, value);
            json.endObject();
        };
    }

    /**
     * Writes an object.
     *
     * @param description what the value is
     * @param value the value
     * @param <T> its type
     */
    public <T> void object(Description<T> description, T value) {
        json.startObject();
        members(description, value);
        json.endObject();
    }

    /** A dot in a name opens a group, which holds the members that follow with the same beginning. */
    private <T> void members(Description<T> description, T value) {
        String open = "";
        for (Member<T> member : description.members()) {
            Optional<?> held = member.get(value);
            if (held.isEmpty() && member.presence() != Presence.NULLABLE) {
                continue;
            }
            int dot = member.name().indexOf('.');
            String group = dot < 0 ? "" : member.name().substring(0, dot);
            if (!group.equals(open)) {
                close(open);
                if (!group.isEmpty()) {
                    json.name(group).startObject();
                }
                open = group;
            }
            json.name(member.name().substring(dot + 1));
            held.ifPresentOrElse(present -> value(member.type().bare(), present), json::nothing);
        }
        close(open);
    }

    private void close(String group) {
        if (!group.isEmpty()) {
            json.endObject();
        }
    }

    @SuppressWarnings("unchecked") // a member holds what its type says
    private void value(ValueType type, Object held) {
        if (type instanceof ValueType.Parts parts) {
            object((Description<Object>) parts.description().get(), held);
        } else if (type instanceof ValueType.Elements list) {
            json.list((Iterable<?>) held, element -> value(list.element().bare(), element));
        } else if (type instanceof ValueType.Entries entries) {
            entries(entries, (Map<?, ?>) held);
        } else if (type instanceof Scalar scalar) {
            scalar(scalar, held);
        } else {
            json.value(held);
        }
    }

    private void entries(ValueType.Entries type, Map<?, ?> held) {
        Map<String, Object> values = held.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> name(entry.getKey()),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        LinkedHashMap::new));
        Iterable<String> names = type.names().isEmpty() ? values.keySet() : type.names();
        json.startObject();
        for (String name : names) {
            Optional.ofNullable(values.get(name)).ifPresent(value -> {
                json.name(name);
                value(type.value().bare(), value);
            });
        }
        json.endObject();
    }

    private static String name(Object key) {
        return key instanceof Identified constant ? constant.id() : key.toString();
    }

    private void scalar(Scalar type, Object held) {
        switch (type.kind()) {
            case STARTUP -> ProfileWriter.write((Startup) held, json);
            case SENTENCE -> json.value(Sentences.of((Explanation) held));
            case FACT -> json.value(plain((Fact) held));
            default -> json.value(type.isText() ? held.toString() : held);
        }
    }

    private static Object plain(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.money();
        } else if (fact instanceof Fact.Figure figure) {
            return figure.value();
        } else if (fact instanceof Fact.Price price) {
            return price.value();
        }
        return fact instanceof Fact.Phrase phrase ? Sentences.of(phrase.part()) : ((Fact.Word) fact).text();
    }
}
