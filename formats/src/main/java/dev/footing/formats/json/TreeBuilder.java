package dev.footing.formats.json;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the values of one document, whichever notation it is written in, and holds all of them to the same limits in
 * the same words.
 */
final class TreeBuilder {
    private static final int MOST_LEVELS = 50;
    private static final int MOST_VALUES = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;

    private final ProblemList problems;
    private int values;

    TreeBuilder(ProblemList problems) {
        this.problems = problems;
    }

    /** Counts a value that begins. */
    void begin(JsonPlace place, Position position, boolean bracket, int level) {
        if (++values > MOST_VALUES) {
            throw unreadable(
                    place,
                    position,
                    "",
                    "must not have more than 100,000 values before it",
                    "Split the document or shorten it.");
        }
        if (bracket && level > MOST_LEVELS) {
            throw unreadable(
                    place,
                    position,
                    "",
                    "must not be nested deeper than 50 levels",
                    "A profile needs four; remove brackets.");
        }
    }

    /** A text, which is asked for only where it is not too long. */
    JsonNode text(JsonPlace place, Position position, int length, Supplier<String> text) {
        if (length <= LONGEST_TEXT) {
            return JsonNode.scalar(JsonNode.Kind.TEXT, place, position, text.get());
        }
        String shown = "a text of " + length + " characters";
        return refused(place, position, shown, "must not be longer than 10,000 characters", "Shorten it.");
    }

    /** A number as JSON writes it, whose digits are asked for only where there are not too many. */
    JsonNode number(JsonPlace place, Position position, int length, Supplier<String> digits) {
        if (length > JsonNumber.LONGEST) {
            String shown = "a number of " + length + " characters";
            String wayOut = "Round it; 17 digits are enough.";
            return refused(place, position, shown, "must not be longer than 100 characters", wayOut);
        }
        String written = digits.get();
        Optional<JsonNumber.Fault> fault = JsonNumber.fault(written);
        return fault.isPresent()
                ? refused(
                        place,
                        position,
                        written,
                        fault.get().rule(),
                        fault.get().wayOut())
                : JsonNode.scalar(JsonNode.Kind.NUMBER, place, position, written);
    }

    /** A value that is reported and of which nothing more is to be said. */
    JsonNode refused(JsonPlace place, Position position, String shown, String rule, String wayOut) {
        JsonNode node = JsonNode.scalar(JsonNode.Kind.REFUSED, place, position, shown);
        problems.add(node, rule, wayOut);
        return node;
    }

    /** An object to which members are added. */
    Members members(JsonPlace place) {
        return new Members(place);
    }

    /** Reports what is wrong with a place and is no value. */
    void problem(JsonPlace place, Position position, String value, String rule, String wayOut) {
        problems.add(position, () -> Problem.ofInput(place.pointer(), value, rule, wayOut));
    }

    static UnreadableException unreadable(
            JsonPlace place, Position position, String value, String rule, String wayOut) {
        return new UnreadableException(
                Problem.ofInput(place.pointer(), value, rule, wayOut).at(position));
    }

    /** The members of one object, in their order. */
    final class Members {
        private final JsonPlace place;
        private final Map<String, JsonNode> read = new LinkedHashMap<>();

        private Members(JsonPlace place) {
            this.place = place;
        }

        /** Where the value of a name stands; a name that cannot be one is reported. */
        Name name(String name, Position at) {
            boolean fits = name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Quoted::hidden);
            if (!fits) {
                problem(
                        place,
                        at,
                        Quoted.text(name),
                        "must have names of at most 200 characters without control characters",
                        "Look at what was written as a name.");
            }
            return new Name(name, at, fits, place.child(fits ? name : "?"));
        }

        /** Takes a member in; the first of a name stays. */
        void add(Name name, JsonNode value) {
            if (!name.fits()) {
                return;
            }
            Optional<JsonNode> before = Optional.ofNullable(read.putIfAbsent(name.name(), value));
            before.ifPresent(first -> problem(
                    name.place(),
                    name.at(),
                    Quoted.text(name.name()),
                    "must stand once in its object",
                    "Keep one of them; the first is on line " + first.position().line() + "."));
        }

        JsonNode object(Position position) {
            return JsonNode.object(place, position, ImmutableMap.copyOf(read));
        }
    }

    /** A member's name, and where its value stands in the tree. */
    record Name(String name, Position at, boolean fits, JsonPlace place) {}
}
