package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document in JSON. The parser's own limits are wide: ours are checked in our words. */
final class JsonParsing extends TreeParsing<JsonToken> {
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
    private final JsonParser parser;

    private JsonParsing(JsonText text, ProblemList problems) throws IOException {
        super(problems);
        this.text = text;
        this.parser = FACTORY.createParser(text.characters(), text.start(), text.length());
    }

    static JsonNode parse(JsonText text, ProblemList problems) {
        try {
            JsonParsing parsing = new JsonParsing(text, problems);
            try (parsing.parser) {
                return parsing.document();
            } catch (JsonProcessingException broken) {
                throw parsing.unreadable(parsing.fault(broken));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read.", impossible);
        }
    }

    private JsonNode document() throws IOException {
        @Nullable JsonToken first = parser.nextToken();
        if (first == null) {
            String wayOut = "The text is empty; look whether it is the right one.";
            throw unreadable(JsonPlace.ROOT, position(), "", "must hold a JSON object", wayOut);
        }
        JsonNode root = root(first);
        if (parser.nextToken() != null) {
            String wayOut = "Remove what stands behind the last bracket.";
            throw unreadable(JsonPlace.ROOT, position(), "more text behind it", "must be one JSON value", wayOut);
        }
        return root;
    }

    /** The problem of a text that stops being JSON. Where it ends at a number, the parser has not begun its member. */
    private Problem fault(JsonProcessingException broken) {
        JsonFault fault = new JsonFault(text, broken);
        JsonStreamContext context = parser.getParsingContext();
        boolean member = fault.isNumber() && context.inObject() && context.hasCurrentName();
        return fault.problem(member ? current().child(context.getCurrentName()) : current());
    }

    @Override
    protected JsonToken next() throws IOException {
        return Objects.requireNonNull(parser.nextToken(), "A text that ends too early is an error of the parser.");
    }

    @Override
    protected Position position(JsonToken event) {
        return position();
    }

    private Position position() {
        return JsonFault.position(parser.currentTokenLocation());
    }

    @Override
    protected boolean opensObject(JsonToken event) {
        return event == JsonToken.START_OBJECT;
    }

    @Override
    protected boolean opensList(JsonToken event) {
        return event == JsonToken.START_ARRAY;
    }

    @Override
    protected boolean closes(JsonToken event) {
        return event.isStructEnd();
    }

    @Override
    protected Optional<String> name(JsonToken event, JsonPlace around) throws IOException {
        return Optional.of(parser.currentName());
    }

    @Override
    protected JsonNode scalar(JsonToken event, JsonPlace place, Position position) throws IOException {
        return switch (event) {
            case VALUE_STRING -> text(place, position, parser.getTextLength(), parser::getText);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                number(place, position, parser.getTextLength(), parser::getText);
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.scalar(JsonNode.Kind.YES_NO, place, position, parser.getText());
            case VALUE_NULL -> JsonNode.scalar(JsonNode.Kind.NULL, place, position, "null");
            default -> throw new InternalFaultException("A value cannot start with " + event + " at " + position + ".");
        };
    }
}
