package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One schema within a document: keywords in the order in which they were added. It is mutable while it is made. */
final class Schema {
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    Schema() {}

    static Schema type(String... types) {
        return new Schema().with("type", types.length == 1 ? types[0] : ImmutableList.copyOf(types));
    }

    /** What the document defines under that name. */
    static Schema ref(String definition) {
        return new Schema().with("$ref", DEFINITIONS + definition);
    }

    static Schema words(Iterable<String> words) {
        return type("string").with("enum", ImmutableList.copyOf(words));
    }

    /** One of the ids of an enumeration. */
    static <E extends Enum<E> & Identified> Schema words(Class<E> words) {
        return words(Identified.ids(words));
    }

    static Schema word(String word) {
        return new Schema().with("const", word);
    }

    static Schema list(Schema element) {
        return type("array").with("items", element);
    }

    static Schema anyOf(Schema... choices) {
        return new Schema().with("anyOf", ImmutableList.copyOf(choices));
    }

    /** An object that has all of some members and none of others. */
    static Schema having(List<String> members, List<String> without) {
        List<Schema> others = without.stream().map(Schema::requiring).toList();
        return new Schema().with("required", members).with("not", new Schema().with("anyOf", others));
    }

    private static Schema requiring(String name) {
        return new Schema().with("required", ImmutableList.of(name));
    }

    /** An object whose members are added by {@link #property}; it allows no others. */
    static Schema closed() {
        return object(false);
    }

    /** An object that may have members that are added later. */
    static Schema open() {
        return object(true);
    }

    static Schema object(boolean open) {
        Schema object = type("object").with("properties", new Schema());
        return open ? object : object.with("additionalProperties", false);
    }

    /** Sets a keyword to a text, number, yes or no, schema, or a list of these. */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    Schema title(String title) {
        return with("title", title);
    }

    Schema description(String description) {
        return with("description", description);
    }

    /** Adds a member that may be there. */
    Schema property(String name, Schema schema) {
        properties().with(name, schema);
        return this;
    }

    /** Adds a member that must be there. */
    Schema required(String name, Schema schema) {
        return property(name, schema).require(name);
    }

    @SuppressWarnings("unchecked")
    Schema require(String name) {
        ((List<Object>) keywords.computeIfAbsent("required", any -> new ArrayList<>())).add(name);
        return this;
    }

    Schema properties() {
        return (Schema) keywords.computeIfAbsent("properties", any -> new Schema());
    }

    /** The member of that name, made by need: an object of the same openness. */
    Schema group(String name) {
        boolean open = !keywords.containsKey("additionalProperties");
        return (Schema) properties().keywords.computeIfAbsent(name, any -> object(open));
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    void write(JsonWriter json) {
        json.startObject();
        keywords.forEach((keyword, value) -> {
            json.name(keyword);
            write(json, value);
        });
        json.endObject();
    }

    private static void write(JsonWriter json, Object value) {
        if (value instanceof Schema schema) {
            schema.write(json);
        } else if (value instanceof List<?> list) {
            json.list(list, element -> write(json, element));
        } else {
            json.value(value);
        }
    }
}
