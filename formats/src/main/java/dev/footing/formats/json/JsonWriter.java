package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.google.common.io.CharStreams;
import dev.footing.api.problem.VisibleText;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Measure;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Multiple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.joda.money.BigMoneyProvider;

/**
 * Writes JSON: members in the order in which they come, two spaces a level or in one line, lines that end in a single
 * line feed, a line feed at the end. The same calls give the same text on every Java version.
 *
 * <pre>{@code
 * String text = JsonWriter.text(json -> json.startObject().member("name", "Example").endObject());
 * }</pre>
 */
public final class JsonWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** How a document is laid out. */
    public enum Layout {
        /** Two spaces a level, for people. */
        INDENTED,
        /** In one line without blanks, for programs and for files with a document in each line. */
        COMPACT
    }

    /**
     * Writes one document, indented.
     *
     * @param body writes the value that the document is
     * @return the document
     */
    public static String text(Consumer<JsonWriter> body) {
        return text(Layout.INDENTED, body);
    }

    /**
     * Writes one document.
     *
     * @param layout how it is laid out
     * @param body writes the value that the document is
     * @return the document
     */
    public static String text(Layout layout, Consumer<JsonWriter> body) {
        StringBuilder out = new StringBuilder();
        try {
            write(out, layout, body);
        } catch (IOException impossible) {
            throw failed(impossible);
        }
        return out.toString();
    }

    /**
     * Writes one document, with a line feed at its end, as it is made: no text of it is held in memory.
     *
     * @param out takes the text; it is flushed where it can be, and not closed
     * @param layout how it is laid out
     * @param body writes the value that the document is
     * @throws IOException where the text cannot be written; a part of it may be
     */
    public static void write(Appendable out, Layout layout, Consumer<JsonWriter> body) throws IOException {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(body, "body");
        Writer writer = CharStreams.asWriter(out);
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            if (layout == Layout.INDENTED) {
                generator.setPrettyPrinter(layout());
            }
            body.accept(new JsonWriter(generator));
        } catch (UncheckedIOException fault) {
            throw Objects.requireNonNull(fault.getCause(), "cause");
        }
        writer.append('\n');
        writer.flush();
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
     * Writes a value of the domain in its one form: doubles exactly, amounts as plain numbers of the currency's unit,
     * dates as {@code yyyy-MM-dd}, constants by id, estimates as a number or as an object of the numbers that state
     * them.
     *
     * @param value a text, number, yes or no, date, measure, amount, estimate, multiple, formula, evidence, a constant
     *     with an id, or a collection of these or a map of these by name
     * @return this
     * @throws IllegalArgumentException for any other type, for NaN and for infinities
     */
    public JsonWriter value(Object value) {
        if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Double number) {
            return number(Decimals.text(number));
        } else if (value instanceof Measure measure) {
            return number(Decimals.text(measure.value()));
        } else if (value instanceof Integer || value instanceof Long) {
            return number(value.toString());
        } else if (value instanceof Boolean yes) {
            return run(json -> json.writeBoolean(yes));
        } else if (value instanceof LocalDate date) {
            return text(date.toString());
        } else if (value instanceof Identified constant) {
            return text(constant.id());
        } else if (value instanceof BigMoneyProvider money) {
            return number(Decimals.text(money.toBigMoney().getAmount()));
        }
        return compound(value);
    }

    private JsonWriter compound(Object value) {
        if (value instanceof Estimate.Fixed fixed) {
            return value(fixed.value());
        } else if (value instanceof Estimate.Pert pert) {
            return range(pert.low(), pert.likely(), pert.high());
        } else if (value instanceof Estimate.LogNormal spread) {
            return logNormal(spread.median(), spread.sigma());
        } else if (value instanceof MoneyEstimate.Fixed fixed) {
            return value(fixed.amount());
        } else if (value instanceof MoneyEstimate.Pert pert) {
            return range(pert.low(), pert.likely(), pert.high());
        } else if (value instanceof MoneyEstimate.LogNormal spread) {
            return logNormal(spread.median(), spread.sigma());
        } else if (value instanceof Evidence evidence) {
            startObject().member("grade", evidence.grade()).member("source", evidence.source());
            evidence.date().ifPresent(date -> member("date", date));
            evidence.sample().ifPresent(sample -> member("sample", sample));
            return endObject();
        } else if (value instanceof EngineerFormula formula) {
            startObject().member("base", formula.base()).member("perEngineer", formula.perEngineer());
            formula.mostPerEngineer().ifPresent(most -> member("mostPerEngineer", most));
            return endObject();
        } else if (value instanceof EngineerRange range) {
            return range(range.low(), range.likely(), range.high());
        } else if (value instanceof Multiple multiple) {
            return startObject().member("times", multiple.times()).endObject();
        } else if (value instanceof Collection<?> values) {
            return list(values, this::value);
        } else if (value instanceof Map<?, ?> members) {
            startObject();
            members.forEach((name, member) -> member(name.toString(), member));
            return endObject();
        }
        throw new IllegalArgumentException(
                "No JSON form for a " + value.getClass().getName() + ".");
    }

    private JsonWriter range(Object low, Object likely, Object high) {
        return startObject()
                .member("low", low)
                .member("likely", likely)
                .member("high", high)
                .endObject();
    }

    private JsonWriter logNormal(Object median, double sigma) {
        return startObject().member("median", median).member("sigma", sigma).endObject();
    }

    /**
     * Writes a list.
     *
     * @param elements its elements
     * @param writer writes one of them
     * @param <T> their type
     * @return this
     */
    public <T> JsonWriter list(Iterable<T> elements, Consumer<? super T> writer) {
        startList();
        elements.forEach(writer);
        return endList();
    }

    /**
     * Writes a member whose value is one of the domain.
     *
     * @param name its name
     * @param value a value that {@link #value} knows
     * @return this
     */
    public JsonWriter member(String name, Object value) {
        return name(name).value(value);
    }

    /** {@return this, with {@code null} written, which says that there is no such number} */
    public JsonWriter nothing() {
        return run(JsonGenerator::writeNull);
    }

    private JsonWriter text(String text) {
        return isPlain(text) ? run(json -> json.writeString(text)) : run(json -> json.writeRawValue(escaped(text)));
    }

    private JsonWriter number(String digits) {
        return run(json -> json.writeNumber(digits));
    }

    private JsonWriter run(Step step) {
        try {
            step.on(generator);
        } catch (IOException fault) {
            throw failed(fault);
        }
        return this;
    }

    /** Control characters are escaped in any case. */
    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(point -> VisibleText.hides(point) && !Character.isISOControl(point));
    }

    /**
     * Halves of characters have no form in UTF-8, and others would hide what a reader sees, so everything beyond ASCII
     * is escaped.
     */
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
        return new UncheckedIOException("A document could not be written.", fault);
    }

    private interface Step {
        void on(JsonGenerator generator) throws IOException;
    }
}
