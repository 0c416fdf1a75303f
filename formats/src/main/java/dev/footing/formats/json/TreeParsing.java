package dev.footing.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.VisibleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the tree of one document from the events of a parser, and holds every notation to the same limits in the same
 * words. A subclass knows one notation. It is mutable, and is used by one thread for one document.
 *
 * @param <E> the events of the parser
 */
abstract class TreeParsing<E> {
    static final int LONGEST_NUMBER = 100;

    private static final int MOST_LEVELS = 50;
    private static final int MOST_VALUES = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LARGEST_EXPONENT = 400;

    private final ProblemList problems;
    private JsonPlace current = JsonPlace.ROOT;
    private int values;

    TreeParsing(ProblemList problems) {
        this.problems = problems;
    }

    abstract E next() throws IOException;

    abstract Position position(E event);

    abstract boolean opensObject(E event);

    abstract boolean opensList(E event);

    /** Whether an event ends the innermost object or list. */
    abstract boolean closes(E event);

    /** The name of a member; one that cannot be a name is reported. */
    abstract Optional<String> name(E event, JsonPlace around) throws IOException;

    abstract JsonNode scalar(E event, JsonPlace place, Position position) throws IOException;

    /** Reports what else stands with a value, such as an anchor. */
    void checkValue(E event, JsonPlace place, Position position) {}

    /** Where the parser is, for the problem of a text that cannot be parsed. */
    final JsonPlace current() {
        return current;
    }

    final JsonNode root(E first) throws IOException {
        JsonNode root = value(first, JsonPlace.ROOT);
        current = JsonPlace.ROOT;
        return root;
    }

    private JsonNode value(E event, JsonPlace place) throws IOException {
        current = place;
        Position position = position(event);
        boolean object = opensObject(event);
        boolean list = opensList(event);
        begin(place, position, object || list, place.level());
        checkValue(event, place, position);
        if (object) {
            return object(place, position);
        }
        return list ? list(place, position) : scalar(event, place, position);
    }

    private JsonNode object(JsonPlace place, Position position) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (E event = next(); !closes(event); event = next()) {
            Optional<String> name = name(event, place);
            if (name.isPresent()) {
                member(members, name.get(), position(event), place);
            } else {
                skip(event, place);
                skip(next(), place);
            }
            current = place;
        }
        return JsonNode.object(place, position, ImmutableMap.copyOf(members));
    }

    /** Reads a member; the first of a name stays, and one whose name is refused is left out. */
    private void member(Map<String, JsonNode> members, String name, Position at, JsonPlace around) throws IOException {
        boolean fits = name.length() <= LONGEST_NAME && name.codePoints().noneMatch(VisibleText::hides);
        if (!fits) {
            problem(
                    around,
                    at,
                    JsonNode.quoted(name),
                    "must have names of at most 200 characters without control characters",
                    "Look at what was written as a name.");
        }
        JsonPlace place = around.child(fits ? name : "?");
        JsonNode value = value(next(), place);
        Optional<JsonNode> before = fits ? Optional.ofNullable(members.putIfAbsent(name, value)) : Optional.empty();
        before.ifPresent(first -> problem(
                place,
                at,
                JsonNode.quoted(name),
                "must stand once in its object",
                "Keep one of them; the first is on line " + first.position().line() + "."));
    }

    private JsonNode list(JsonPlace place, Position position) throws IOException {
        ImmutableList.Builder<JsonNode> elements = ImmutableList.builder();
        int index = 0;
        for (E event = next(); !closes(event); event = next()) {
            elements.add(value(event, place.child(Integer.toString(index++))));
            current = place;
        }
        return JsonNode.list(place, position, elements.build());
    }

    /** Passes over a value that has begun; it may be no deeper than one that is read. */
    private void skip(E first, JsonPlace around) throws IOException {
        int open = 0;
        for (E event = first; ; event = next()) {
            if (opensObject(event) || opensList(event)) {
                begin(around, position(event), true, around.level() + 1 + open++);
            } else if (closes(event)) {
                open--;
            }
            if (open == 0) {
                return;
            }
        }
    }

    private void begin(JsonPlace place, Position position, boolean bracket, int level) {
        if (++values > MOST_VALUES) {
            String rule = "must not have more than 100,000 values before it";
            throw unreadable(place, position, "", rule, "Split the document or shorten it.");
        }
        if (bracket && level > MOST_LEVELS) {
            String rule = "must not be nested deeper than 50 levels";
            throw unreadable(place, position, "", rule, "A profile needs four; remove brackets.");
        }
    }

    /** A text; its characters are fetched only where there are not too many. */
    final JsonNode text(JsonPlace place, Position position, int length, Written text) throws IOException {
        if (length <= LONGEST_TEXT) {
            return JsonNode.scalar(JsonNode.Kind.TEXT, place, position, text.characters());
        }
        String shown = "a text of " + length + " characters";
        return refused(place, position, shown, "must not be longer than 10,000 characters", "Shorten it.");
    }

    /** A number as JSON writes it, NaN or Infinity; its digits are fetched only where there are not too many. */
    final JsonNode number(JsonPlace place, Position position, int length, Written digits) throws IOException {
        if (length > LONGEST_NUMBER) {
            String shown = "a number of " + length + " characters";
            String wayOut = "Round it; 17 digits are enough.";
            return refused(place, position, shown, "must not be longer than 100 characters", wayOut);
        }
        String number = digits.characters();
        if (!Character.isDigit(number.charAt(number.length() - 1))) {
            String wayOut = "Give a number, or leave the member out.";
            return refused(place, position, number, "must be a finite number", wayOut);
        }
        return fitsDouble(number)
                ? JsonNode.scalar(JsonNode.Kind.NUMBER, place, position, number)
                : refused(
                        place,
                        position,
                        number,
                        "must be a number that a double can hold: up to 1.8e308, and down to 4.9e-324",
                        "Give 0 in place of a smaller one; a larger one has no meaning here.");
    }

    /** Whether a number becomes a double without becoming infinite or vanishing. */
    private static boolean fitsDouble(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e >= 0) {
            String exponent = number.substring(e + 1).replaceFirst("^[+-]?0*", "");
            boolean small =
                    exponent.length() <= 3 && (exponent.isEmpty() || Integer.parseInt(exponent) <= LARGEST_EXPONENT);
            if (!small) {
                return false;
            }
        }
        BigDecimal exact = new BigDecimal(number);
        double nearest = exact.doubleValue();
        return Double.isFinite(nearest) && (nearest != 0 || exact.signum() == 0);
    }

    /** A value that is reported here, so that no later step reports it again. */
    final JsonNode refused(JsonPlace place, Position position, String shown, String rule, String wayOut) {
        JsonNode node = JsonNode.scalar(JsonNode.Kind.REFUSED, place, position, shown);
        problems.add(node, rule, wayOut);
        return node;
    }

    final void problem(JsonPlace place, Position position, String value, String rule, String wayOut) {
        problems.add(position, () -> Problem.ofInput(place.pointer(), value, rule, wayOut));
    }

    /** Reading ends at a place, and nothing is known of the text behind it. */
    final InvalidProfileException unreadable(
            JsonPlace place, Position position, String value, String rule, String wayOut) {
        return unreadable(Problem.ofInput(place.pointer(), value, rule, wayOut).at(position));
    }

    final InvalidProfileException unreadable(Problem problem) {
        problems.add(problem.position().orElse(new Position(1, 1)), () -> problem);
        return new InvalidProfileException(problems.problems());
    }

    /** Fetches the characters of a value from the parser. */
    interface Written {
        String characters() throws IOException;
    }
}
