package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in our words where a text stops being JSON. */
final class JsonSyntax {
    private static final String RULE = "must be valid JSON";

    /** Numbers that people write and JSON has none of. */
    private static final Pattern NO_NUMBER =
            Pattern.compile("\\+[0-9]+(\\.[0-9]*)?|-?0[0-9]+(\\.[0-9]*)?|-?\\.[0-9]+|-?[0-9]+\\.");

    private JsonSyntax() {}

    /** Whether reading ended at a number that people write and JSON has none of. */
    static boolean isNumber(JsonText text, JsonProcessingException broken) {
        JsonLocation location = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
        return NO_NUMBER.matcher(numberAt(text, location.getCharOffset())).matches();
    }

    /** The characters of a number around an offset, at most as many as a number may have. */
    private static String numberAt(JsonText text, long offset) {
        long start = offset;
        while (offset - start < JsonNumber.LONGEST
                && text.at(start - 1).filter(JsonSyntax::ofNumber).isPresent()) {
            start--;
        }
        StringBuilder number = new StringBuilder();
        for (long at = start; at - start < JsonNumber.LONGEST; at++) {
            Optional<Character> next = text.at(at).filter(JsonSyntax::ofNumber);
            if (next.isEmpty()) {
                break;
            }
            number.append(next.get().charValue());
        }
        return number.toString();
    }

    private static boolean ofNumber(char one) {
        return (one >= '0' && one <= '9') || one == '+' || one == '-' || one == '.';
    }

    static Problem problem(JsonText text, String pointer, JsonProcessingException broken) {
        JsonLocation location = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
        if (broken instanceof JsonEOFException) {
            String wayOut = "Close what is still open: a quote or a bracket.";
            return Problem.ofInput(pointer, "cut off at the end of the text", RULE, wayOut)
                    .at(position(location));
        }
        Optional<Character> found = text.at(location.getCharOffset());
        if (isNumber(text, broken)) {
            String number = numberAt(text, location.getCharOffset());
            String wayOut = "Write a number without plus sign and leading zeros, with digits on both sides of a point.";
            return Problem.ofInput(pointer, number, RULE, wayOut).at(position(location));
        }
        String value = found.map(c -> Quoted.text(c.toString()) + " where it cannot stand")
                .orElse("cut off at the end of the text");
        return Problem.ofInput(
                        pointer, value, RULE, found.map(JsonSyntax::wayOut).orElse(wayOut(' ')))
                .at(position(location));
    }

    static Position position(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
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
