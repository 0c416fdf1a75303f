package dev.footing.yaml;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.CharConstants;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Places in a YAML text, with columns that count as they do in JSON: a character beyond the first plane counts twice.
 * The parser counts it once. It is mutable, as it goes along with the parser, and is used by one thread.
 */
final class YamlPlaces {
    private final String text;
    private int index;
    private int offset;
    private int extra;

    YamlPlaces(String text) {
        this.text = text;
    }

    Position start(Event event) {
        return of(event.getStartMark().orElseThrow());
    }

    Position of(Mark mark) {
        goTo(mark.getIndex());
        return new Position(mark.getLine() + 1, mark.getColumn() + 1 + extra);
    }

    /** The character at a place; empty at the end of the text. */
    Optional<String> at(Mark mark) {
        goTo(mark.getIndex());
        return offset < text.length() ? Optional.of(Character.toString(text.codePointAt(offset))) : Optional.empty();
    }

    /** Finds the first character that no YAML text may hold. */
    Optional<Problem> unprintable() {
        int line = 1;
        int column = 1;
        int end = text.length();
        for (int at = 0; at < end; ) {
            int point = text.codePointAt(at);
            if (!StreamReader.isPrintable(point)) {
                String value = JsonNode.quoted(Character.toString(point)) + " where it cannot stand";
                String wayOut = "Remove it; between double quotes it may be written as an escape.";
                return Optional.of(
                        Problem.ofInput("", value, YamlFault.RULE, wayOut).at(new Position(line, column)));
            }
            at += Character.charCount(point);
            boolean pair = point == '\r' && at < end && text.charAt(at) == '\n';
            boolean ends = CharConstants.LINEBR.has(point) || (point == '\r' && !pair);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + Character.charCount(point);
        }
        return Optional.empty();
    }

    private void goTo(int wanted) {
        if (wanted < index) {
            index = 0;
            offset = 0;
            extra = 0;
        }
        while (index < wanted && offset < text.length()) {
            int point = text.codePointAt(offset);
            offset += Character.charCount(point);
            extra = point == '\n' || point == '\r' ? 0 : extra + Character.charCount(point) - 1;
            index++;
        }
    }
}
