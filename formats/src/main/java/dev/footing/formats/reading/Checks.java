package dev.footing.formats.reading;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.json.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The checks that every part of a profile shares; each puts its problems into one list. */
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

    /**
     * Where problems go.
     *
     * @return the list
     */
    public ProblemList problems() {
        return problems;
    }

    /**
     * Tells whether a value is of a kind, and reports it where it is not.
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
     * Reports a member that has no place where it stands.
     *
     * @param node a value of the document
     * @param name the name
     * @param known the known ones
     */
    public void unknownName(JsonNode node, String name, Collection<String> known) {
        unknownName(node, name, () -> KnownNames.of(known).wayOut(name));
    }

    /**
     * Reports a member that has no place where it stands.
     *
     * @param node a value of the document
     * @param name the name
     * @param wayOut what to do
     */
    public void unknownName(JsonNode node, String name, Supplier<String> wayOut) {
        problems.add(
                node.position(),
                () -> Problem.ofInput(node.pointer(), Quoted.text(name), "must have a known name", wayOut.get()));
    }

    /**
     * Reports a word that is not known.
     *
     * @param node a value of the document
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param known the known ones
     */
    public void unknownWord(JsonNode node, String rule, Collection<String> known) {
        problems.add(
                node.position(),
                () -> Problem.ofInput(
                        node.pointer(), node.shown(), rule, KnownNames.of(known).wayOut(node.text())));
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
     * Checks the members of an object that is no group of inputs.
     *
     * @param node a value of the document
     * @param required members that must be there
     * @param optional members that may be there
     * @param what what the object holds, for a message
     * @return whether it is an object that has what is required; unknown members are reported and change nothing
     */
    public boolean members(JsonNode node, List<String> required, List<String> optional, String what) {
        if (!is(
                node,
                Kind.OBJECT,
                "must be an object with " + what,
                "Write { " + String.join(", ", required) + " }.")) {
            return false;
        }
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        node.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                unknownName(value, name, known);
            }
        });
        boolean complete = true;
        for (String name : required) {
            if (node.member(name).isEmpty()) {
                missing(node, node.pointerOf(name), "The object needs " + String.join(", ", required) + ".");
                complete = false;
            }
        }
        return complete;
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
            problems.add(
                    faulty.position(),
                    () -> Problem.ofInput(faulty.pointer(), value, problem.rule(), problem.wayOut()));
            return Optional.empty();
        }
    }
}
