package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.record.DecisionRecord;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.result.DescribedReader;
import dev.footing.formats.result.ResultReader;
import dev.footing.formats.result.Seal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the block of a decision record. The prose around it is for people and may say anything; the block must be what
 * was written, which its hash shows. Layout and the order of members make no difference.
 *
 * <pre>{@code
 * DecisionRecord record = RecordReader.read(Path.of("adr/0012-infrastructure.md"));
 * }</pre>
 */
public final class RecordReader {
    /** The schema of the blocks that this reads. */
    public static final String SCHEMA = "footing/record/1";

    /** What a block is. */
    public static final Description<?> BLOCK = Seal.described(DecisionRecord.class, DecisionRecord.DESCRIPTION);

    private static final String BLOCK_RULE = "must hold one block of JSON with the schema " + SCHEMA;
    private static final String NEW_RECORD =
            "Restore the record as it was, or write a new one with footing assess --format adr.";

    private final Checks checks;

    private RecordReader(ProblemList problems) {
        this.checks = new Checks(problems);
    }

    /**
     * Reads a file.
     *
     * @param path a record in UTF-8
     * @return the record
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where it has no such block, or the block cannot be used or was edited
     */
    public static DecisionRecord read(Path path) {
        Objects.requireNonNull(path, "path");
        return read(JsonText.of(path).string());
    }

    /**
     * Reads a string.
     *
     * @param markdown a record
     * @return the record
     * @throws InvalidProfileException where it has no such block, or the block cannot be used or was edited
     */
    public static DecisionRecord read(String markdown) {
        Objects.requireNonNull(markdown, "markdown");
        FencedBlock block = block(markdown);
        ProblemList problems = new ProblemList();
        JsonText text = JsonText.of("\n".repeat(block.linesBefore()) + block.text());
        JsonNode root = JsonDocument.parse(text, problems).root();
        ResultReader.checkSchema(root, SCHEMA, problems);
        return new RecordReader(problems).record(root);
    }

    private static FencedBlock block(String markdown) {
        List<FencedBlock> found = FencedBlock.in(markdown).stream()
                .filter(block -> block.kind().equals("json"))
                .filter(block -> block.text().contains("footing/record/"))
                .toList();
        if (found.size() != 1) {
            String value = found.isEmpty() ? "without one" : "with " + found.size() + " of them";
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput("", value, BLOCK_RULE, NEW_RECORD)));
        }
        return found.get(0);
    }

    private DecisionRecord record(JsonNode root) {
        if (!Seal.check(root, checks, NEW_RECORD)) {
            checks.missing(root, root.pointerOf(Seal.NAME), NEW_RECORD);
        }
        checks.problems().throwIfAny();
        Optional<DecisionRecord> record = new DescribedReader(checks, DescribedReader.currencyOf(root), NEW_RECORD)
                .read(DecisionRecord.DESCRIPTION, root);
        checks.problems().throwIfAny();
        return record.orElseThrow();
    }
}
