package dev.footing.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.Position;
import java.math.BigDecimal;
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
        /** A value outside the limits, which was reported when it was read; nothing more is to be said about it. */
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
     * Tells what it is.
     *
     * @param asked a kind
     * @return whether it is of that kind
     */
    public boolean is(Kind asked) {
        return kind == asked;
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
            throw new IllegalStateException("Only a number has a number, but " + pointer() + " is " + shown() + ".");
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
            case TEXT -> Quoted.text(text);
            case NUMBER, YES_NO, NULL, REFUSED -> text;
        };
    }

    @Override
    public String toString() {
        return pointer() + ": " + shown();
    }
}
