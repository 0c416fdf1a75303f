package dev.footing.formats.json;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
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
    private final JsonText text;
    private int index;
    private int offset;
    private int extra;

    YamlPlaces(JsonText text) {
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
        return text.at(offset)
                .map(first -> Character.toString(
                        Character.codePointAt(text.characters(), text.start() + offset, text.start() + text.length())));
    }

    /** Finds the first character that no YAML text may hold. */
    Optional<Problem> unprintable() {
        int line = 1;
        int column = 1;
        int end = text.start() + text.length();
        for (int at = text.start(); at < end; ) {
            int point = Character.codePointAt(text.characters(), at, end);
            if (!StreamReader.isPrintable(point)) {
                String value = JsonNode.quoted(Character.toString(point)) + " where it cannot stand";
                String wayOut = "Remove it; between double quotes it may be written as an escape.";
                return Optional.of(
                        Problem.ofInput("", value, YamlFault.RULE, wayOut).at(new Position(line, column)));
            }
            at += Character.charCount(point);
            boolean pair = point == '\r' && at < end && text.characters()[at] == '\n';
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
        int end = text.start() + text.length();
        while (index < wanted && offset < text.length()) {
            int point = Character.codePointAt(text.characters(), text.start() + offset, end);
            offset += Character.charCount(point);
            extra = point == '\n' || point == '\r' ? 0 : extra + Character.charCount(point) - 1;
            index++;
        }
    }
}
