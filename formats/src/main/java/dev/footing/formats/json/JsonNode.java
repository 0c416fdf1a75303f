package dev.footing.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InternalFaultException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.VisibleText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One value of a JSON document. It knows where it stands, as pointer and as line and column. Numbers are decimal, as
 * they were written.
 *
 * <pre>{@code
 * document.root().member("team").flatMap(team -> team.member("engineers")).map(JsonNode::number)
 * }</pre>
 */
public final class JsonNode {
    private static final int LONGEST_QUOTE = 80;

    /** What a value is. */
    public enum Kind {
        /** Members with names. */
        OBJECT,
        /** Values in a row. */
        LIST,
        /** A text in quotes. */
        TEXT,
        /** A number that a double can hold. */
        NUMBER,
        /** True or false. */
        YES_NO,
        /** The word {@code null}. */
        NULL,
        /** A value that was refused and reported when it was parsed; it must not be reported again. */
        REFUSED
    }

    private final Kind kind;
    private final JsonPlace place;
    private final Position position;
    private final String text;
    private final ImmutableMap<String, JsonNode> members;
    private final ImmutableList<JsonNode> elements;

    private JsonNode(
            Kind kind,
            JsonPlace place,
            Position position,
            String text,
            ImmutableMap<String, JsonNode> members,
            ImmutableList<JsonNode> elements) {
        this.kind = kind;
        this.place = place;
        this.position = position;
        this.text = text;
        this.members = members;
        this.elements = elements;
    }

    static JsonNode scalar(Kind kind, JsonPlace place, Position position, String text) {
        return new JsonNode(kind, place, position, text, ImmutableMap.of(), ImmutableList.of());
    }

    static JsonNode object(JsonPlace place, Position position, ImmutableMap<String, JsonNode> members) {
        return new JsonNode(Kind.OBJECT, place, position, "", members, ImmutableList.of());
    }

    static JsonNode list(JsonPlace place, Position position, ImmutableList<JsonNode> elements) {
        return new JsonNode(Kind.LIST, place, position, "", ImmutableMap.of(), elements);
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether it is of a kind.
     *
     * @param other a kind
     * @return whether it is of that kind
     */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** {@return its JSON pointer; empty for the whole document} */
    public String pointer() {
        return place.pointer();
    }

    /** {@return where it starts in the text} */
    public Position position() {
        return position;
    }

    /** {@return its text without quotes, or its number or word as it was written; empty for objects and lists} */
    public String text() {
        return text;
    }

    /** {@return the number that it is; only for numbers} */
    public BigDecimal number() {
        if (kind != Kind.NUMBER) {
            throw new InternalFaultException("Only a number has a number, but " + pointer() + " is " + shown() + ".");
        }
        return new BigDecimal(text);
    }

    /** {@return its members in the order of the document; none unless it is an object} */
    public ImmutableMap<String, JsonNode> members() {
        return members;
    }

    /**
     * Looks up a member.
     *
     * @param name its name
     * @return the member, or empty where there is none
     */
    public Optional<JsonNode> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Leaves a member out.
     *
     * @param name its name
     * @return the same object without it
     */
    public JsonNode without(String name) {
        ImmutableMap.Builder<String, JsonNode> others = ImmutableMap.builder();
        members.forEach((other, node) -> {
            if (!other.equals(name)) {
                others.put(other, node);
            }
        });
        return new JsonNode(kind, place, position, text, others.buildOrThrow(), elements);
    }

    /**
     * Looks up a member of a document that ships, which cannot lack it.
     *
     * @param name its name
     * @return the member
     * @throws IllegalStateException where there is none
     */
    public JsonNode required(String name) {
        return member(name).orElseThrow(() -> new InternalFaultException(pointer() + " has no member " + name + "."));
    }

    /** {@return its elements; none unless it is a list} */
    public ImmutableList<JsonNode> elements() {
        return elements;
    }

    /**
     * {@return the pointer that a member of that name has, whether it is there or not}
     *
     * @param name a member's name
     */
    public String pointerOf(String name) {
        return place.child(name).pointer();
    }

    /** {@return the value as a message shows it, in a few words and safe to print} */
    public String shown() {
        return switch (kind) {
            case OBJECT -> members.isEmpty() ? "an empty object" : "an object";
            case LIST -> elements.isEmpty() ? "an empty list" : "a list";
            case TEXT -> quoted(text);
            case NUMBER, YES_NO, NULL, REFUSED -> text;
        };
    }

    /**
     * Quotes a text from outside as messages show it: cut, with control characters made visible.
     *
     * @param text any text
     * @return its start in quotes, safe to print
     */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.substring(0, Math.min(text.length(), LONGEST_QUOTE)).codePoints().forEach(point -> {
            if (point == '\n') {
                shown.append("\\n");
            } else if (point == '"') {
                shown.append("\\\"");
            } else if (VisibleText.hides(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        shown.append('"');
        return text.length() <= LONGEST_QUOTE ? shown.toString() : shown + "... (" + text.length() + " characters)";
    }

    @Override
    public String toString() {
        return pointer() + ": " + shown();
    }
}
