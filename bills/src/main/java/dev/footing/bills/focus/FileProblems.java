package dev.footing.bills.focus;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.ProblemList;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows of one file: the first hundred problems, with which reading ends. */
final class FileProblems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Adds a problem of one cell. */
    void add(long line, int column, String title, String value, String rule, String wayOut) {
        int at = (int) Math.min(Integer.MAX_VALUE, Math.max(1, line));
        found.add(Problem.ofInput(file + ": " + title, value.isEmpty() ? "" : JsonNode.quoted(value), rule, wayOut)
                .at(new Position(at, Math.max(1, column))));
        if (found.size() >= ProblemList.MOST) {
            throwIfAny();
        }
    }

    /** Ends reading where something was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidProfileException(found);
        }
    }

    /** Ends reading at once, with what was found before. */
    InvalidProfileException end(long line, String value, String rule, String wayOut) {
        int at = (int) Math.min(Integer.MAX_VALUE, Math.max(1, line));
        found.add(Problem.ofInput(file, value, rule, wayOut).at(new Position(at, 1)));
        return new InvalidProfileException(found);
    }
}
