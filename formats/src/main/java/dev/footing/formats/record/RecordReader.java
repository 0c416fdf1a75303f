package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.DecisionRecord;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import dev.footing.formats.result.ResultReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the block of a decision record. The prose around it is for people and may say anything; the block must be what
 * was written, which its hash tells. Layout and the order of members make no difference.
 *
 * <pre>{@code
 * DecisionRecord record = RecordReader.read(Path.of("adr/0012-infrastructure.md"));
 * }</pre>
 */
public final class RecordReader {
    /** The schema of the blocks that this reads. */
    public static final String SCHEMA = RecordBlock.SCHEMA;

    private static final String BLOCK_RULE = "must hold one block of JSON with the schema " + RecordBlock.SCHEMA;
    private static final String NEW_RECORD =
            "Restore the record as it was, or write a new one with footing assess --format adr.";

    private final Checks checks;
    private final ScalarReader scalars;

    private RecordReader(ProblemList problems) {
        this.checks = new Checks(problems);
        this.scalars = new ScalarReader(checks, StartupDraft.DEFAULT_CURRENCY);
    }

    /**
     * Reads a file.
     *
     * @param path a record in UTF-8
     * @return the record
     * @throws InvalidProfileException where it has no such block, or the block cannot be used or was edited
     */
    public static DecisionRecord read(Path path) {
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
        Fences.Block block = block(markdown);
        ProblemList problems = new ProblemList();
        JsonText text = JsonText.of("\n".repeat(block.linesBefore()) + block.text());
        JsonNode root = JsonDocument.parse(text, problems).root();
        ResultReader.checkSchema(root, RecordBlock.SCHEMA, problems);
        return new RecordReader(problems).record(root, problems);
    }

    private static Fences.Block block(String markdown) {
        List<Fences.Block> found = Fences.of(markdown).stream()
                .filter(block -> block.kind().equals("json"))
                .filter(block -> block.text().contains("footing/record/"))
                .toList();
        if (found.size() != 1) {
            String value = found.isEmpty() ? "without one" : "with " + found.size() + " of them";
            throw new InvalidProfileException(ImmutableList.of(Problem.ofInput("", value, BLOCK_RULE, NEW_RECORD)));
        }
        return found.get(0);
    }

    private DecisionRecord record(JsonNode root, ProblemList problems) {
        checkHash(root);
        problems.throwIfAny();
        Optional<LocalDate> date = member(root, "date").flatMap(scalars::date);
        ImmutableList.Builder<Trigger> triggers = ImmutableList.builder();
        member(root, "triggers")
                .filter(node -> checks.is(node, Kind.LIST, "must be a list", NEW_RECORD))
                .ifPresent(node -> node.elements().forEach(one -> trigger(one).ifPresent(triggers::add)));
        RecordedResult result = ResultReader.read(root, problems);
        return DecisionRecord.builder()
                .date(date.orElseThrow())
                .result(result)
                .triggers(triggers.build())
                .build();
    }

    private void checkHash(JsonNode root) {
        member(root, RecordBlock.HASH).ifPresent(node -> {
            if (!node.text().equals(RecordBlock.hash(root))) {
                checks.problems()
                        .add(
                                node,
                                "must be the SHA-256 of the block, which was edited after it was written",
                                NEW_RECORD);
            }
        });
    }

    private Optional<Trigger> trigger(JsonNode node) {
        if (!checks.is(node, Kind.OBJECT, "must be a trigger", NEW_RECORD)) {
            return Optional.empty();
        }
        Optional<String> measure = member(node, "measure").flatMap(scalars::text);
        Optional<Unit> unit = member(node, "unit").flatMap(word -> scalars.choice(Unit.class, word));
        Optional<Double> recorded = member(node, "recorded").flatMap(scalars::number);
        Optional<Double> threshold = member(node, "threshold").flatMap(scalars::number);
        Optional<Effect> effect = member(node, "effect").flatMap(word -> scalars.choice(Effect.class, word));
        Optional<StrategyId> strategy = node.member("strategy")
                .flatMap(scalars::text)
                .flatMap(id -> checks.make(node, () -> StrategyId.of(id)));
        if (measure.isEmpty() || unit.isEmpty() || recorded.isEmpty() || threshold.isEmpty() || effect.isEmpty()) {
            return Optional.empty();
        }
        return checks.make(
                node,
                () -> new Trigger(
                        measure.orElseThrow(),
                        unit.orElseThrow(),
                        recorded.orElseThrow(),
                        threshold.orElseThrow(),
                        effect.orElseThrow(),
                        strategy));
    }

    private Optional<JsonNode> member(JsonNode around, String name) {
        Optional<JsonNode> node = around.member(name);
        if (node.isEmpty()) {
            checks.missing(around, around.pointerOf(name), NEW_RECORD);
        }
        return node;
    }
}
