package dev.footing.formats.json;

import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our words where a text stops being YAML. */
final class YamlSyntax {
    static final String RULE = "must be valid YAML";

    private YamlSyntax() {}

    static Problem problem(YamlPlaces places, String pointer, MarkedYamlEngineException broken) {
        String context = broken.getContext() == null ? "" : broken.getContext();
        String what = broken.getProblem() == null ? "" : broken.getProblem();
        Optional<Mark> opened = broken.getContextMark();
        Optional<Mark> mark = broken.getProblemMark().or(() -> opened);
        Optional<String> found = mark.flatMap(places::at);
        if (context.contains("quoted scalar") && found.isEmpty() && opened.isPresent()) {
            return at(pointer, "a quote that is not closed", "Close it.", places.of(opened.get()));
        }
        Position position = mark.map(places::of).orElseGet(() -> new Position(1, 1));
        if (found.isEmpty()) {
            String wayOut = "Close what is still open: a quote or a bracket.";
            return at(pointer, "cut off at the end of the text", wayOut, position);
        }
        String value = Quoted.text(found.get()) + " where it cannot stand";
        boolean bracket = context.contains("flow") && opened.isPresent();
        String wayOut = bracket
                ? "Look for a comma that is missing before it, or close the bracket of line "
                        + places.of(opened.get()).line() + "."
                : wayOut(what, found.get().charAt(0));
        return at(pointer, value, wayOut, position);
    }

    private static Problem at(String pointer, String value, String wayOut, Position position) {
        return Problem.ofInput(pointer, value, RULE, wayOut).at(position);
    }

    private static String wayOut(String what, char found) {
        if (what.contains("escape")) {
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
