package dev.footing.bills.focus;

import dev.footing.api.problem.InvalidProfileException;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows as objects in JSON, one in each line. */
final class JsonLines {
    private final FileProblems problems;
    private final FocusTable.RowTaker taker;
    private final FocusHeader header = FocusHeader.none();
    private final FocusRow row = new FocusRow();
    private boolean named;

    JsonLines(FileProblems problems, FocusTable.RowTaker taker) {
        this.problems = problems;
        this.taker = taker;
    }

    void read(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        long number = 1;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n') {
                take(line, number++);
                line.setLength(0);
            } else if (line.length() >= FocusTable.LONGEST) {
                throw problems.end(
                        number,
                        "longer",
                        "must have lines of at most " + FocusTable.LONGEST + " characters",
                        "Write one row as an object in each line.");
            } else {
                line.append((char) c);
            }
        }
        take(line, number);
    }

    private void take(CharSequence line, long number) {
        String text = line.toString();
        if (text.isBlank()) {
            return;
        }
        JsonNode node = parsed(text, number);
        row.begin(number);
        Set<FocusColumn> found = EnumSet.noneOf(FocusColumn.class);
        node.members().forEach((name, value) -> {
            Optional<FocusColumn> column = FocusColumn.named(name);
            column.ifPresent(found::add);
            column.filter(read -> value.is(JsonNode.Kind.TEXT) || value.is(JsonNode.Kind.NUMBER))
                    .ifPresent(read -> set(read, value));
        });
        if (!named) {
            FocusHeader.check(problems.file(), List.copyOf(node.members().keySet()), found);
            named = true;
        }
        taker.take(row, header);
    }

    private void set(FocusColumn column, JsonNode value) {
        String text = value.is(JsonNode.Kind.NUMBER) ? value.number().toString() : value.text();
        row.set(column.slot(), column.kept(text));
    }

    private JsonNode parsed(String line, long number) {
        ProblemList found = new ProblemList();
        try {
            JsonNode node = JsonDocument.parse(JsonText.of(line), found).root();
            found.throwIfAny();
            if (node.is(JsonNode.Kind.OBJECT)) {
                return node;
            }
        } catch (InvalidProfileException invalid) {
            throw problems.end(
                    number,
                    "",
                    "must have an object in JSON in each line; "
                            + invalid.problems().get(0).rule(),
                    "Write one row as an object in each line.");
        }
        throw problems.end(
                number,
                "another value",
                "must have an object in JSON in each line",
                "Write one row as an object in each line.");
    }
}
