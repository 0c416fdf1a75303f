package dev.footing.formats.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.Optional;

/** Says in our words where a text stops being JSON. */
final class JsonSyntax {
    private static final String RULE = "must be valid JSON";

    private JsonSyntax() {}

    static Problem problem(JsonText text, String pointer, JsonProcessingException broken) {
        JsonLocation location = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
        if (broken instanceof JsonEOFException) {
            String wayOut = "Close what is still open: a quote or a bracket.";
            return Problem.ofInput(pointer, "cut off at the end of the text", RULE, wayOut)
                    .at(position(location));
        }
        Optional<Character> found = text.at(location.getCharOffset());
        String value = found.map(c -> Quoted.text(c.toString()) + " where it cannot stand")
                .orElse("something else");
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
