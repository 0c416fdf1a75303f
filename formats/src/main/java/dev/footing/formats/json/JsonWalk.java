package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document in JSON of any size, value by value, in memory that does not grow with it: at most 100
 * levels, and texts, names and numbers of 100,000 characters where they are read. What is wrong ends the walk with its
 * place in the file. No name is in a message but those that the reader asks for, as others may be names of people or
 * machines. {@link JsonDocument} holds documents that are small, and reports all that is wrong with them.
 *
 * <pre>{@code
 * String currency = JsonWalk.through("plan.json", text, json -> new Reading(json).document());
 * }</pre>
 */
public final class JsonWalk {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 100_000;
    private static final int LONGEST_SHOWN = 60;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String WRITE_AGAIN = "Write it again; what was read of it is not used.";

    private final String file;
    private final JsonParser parser;

    private JsonWalk(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Takes the value of a member, or leaves it, which skips it. */
    @FunctionalInterface
    public interface MemberTaker {
        /**
         * Reads the value that the walk is at.
         *
         * @param name the name of the member
         * @return whether it is one that is read, which stands once
         * @throws IOException where the text cannot be read
         */
        boolean take(String name) throws IOException;
    }

    /** Takes the value that the walk is at. */
    @FunctionalInterface
    public interface ValueTaker {
        /**
         * Reads it, or leaves it, which skips it.
         *
         * @throws IOException where the text cannot be read
         */
        void take() throws IOException;
    }

    /**
     * Reads a whole document.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Walks through the document.
         *
         * @param json the walk, which is at its first value
         * @return what it found
         * @throws IOException where the text cannot be read
         */
        T read(JsonWalk json) throws IOException;
    }

    /**
     * Walks through a text to its end.
     *
     * @param file what messages call it
     * @param text the text
     * @param reading reads it
     * @param <T> what comes of it
     * @return what the reading found
     * @throws IOException where the text cannot be read
     * @throws InvalidProfileException where it is no document in JSON, or not what the reading asks for
     */
    public static <T> T through(String file, Reader text, Reading<T> reading) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonWalk json = new JsonWalk(file, parser);
            try {
                parser.nextToken();
                T found = reading.read(json);
                if (parser.nextToken() != null) {
                    throw json.refused("", "more text behind it", "must be one value in JSON", WRITE_AGAIN);
                }
                return found;
            } catch (StreamConstraintsException fault) {
                throw json.refused(
                        "",
                        "",
                        "must be nested at most " + DEEPEST + " deep, with texts of at most " + LONGEST + " characters",
                        "No estimate is; look at where the file comes from.");
            } catch (JsonEOFException fault) {
                throw json.refused("", "cut off", "must be complete JSON", WRITE_AGAIN);
            } catch (JsonProcessingException fault) {
                throw json.refused("", "", "must be JSON that can be read", WRITE_AGAIN);
            }
        }
    }

    /**
     * Walks through the members of an object.
     *
     * @param what what messages call it
     * @param taker takes each member; of a name that it reads there is one
     * @throws IOException where the text cannot be read
     */
    public void object(String what, MemberTaker taker) throws IOException {
        Set<String> seen = new HashSet<>();
        entries(what, name -> {
            if (taker.take(name) && !seen.add(name)) {
                throw refused(name, "twice", "must stand once", WRITE_AGAIN);
            }
        });
    }

    /**
     * Walks through the members of an object with any names.
     *
     * @param what what messages call it
     * @param taker takes each member
     * @throws IOException where the text cannot be read
     */
    public void entries(String what, EntryTaker taker) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(what, "must be an object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            taker.take(name);
            skipRest();
        }
    }

    /** Takes any member. */
    @FunctionalInterface
    public interface EntryTaker {
        /**
         * Reads the value that the walk is at, or leaves it, which skips it.
         *
         * @param name the name of the member
         * @throws IOException where the text cannot be read
         */
        void take(String name) throws IOException;
    }

    /**
     * Walks through a list; where null stands in its place, through none.
     *
     * @param what what messages call it
     * @param taker takes each element
     * @throws IOException where the text cannot be read
     */
    public void list(String what, ValueTaker taker) throws IOException {
        if (isNull()) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(what, "must be a list");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.take();
            skipRest();
        }
    }

    private void skipRest() throws IOException {
        if (parser.currentToken() != null && parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    /** {@return whether the walk is at null} */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /**
     * Reads a number or a text.
     *
     * @param what what messages call it
     * @param reader reads its characters
     * @param rule what the value has to be
     * @param <V> what comes of it
     * @return the value; empty where it is null
     * @throws IOException where the text cannot be read
     */
    public <V> Optional<V> value(String what, Function<String, Optional<V>> reader, String rule) throws IOException {
        @Nullable JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        boolean scalar = token == JsonToken.VALUE_STRING || (token != null && token.isNumeric());
        Optional<V> value = scalar ? reader.apply(parser.getText().strip()) : Optional.empty();
        if (value.isEmpty()) {
            throw wrong(what, rule);
        }
        return value;
    }

    /**
     * Reads a text.
     *
     * @param what what messages call it
     * @return its characters
     * @throws IOException where the text cannot be read
     */
    public String text(String what) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(what, "must be a text");
        }
        return parser.getText();
    }

    /**
     * Reads a whole number from 0 on.
     *
     * @param what what messages call it
     * @return the number
     * @throws IOException where the text cannot be read
     */
    public int count(String what) throws IOException {
        @Nullable
        Integer count = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? Ints.tryParse(parser.getText()) : null;
        if (count == null || count < 0) {
            throw wrong(what, "must be a count");
        }
        return count;
    }

    /**
     * Says what is wrong with the value that the walk is at.
     *
     * @param what what messages call it
     * @param rule what it has to be
     * @return the refusal
     * @throws IOException where the text cannot be read
     */
    public InvalidProfileException wrong(String what, String rule) throws IOException {
        return refused(what, found(), rule, WRITE_AGAIN);
    }

    /**
     * Says what is wrong at the place where the walk is.
     *
     * @param what what messages call it; blank for the whole
     * @param found what was found; blank where that says nothing
     * @param rule what has to be
     * @param wayOut what to do
     * @return the refusal
     */
    public InvalidProfileException refused(String what, String found, String rule, String wayOut) {
        JsonLocation place = parser.currentTokenLocation();
        Problem problem = Problem.ofInput(what.isEmpty() ? file : file + ": " + what, found, rule, wayOut);
        return new InvalidProfileException(ImmutableList.of(
                problem.at(new Position(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())))));
    }

    private String found() throws IOException {
        @Nullable JsonToken token = parser.currentToken();
        if (token == null || token.isStructEnd()) {
            return "";
        } else if (token.isStructStart()) {
            return token == JsonToken.START_ARRAY ? "a list" : "an object";
        }
        String text = parser.getText();
        String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
        return token == JsonToken.VALUE_STRING ? JsonNode.quoted(shown) : shown;
    }
}
