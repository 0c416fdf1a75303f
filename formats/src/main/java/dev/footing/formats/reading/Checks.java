package dev.footing.formats.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.ProblemList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The checks that readers of documents share; each puts its problems into one list. */
public final class Checks {
    private final ProblemList problems;

    /**
     * Starts with the list into which problems go.
     *
     * @param problems takes what is wrong
     */
    public Checks(ProblemList problems) {
        this.problems = problems;
    }

    /** {@return the list into which problems go} */
    public ProblemList problems() {
        return problems;
    }

    /**
     * Checks that a value is of a kind, and reports it where it is not.
     *
     * @param node a value of the document
     * @param kind the kind that it should have
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     * @return whether it is of that kind
     */
    public boolean is(JsonNode node, Kind kind, String rule, String wayOut) {
        if (node.is(kind)) {
            return true;
        }
        wrong(node, rule, wayOut);
        return false;
    }

    /**
     * Gets the text of a value that is of a kind, or reports it.
     *
     * @param node a value of the document
     * @param kind the kind that it should have
     * @param rule the rule that it breaks otherwise, as the rest of a sentence
     * @param wayOut what to do
     * @return its text, number or word as it was written; empty where it was reported
     */
    public Optional<String> expect(JsonNode node, Kind kind, String rule, String wayOut) {
        return is(node, kind, rule, wayOut) ? Optional.of(node.text()) : Optional.empty();
    }

    /**
     * Reports a value.
     *
     * @param node a value of the document
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     * @param <T> the type of what is not read
     * @return nothing
     */
    public <T> Optional<T> refused(JsonNode node, String rule, String wayOut) {
        problems.add(node, rule, wayOut);
        return Optional.empty();
    }

    /**
     * Reports a value of the wrong kind, unless it was reported before.
     *
     * @param node a value of the document
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     */
    public void wrong(JsonNode node, String rule, String wayOut) {
        if (node.is(Kind.NULL) && !node.pointer().isEmpty()) {
            problems.add(node, "must not be null", "Give a value; a member that is not required may be left out.");
        } else if (!node.is(Kind.REFUSED)) {
            problems.add(node, rule, wayOut);
        }
    }

    /**
     * Reports a place of a schema that is no text.
     *
     * @param node the value by which editors find a schema
     */
    public void schemaOfEditors(JsonNode node) {
        is(node, Kind.TEXT, "must be the place of a schema", "Give its file or address in quotes, or leave it out.");
    }

    /**
     * Reports a schema that is not the expected one.
     *
     * @param node the id of a schema
     * @param expected the id that it should be
     * @param near what the way out compares the expected one with
     * @param rule the rule that another one breaks, as the rest of a sentence
     */
    public void schema(JsonNode node, String expected, String near, String rule) {
        String wayOut = KnownNames.of(List.of(expected)).wayOut(near);
        expect(node, Kind.TEXT, "must be the id of a schema", wayOut)
                .filter(id -> !id.equals(expected))
                .ifPresent(id -> problems.add(node, rule, wayOut));
    }

    /**
     * Reports a member whose name is not known.
     *
     * @param node a value of the document
     * @param name the name
     * @param known the known ones
     */
    public void unknownName(JsonNode node, String name, Collection<String> known) {
        unknownName(node, name, () -> KnownNames.of(known).wayOut(name));
    }

    /**
     * Reports a member whose name is not known.
     *
     * @param node a value of the document
     * @param name the name
     * @param wayOut what to do
     */
    public void unknownName(JsonNode node, String name, Supplier<String> wayOut) {
        problems.add(node, JsonNode.quoted(name), "must have a known name", wayOut);
    }

    /**
     * Reports a word that is not known.
     *
     * @param node a value of the document
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param known the known ones
     */
    public void unknownWord(JsonNode node, String rule, Collection<String> known) {
        problems.add(node, node.shown(), rule, () -> KnownNames.of(known).wayOut(node.text()));
    }

    /**
     * Lets a word through that is known and reports any other.
     *
     * @param node a text of the document
     * @param rule the rule that an unknown one breaks, as the rest of a sentence
     * @param known the known ones
     * @return the word; empty where it was reported
     */
    public Optional<String> knownWord(JsonNode node, String rule, Collection<String> known) {
        if (known.contains(node.text())) {
            return Optional.of(node.text());
        }
        unknownWord(node, rule, known);
        return Optional.empty();
    }

    /**
     * Reports a member that is required; its place in the text is that of the object in which it should stand.
     *
     * @param around the object
     * @param pointer where it should stand
     * @param wayOut what to do
     */
    public void missing(JsonNode around, String pointer, String wayOut) {
        problems.add(around.position(), () -> Problem.ofInput(pointer, "", "is required", wayOut));
    }

    /**
     * Reports the members of an object that are not known.
     *
     * @param node an object
     * @param known the names of its members
     */
    public void knownMembers(JsonNode node, Collection<String> known) {
        node.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                unknownName(value, name, known);
            }
        });
    }

    /**
     * Reads an object all of whose members are required, and makes a value of them.
     *
     * @param node a value of the document
     * @param what what the object holds, for a message
     * @param required a reader for each member; it reports what is wrong and returns nothing then
     * @param maker makes the value, or refuses
     * @param <T> the type of the value
     * @return the value; empty where something was reported
     */
    public <T> Optional<T> read(
            JsonNode node,
            String what,
            Map<String, Function<JsonNode, Optional<?>>> required,
            Function<ReadMembers, T> maker) {
        return read(node, what, required, ImmutableMap.of()).flatMap(members -> make(node, () -> maker.apply(members)));
    }

    /**
     * Reads an object. Unknown members are reported and do not stop it.
     *
     * @param node a value of the document
     * @param what what the object holds, for a message
     * @param required a reader for each member that must be there; it reports what is wrong and returns nothing then
     * @param optional a reader for each member that may be there
     * @return the values of the members; empty where a member is missing or wrong, or it is no object
     */
    public Optional<ReadMembers> read(
            JsonNode node,
            String what,
            Map<String, Function<JsonNode, Optional<?>>> required,
            Map<String, Function<JsonNode, Optional<?>>> optional) {
        String names = String.join(", ", required.keySet());
        if (!is(node, Kind.OBJECT, "must be an object with " + what, "Write { " + names + " }.")) {
            return Optional.empty();
        }
        Map<String, Function<JsonNode, Optional<?>>> readers = new LinkedHashMap<>(required);
        readers.putAll(optional);
        knownMembers(node, readers.keySet());
        List<String> missing = required.keySet().stream()
                .filter(name -> node.member(name).isEmpty())
                .toList();
        missing.forEach(name -> missing(node, node.pointerOf(name), "The object needs " + names + "."));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
        boolean sound = true;
        for (var reader : readers.entrySet()) {
            Optional<JsonNode> member = node.member(reader.getKey());
            Optional<?> value = member.flatMap(reader.getValue());
            value.ifPresent(read -> values.put(reader.getKey(), read));
            sound &= value.isPresent() || member.isEmpty();
        }
        return sound ? Optional.of(new ReadMembers(values.buildOrThrow())) : Optional.empty();
    }

    /**
     * Reads every element of a list.
     *
     * @param node a value of the document
     * @param rule what the value must be, as the rest of a sentence
     * @param wayOut what to do where it is no list
     * @param reader reads an element; it reports what is wrong and returns nothing then
     * @param <T> the type of the elements
     * @return the elements; empty where one of them is wrong, or it is no list
     */
    public <T> Optional<ImmutableList<T>> list(
            JsonNode node, String rule, String wayOut, Function<JsonNode, Optional<? extends T>> reader) {
        if (!is(node, Kind.LIST, rule, wayOut)) {
            return Optional.empty();
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        node.elements().forEach(element -> reader.apply(element).ifPresent(elements::add));
        ImmutableList<T> read = elements.build();
        return read.size() == node.elements().size() ? Optional.of(read) : Optional.empty();
    }

    /**
     * Makes a value of the domain; where it refuses, the problem gets the place of the value, or of its member.
     *
     * @param node a value of the document
     * @param maker makes the value
     * @param <T> the type of the value
     * @return the value, or empty where it was reported
     */
    public <T> Optional<T> make(JsonNode node, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException refused) {
            Problem problem = refused.problem();
            JsonNode faulty = node.member(problem.where()).orElse(node);
            boolean scalar = faulty.members().isEmpty() && faulty.elements().isEmpty();
            String value = scalar ? faulty.shown() : problem.value();
            problems.add(faulty, value, problem.rule(), problem::wayOut);
            return Optional.empty();
        }
    }
}
