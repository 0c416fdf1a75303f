package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document in JSON. The parser's own limits are wide: ours are checked here, in our words. */
final class JsonParsing {
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
    private final TreeBuilder tree;
    private JsonPlace current = JsonPlace.ROOT;

    JsonParsing(JsonText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
        this.tree = new TreeBuilder(problems);
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
            throw unreadable(
                    parser, "", "must hold a JSON object", "The text is empty; look whether it is the right one.");
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
        tree.begin(place, position, token.isStructStart(), level);
        return switch (token) {
            case START_OBJECT -> object(parser, place, position, level);
            case START_ARRAY -> list(parser, place, position, level);
            case VALUE_STRING -> tree.text(place, position, parser.getTextLength(), () -> written(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                tree.number(place, position, parser.getTextLength(), () -> written(parser));
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.scalar(JsonNode.Kind.YES_NO, place, position, parser.getText());
            case VALUE_NULL -> JsonNode.scalar(JsonNode.Kind.NULL, place, position, "null");
            default -> throw new IllegalStateException("A value cannot start with " + token + " at " + position + ".");
        };
    }

    private JsonNode object(JsonParser parser, JsonPlace place, Position position, int level) throws IOException {
        TreeBuilder.Members members = tree.members(place);
        while (named(parser, place)) {
            TreeBuilder.Name name = members.name(parser.currentName(), position(parser));
            members.add(name, value(parser, parser.nextToken(), name.place(), level + 1));
            current = place;
        }
        return members.object(position);
    }

    /** Whether a member follows; where its value is a number, the parser has looked at that by then. */
    private boolean named(JsonParser parser, JsonPlace place) throws IOException {
        try {
            return parser.nextToken() == JsonToken.FIELD_NAME;
        } catch (JsonProcessingException broken) {
            if (JsonSyntax.isNumber(text, broken)) {
                Optional.ofNullable(parser.currentName()).ifPresent(name -> current = place.child(name));
            }
            throw broken;
        }
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

    private static String written(JsonParser parser) {
        try {
            return parser.getText();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read.", impossible);
        }
    }

    private UnreadableException unreadable(JsonParser parser, String value, String rule, String wayOut) {
        return TreeBuilder.unreadable(current, position(parser), value, rule, wayOut);
    }

    private static Position position(JsonParser parser) {
        return JsonSyntax.position(parser.currentTokenLocation());
    }
}
