package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document. The parser's own limits are wide: ours are checked here, in our words. */
final class JsonParsing {
    static final int MOST_LEVELS = 50;
    static final int MOST_VALUES = 100_000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonText.MOST_BYTES)
                    .maxNumberLength(JsonText.MOST_BYTES)
                    .maxNameLength(JsonText.MOST_BYTES)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonText text;
    private final ProblemList problems;
    private JsonPlace current = JsonPlace.ROOT;
    private int values;

    JsonParsing(JsonText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
    }

    JsonNode document() {
        try (JsonParser parser = FACTORY.createParser(text.characters(), text.start(), text.length())) {
            JsonNode root = read(parser);
            return root;
        } catch (JsonProcessingException broken) {
            throw new UnreadableException(JsonSyntax.problem(text, current.pointer(), broken)).asInvalid(problems);
        } catch (UnreadableException limit) {
            throw limit.asInvalid(problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read.", impossible);
        }
    }

    private JsonNode read(JsonParser parser) throws IOException {
        @Nullable JsonToken first = parser.nextToken();
        if (first == null) {
            throw unreadable(parser, "", "must hold a JSON object", "The text is empty; write at least { }.");
        }
        JsonNode root = value(parser, first, JsonPlace.ROOT, 1);
        current = JsonPlace.ROOT;
        if (parser.nextToken() != null) {
            throw unreadable(
                    parser,
                    "more text behind it",
                    "must be one JSON value",
                    "Remove what stands behind the last bracket.");
        }
        return root;
    }

    private JsonNode value(JsonParser parser, JsonToken token, JsonPlace place, int level) throws IOException {
        current = place;
        Position position = position(parser);
        if (++values > MOST_VALUES) {
            throw unreadable(
                    parser,
                    "",
                    "must not have more than 100,000 values before it",
                    "Split the document or shorten it.");
        }
        if (token.isStructStart() && level > MOST_LEVELS) {
            throw unreadable(
                    parser, "", "must not be nested deeper than 50 levels", "A profile needs four; remove brackets.");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, place, position, level);
            case START_ARRAY -> list(parser, place, position, level);
            case VALUE_STRING -> string(parser, place, position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, place, position);
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.scalar(JsonNode.Kind.YES_NO, place, position, parser.getText());
            case VALUE_NULL -> JsonNode.scalar(JsonNode.Kind.NULL, place, position, "null");
            default -> throw new IllegalStateException("A value cannot start with " + token + " at " + position + ".");
        };
    }

    private JsonNode object(JsonParser parser, JsonPlace place, Position position, int level) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Position at = position(parser);
            boolean nameable = checkName(place, name, at);
            JsonPlace member = place.child(nameable ? name : "?");
            JsonNode value = value(parser, parser.nextToken(), member, level + 1);
            JsonNode before = nameable ? members.putIfAbsent(name, value) : null;
            if (before != null) {
                String wayOut = "Keep one of them; the first is on line "
                        + before.position().line() + ".";
                problems.add(
                        at,
                        () -> Problem.ofInput(
                                member.pointer(), Quoted.text(name), "must stand once in its object", wayOut));
            }
            current = place;
        }
        return JsonNode.object(place, position, ImmutableMap.copyOf(members));
    }

    private boolean checkName(JsonPlace place, String name, Position at) {
        boolean fits = name.length() <= LONGEST_NAME;
        if (fits && name.codePoints().noneMatch(Quoted::hidden)) {
            return true;
        }
        String rule = "must have names of at most 200 characters without control characters";
        problems.add(
                at,
                () -> Problem.ofInput(place.pointer(), Quoted.text(name), rule, "Look at what was written as a name."));
        return false;
    }

    private JsonNode list(JsonParser parser, JsonPlace place, Position position, int level) throws IOException {
        ImmutableList.Builder<JsonNode> elements = ImmutableList.builder();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, place.child(Integer.toString(index)), level + 1));
            current = place;
            index++;
        }
        return JsonNode.list(place, position, elements.build());
    }

    private JsonNode string(JsonParser parser, JsonPlace place, Position position) throws IOException {
        int length = parser.getTextLength();
        if (length <= LONGEST_TEXT) {
            return JsonNode.scalar(JsonNode.Kind.TEXT, place, position, parser.getText());
        }
        String shown = "a text of " + length + " characters";
        return refused(place, position, shown, "must not be longer than 10,000 characters", "Shorten it.");
    }

    private JsonNode number(JsonParser parser, JsonPlace place, Position position) throws IOException {
        int length = parser.getTextLength();
        if (length > JsonNumber.LONGEST) {
            String shown = "a number of " + length + " characters";
            return refused(
                    place,
                    position,
                    shown,
                    "must not be longer than 100 characters",
                    "Round it; 17 digits are enough.");
        }
        String digits = parser.getText();
        return JsonNumber.fault(digits)
                .map(fault -> refused(place, position, digits, fault.rule(), fault.wayOut()))
                .orElseGet(() -> JsonNode.scalar(JsonNode.Kind.NUMBER, place, position, digits));
    }

    private JsonNode refused(JsonPlace place, Position position, String shown, String rule, String wayOut) {
        JsonNode node = JsonNode.scalar(JsonNode.Kind.REFUSED, place, position, shown);
        problems.add(node, rule, wayOut);
        return node;
    }

    private UnreadableException unreadable(JsonParser parser, String value, String rule, String wayOut) {
        return new UnreadableException(
                Problem.ofInput(current.pointer(), value, rule, wayOut).at(position(parser)));
    }

    private static Position position(JsonParser parser) {
        return JsonSyntax.position(parser.currentTokenLocation());
    }
}
