package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Writes JSON: members in the order in which they come, two spaces a level, lines that end in a single line feed, a
 * line feed at the end. The same calls give the same text on every Java version.
 *
 * <pre>{@code
 * String text = JsonWriter.text(json -> json.startObject().member("name", "Example").endObject());
 * }</pre>
 */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes one document.
     *
     * @param body writes the value that the document is
     * @return the document
     */
    public static String text(Consumer<JsonWriter> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(layout());
            body.accept(new JsonWriter(generator));
        } catch (IOException impossible) {
            throw failed(impossible);
        }
        return out.append('\n').toString();
    }

    /** {@return this, with an object opened} */
    public JsonWriter startObject() {
        return run(JsonGenerator::writeStartObject);
    }

    /** {@return this, with the object closed} */
    public JsonWriter endObject() {
        return run(JsonGenerator::writeEndObject);
    }

    /** {@return this, with a list opened} */
    public JsonWriter startList() {
        return run(JsonGenerator::writeStartArray);
    }

    /** {@return this, with the list closed} */
    public JsonWriter endList() {
        return run(JsonGenerator::writeEndArray);
    }

    /**
     * Starts a member.
     *
     * @param name its name; its value comes next
     * @return this
     */
    public JsonWriter name(String name) {
        return run(json -> json.writeFieldName(name));
    }

    /**
     * Writes a value of the domain.
     *
     * @param value a value that {@link JsonScalars} knows
     * @return this
     */
    public JsonWriter value(Object value) {
        JsonScalars.write(this, value);
        return this;
    }

    /**
     * Writes a member whose value is one of the domain.
     *
     * @param name its name
     * @param value a value that {@link JsonScalars} knows
     * @return this
     */
    public JsonWriter member(String name, Object value) {
        return name(name).value(value);
    }

    /** {@return this, with {@code null} written, which says that there is no such number} */
    public JsonWriter nothing() {
        return run(JsonGenerator::writeNull);
    }

    JsonWriter text(CharSequence text) {
        String string = text.toString();
        return isWellFormed(string)
                ? run(json -> json.writeString(string))
                : run(json -> json.writeRawValue(escaped(string)));
    }

    JsonWriter number(String digits) {
        return run(json -> json.writeNumber(digits));
    }

    JsonWriter yesNo(boolean yes) {
        return run(json -> json.writeBoolean(yes));
    }

    private JsonWriter run(Step step) {
        try {
            step.on(generator);
        } catch (IOException impossible) {
            throw failed(impossible);
        }
        return this;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** Halves of characters have no form in UTF-8, so everything beyond ASCII is escaped. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
            out.append(
                    plain
                            ? String.valueOf(c)
                            : "\\u" + Integer.toHexString(0x10000 | c).substring(1));
        }
        return out.append('"').toString();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static UncheckedIOException failed(IOException fault) {
        return new UncheckedIOException("A text in memory could not be written.", fault);
    }

    private interface Step {
        void on(JsonGenerator generator) throws IOException;
    }
}
