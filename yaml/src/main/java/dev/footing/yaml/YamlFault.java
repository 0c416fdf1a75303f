package dev.footing.yaml;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The place where a text stops being YAML, and what to say of it in our words.
 *
 * @param places the places of the text
 * @param broken what the parser says
 */
record YamlFault(YamlPlaces places, MarkedYamlEngineException broken) {
    static final String RULE = "must be valid YAML";

    Problem problem(String pointer) {
        Optional<Mark> opened = broken.getContextMark();
        Optional<Mark> mark = broken.getProblemMark().or(() -> opened);
        Optional<String> found = mark.flatMap(places::at);
        if (context().contains("quoted scalar") && found.isEmpty() && opened.isPresent()) {
            return at(pointer, "a quote that is not closed", "Close it.", places.of(opened.get()));
        }
        Position position = mark.map(places::of).orElseGet(() -> new Position(1, 1));
        if (found.isEmpty()) {
            String wayOut = "Close what is still open: a quote or a bracket.";
            return at(pointer, "cut off at the end of the text", wayOut, position);
        }
        String value = JsonNode.quoted(found.get()) + " where it cannot stand";
        String wayOut = opened.filter(bracket -> context().contains("flow"))
                .map(bracket -> "Look for a comma that is missing before it, or close the bracket of line "
                        + places.of(bracket).line() + ".")
                .orElseGet(() -> wayOut(found.get().charAt(0)));
        return at(pointer, value, wayOut, position);
    }

    /**
     * What to say where the parser does not say a place: it stopped at what it was about to read, as at a text behind
     * the bracket that closes at the beginning of a line.
     *
     * @param reached where the parser has got to
     */
    static Problem at(YamlPlaces places, Optional<Mark> reached, String pointer) {
        String value = reached.flatMap(places::at)
                .map(found -> JsonNode.quoted(found) + " where it cannot stand")
                .orElse("broken");
        String wayOut = "Put it on a line of its own, or look before it for a bracket that closes too early.";
        return at(pointer, value, wayOut, reached.map(places::of).orElseGet(() -> new Position(1, 1)));
    }

    private static Problem at(String pointer, String value, String wayOut, Position position) {
        return Problem.ofInput(pointer, value, RULE, wayOut).at(position);
    }

    private String context() {
        return Objects.requireNonNullElse(broken.getContext(), "");
    }

    private String wayOut(char found) {
        if (Objects.requireNonNullElse(broken.getProblem(), "").contains("escape")) {
            return "Write a backslash as two, or use single quotes.";
        }
        return switch (found) {
            case '\t' -> "Put blanks in place of tabs, before a name and behind its colon.";
            case ':' -> "Put a text with a colon in it in quotes, and indent the line like those beside it.";
            case '@', '`', '%', '&', '*', '!', '|', '>' -> "Put a text that starts with it in quotes.";
            case '}', ']', ',' -> "Remove it, or add what is missing before it.";
            default -> "Look at how the line is indented, and just before this place for a quote that ends too early.";
        };
    }
}
