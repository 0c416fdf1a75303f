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
 * words. A subclass knows one notation: JSON here, YAML in the artifact {@code footing-yaml}; a program reads documents
 * by {@link JsonDocument}. It is mutable, and is used by one thread for one document. One of YAML is a
 * {@code TreeParsing<Event>}, where events are those of its parser.
 *
 * @param <E> the events of the parser
 */
public abstract class TreeParsing<E> {
    /** How many characters a number may have. */
    public static final int LONGEST_NUMBER = 100;

    private static final int MOST_LEVELS = 50;
    private static final int MOST_VALUES = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LARGEST_EXPONENT = 400;

    private final ProblemList problems;
    private JsonPlace current = JsonPlace.ROOT;
    private int values;

    /**
     * Begins with one document.
     *
     * @param problems takes what is wrong with single values
     */
    protected TreeParsing(ProblemList problems) {
        this.problems = problems;
    }

    /**
     * Goes on.
     *
     * @return the next event
     * @throws IOException where the text cannot be parsed
     */
    protected abstract E next() throws IOException;

    /**
     * Finds an event in the text.
     *
     * @param event an event, the last one
     * @return where it starts
     */
    protected abstract Position position(E event);

    /**
     * {@return whether an object starts}
     *
     * @param event an event
     */
    protected abstract boolean opensObject(E event);

    /**
     * {@return whether a list starts}
     *
     * @param event an event
     */
    protected abstract boolean opensList(E event);

    /**
     * {@return whether the innermost object or list ends}
     *
     * @param event an event
     */
    protected abstract boolean closes(E event);

    /**
     * Takes an event as the name of a member; one that cannot be a name is reported.
     *
     * @param event an event where a name stands
     * @param around the place of the object
     * @return the name; empty where it cannot be one
     * @throws IOException where the text cannot be parsed
     */
    protected abstract Optional<String> name(E event, JsonPlace around) throws IOException;

    /**
     * Takes an event as a value that is neither an object nor a list.
     *
     * @param event an event where a value stands
     * @param place its place
     * @param position where it starts
     * @return the value
     * @throws IOException where the text cannot be parsed
     */
    protected abstract JsonNode scalar(E event, JsonPlace place, Position position) throws IOException;

    /**
     * Reports what else stands with a value, such as an anchor; nothing by default.
     *
     * @param event an event where a value stands
     * @param place its place
     * @param position where it starts
     */
    protected void checkValue(E event, JsonPlace place, Position position) {}

    /** {@return where the parser is, for the problem of a text that cannot be parsed} */
    protected final JsonPlace current() {
        return current;
    }

    /**
     * Builds the tree from its first event on.
     *
     * @param first the event with which the document's value starts
     * @return that value
     * @throws IOException where the text cannot be parsed
     */
    protected final JsonNode root(E first) throws IOException {
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

    /**
     * Makes a text; its characters are fetched only where there are not too many.
     *
     * @param place its place
     * @param position where it starts
     * @param length how many characters it has
     * @param text fetches them
     * @return the text, or a refused value
     * @throws IOException where they cannot be fetched
     */
    protected final JsonNode text(JsonPlace place, Position position, int length, Written text) throws IOException {
        if (length <= LONGEST_TEXT) {
            return JsonNode.scalar(JsonNode.Kind.TEXT, place, position, text.characters());
        }
        String shown = "a text of " + length + " characters";
        return refused(place, position, shown, "must not be longer than 10,000 characters", "Shorten it.");
    }

    /**
     * Makes a number as JSON writes it, NaN or Infinity; its digits are fetched only where there are not too many.
     *
     * @param place its place
     * @param position where it starts
     * @param length how many characters it has
     * @param digits fetches them
     * @return the number, or a refused value
     * @throws IOException where they cannot be fetched
     */
    protected final JsonNode number(JsonPlace place, Position position, int length, Written digits) throws IOException {
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

    /**
     * Makes a value of a word: true, false, null, or one whose problem was reported.
     *
     * @param kind what it is
     * @param place its place
     * @param position where it starts
     * @param word the word as JSON writes it, or as a message shows what was refused
     * @return the value
     */
    protected static JsonNode word(JsonNode.Kind kind, JsonPlace place, Position position, String word) {
        return JsonNode.scalar(kind, place, position, word);
    }

    /**
     * Makes a value that is reported here, so that no later step reports it again.
     *
     * @param place its place
     * @param position where it starts
     * @param shown how a message shows it
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     * @return the value
     */
    protected final JsonNode refused(JsonPlace place, Position position, String shown, String rule, String wayOut) {
        JsonNode node = JsonNode.scalar(JsonNode.Kind.REFUSED, place, position, shown);
        problems.add(node, rule, wayOut);
        return node;
    }

    /**
     * Reports a problem, and the rest is read.
     *
     * @param place where it stands in the document
     * @param position where it starts in the text
     * @param value what was found
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     */
    protected final void problem(JsonPlace place, Position position, String value, String rule, String wayOut) {
        problems.add(position, () -> Problem.ofInput(place.pointer(), value, rule, wayOut));
    }

    /**
     * Ends reading at a place; nothing is known of the text behind it.
     *
     * @param place where it stands in the document
     * @param position where it starts in the text
     * @param value what was found
     * @param rule the rule that it breaks, as the rest of a sentence
     * @param wayOut what to do
     * @return what to throw
     */
    protected final InvalidProfileException unreadable(
            JsonPlace place, Position position, String value, String rule, String wayOut) {
        return unreadable(Problem.ofInput(place.pointer(), value, rule, wayOut).at(position));
    }

    /**
     * Ends reading with a problem that has its place.
     *
     * @param problem why the text cannot be parsed
     * @return what to throw
     */
    protected final InvalidProfileException unreadable(Problem problem) {
        problems.add(problem.position().orElse(new Position(1, 1)), () -> problem);
        return new InvalidProfileException(problems.problems());
    }

    /** Fetches the characters of a value from the parser. */
    public interface Written {
        /**
         * Fetches them.
         *
         * @return the characters
         * @throws IOException where the text cannot be parsed
         */
        String characters() throws IOException;
    }
}
