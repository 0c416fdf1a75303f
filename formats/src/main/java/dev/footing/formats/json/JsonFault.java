package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.regex.Pattern;

/** The place where a text stops being JSON, and what to say of it in our words. */
final class JsonFault {
    private static final String RULE = "must be valid JSON";

    /** Numbers that people write and JSON does not allow. */
    private static final Pattern MISWRITTEN =
            Pattern.compile("\\+[0-9]+(\\.[0-9]*)?|-?0[0-9]+(\\.[0-9]*)?|-?\\.[0-9]+|-?[0-9]+\\.");

    private final JsonText text;
    private final long offset;
    private final Position position;
    private final boolean cutOff;
    private final boolean inText;
    private final String number;

    JsonFault(JsonText text, JsonProcessingException broken) {
        JsonLocation location = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
        Position stated = position(location);
        // The parser has passed a control character between values by the time it says where that stands.
        int passed = broken.getOriginalMessage().startsWith("Illegal character ((CTRL-CHAR") ? 1 : 0;
        this.text = text;
        this.offset = location.getCharOffset() - passed;
        this.position = new Position(stated.line(), Math.max(1, stated.column() - passed));
        this.cutOff = broken instanceof JsonEOFException || text.at(offset).isEmpty();
        this.inText = broken.getOriginalMessage().contains("escape");
        this.number = numberAround();
    }

    static Position position(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Whether it is a number that people write and JSON does not allow. */
    boolean isNumber() {
        return !cutOff && !inText && MISWRITTEN.matcher(number).matches();
    }

    Problem problem(JsonPlace place) {
        String pointer = place.pointer();
        if (cutOff) {
            String wayOut = "Close what is still open: a quote or a bracket.";
            return at(pointer, "cut off at the end of the text", wayOut);
        }
        if (isNumber()) {
            String wayOut = "Write a number without plus sign and leading zeros, with digits on both sides of a point.";
            return at(pointer, number, wayOut);
        }
        char found = text.at(offset).orElseThrow();
        return at(pointer, JsonNode.quoted(String.valueOf(found)) + " where it cannot stand", wayOut(found));
    }

    private Problem at(String pointer, String value, String wayOut) {
        return Problem.ofInput(pointer, value, RULE, wayOut).at(position);
    }

    /** The characters of a number around an offset, at most as many as a number may have. */
    private String numberAround() {
        long start = offset;
        while (offset - start < TreeParsing.LONGEST_NUMBER && ofNumber(start - 1)) {
            start--;
        }
        StringBuilder digits = new StringBuilder();
        for (long at = start; at - start < TreeParsing.LONGEST_NUMBER && ofNumber(at); at++) {
            text.at(at).ifPresent(digits::append);
        }
        return digits.toString();
    }

    private boolean ofNumber(long at) {
        return text.at(at)
                .filter(character -> "+-.0123456789".indexOf(character) >= 0)
                .isPresent();
    }

    private static String wayOut(char found) {
        return switch (found) {
            case '\'' -> "Use double quotes.";
            case '/', '#' -> "JSON has no comments; remove it.";
            case '}', ']' -> "Remove a comma before it, or add what is missing there.";
            case '\n', '\r', '\t' -> "Close the quote before it; inside of texts write \\n or \\t.";
            case '\\' -> "Write a backslash as two.";
            default -> "Look just before this place for a missing comma, colon, quote or bracket.";
        };
    }
}
