package dev.footing.formats.json;

import com.google.common.hash.Hashing;
import dev.footing.api.problem.InternalFaultException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one text of a JSON value, whatever its layout: no white space, members sorted by name, numbers in plain digits
 * without trailing zeros, texts with no more escapes than they need. Two documents that say the same have the same one.
 */
public final class CanonicalJson {
    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param node the value
     * @param without members of the value itself that are left out
     * @return its canonical text
     */
    public static String text(JsonNode node, Set<String> without) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.object(node, without);
        return canonical.text.toString();
    }

    /**
     * Hashes a value.
     *
     * @param node the value
     * @param without members of the value itself that are left out
     * @return SHA-256 of its canonical text in UTF-8, in lower-case hexadecimal
     */
    public static String sha256(JsonNode node, Set<String> without) {
        return Hashing.sha256()
                .hashString(text(node, without), StandardCharsets.UTF_8)
                .toString();
    }

    private void value(JsonNode node) {
        switch (node.kind()) {
            case OBJECT -> object(node, Set.of());
            case LIST -> list(node);
            case TEXT -> string(node.text());
            case NUMBER -> text.append(Decimals.text(node.number()));
            case YES_NO, NULL -> text.append(node.text());
            case REFUSED -> throw new InternalFaultException(node + " was refused and has no canonical form.");
        }
    }

    private void object(JsonNode node, Set<String> without) {
        if (!node.is(JsonNode.Kind.OBJECT)) {
            value(node);
            return;
        }
        TreeMap<String, JsonNode> members = new TreeMap<>(node.members());
        members.keySet().removeAll(without);
        String comma = "";
        text.append('{');
        for (var member : members.entrySet()) {
            text.append(comma);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void list(JsonNode node) {
        text.append('[');
        Iterator<JsonNode> elements = node.elements().iterator();
        while (elements.hasNext()) {
            value(elements.next());
            if (elements.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    /** Halves of characters have no UTF-8, so they are escaped, too. */
    private void string(String value) {
        text.append('"');
        value.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point == '"' || point == '\\') {
                text.append('\\').append((char) point);
            } else if (point < ' ' || half) {
                text.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                text.appendCodePoint(point);
            }
        });
        text.append('"');
    }
}
