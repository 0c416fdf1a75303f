package dev.footing.formats.result;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Reads results as {@link ResultWriter} writes them, as far as two of them can be compared. Members that it does not
 * know it leaves alone; what it needs it refuses where it is missing or wrong, with pointer and line, and so it does a
 * result that was edited after it was written. Results of versions that did not close them with a hash are read as they
 * are; {@link #isSealed} tells them.
 *
 * <pre>{@code
 * RecordedResult result = ResultReader.read(Path.of("result.json"));
 * }</pre>
 */
public final class ResultReader {
    private static final String SCHEMA = "schema";
    private static final String WAY_OUT = "Take a result as Footing wrote it.";

    /** That a policy replaces a number of a strategy; it is recorded as if it were an entry of the policy. */
    private static final Description<RecordedOverride> STRATEGY_OVERRIDE = Description.of(RecordedOverride.class)
            .add("strategy", ValueType.text(StrategyId::of), "the strategy", RecordedOverride::path)
            .add("path", ValueType.text(), "which number", RecordedOverride::path)
            .add("reason", ValueType.text(), "why", RecordedOverride::reason)
            .maybe(
                    "evidence",
                    ValueType.evidence(),
                    "where the value comes from",
                    override -> override.grounds().stated())
            .readBy(read -> new RecordedOverride(
                    RecordedOverride.pathOf(read.get("strategy", StrategyId.class), read.get("path", String.class)),
                    RecordedOverride.grounds(read)))
            .build();

    private final Checks checks;
    private final DescribedReader reader;

    private ResultReader(ProblemList problems, CurrencyUnit currency) {
        this.checks = new Checks(problems);
        this.reader = new DescribedReader(checks, currency, WAY_OUT)
                .completing(RecordedOption.DESCRIPTION, this::withNumbers)
                .completing(RecordedRules.DESCRIPTION, this::withStrategyOverrides);
    }

    /**
     * Reads a file.
     *
     * @param path a result in UTF-8
     * @return the result
     * @throws dev.footing.api.problem.UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where it cannot be used
     */
    public static RecordedResult read(Path path) {
        Objects.requireNonNull(path, "path");
        return read(JsonText.of(path));
    }

    /**
     * Reads a string.
     *
     * @param text a result
     * @return the result
     * @throws InvalidProfileException where it cannot be used
     */
    public static RecordedResult read(String text) {
        Objects.requireNonNull(text, "text");
        return read(JsonText.of(text));
    }

    /**
     * Tells whether a result is closed by a hash, so that reading it shows whether it was edited.
     *
     * @param path a result in UTF-8
     * @return whether it is
     * @throws InvalidProfileException where it is no document
     */
    public static boolean isSealed(Path path) {
        ProblemList problems = new ProblemList();
        JsonNode root = JsonDocument.parse(JsonText.of(path), problems).root();
        problems.throwIfAny();
        return root.member(Seal.NAME).isPresent();
    }

    private static RecordedResult read(JsonText text) {
        ProblemList problems = new ProblemList();
        JsonNode root = JsonDocument.parse(text, problems).root();
        checkSchema(root, ResultWriter.SCHEMA, problems);
        ResultReader reader = new ResultReader(problems, DescribedReader.currencyOf(root));
        Optional<RecordedResult> result = reader.reader.read(RecordedResult.DESCRIPTION, root);
        problems.throwIfAny();
        Seal.check(root, reader.checks, WAY_OUT);
        problems.throwIfAny();
        return result.orElseThrow();
    }

    /**
     * Refuses a document of another kind.
     *
     * @param root the document
     * @param schema the id of the schema that it should have
     * @param problems takes what is wrong
     * @throws InvalidProfileException where it is no such document
     */
    public static void checkSchema(JsonNode root, String schema, ProblemList problems) {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(problems, "problems");
        Checks checks = new Checks(problems);
        if (checks.is(root, Kind.OBJECT, "must be an object", "Give a document of the schema " + schema + ".")) {
            Optional<JsonNode> stated = root.member(SCHEMA);
            if (stated.isEmpty()) {
                checks.missing(root, root.pointerOf(SCHEMA), "Give a document of the schema " + schema + ".");
            } else if (!stated.orElseThrow().text().equals(schema)) {
                problems.add(
                        stated.orElseThrow(),
                        "must be " + schema,
                        KnownNames.of(List.of(schema))
                                .wayOut(stated.orElseThrow().text()));
            }
        }
        problems.throwIfAny();
    }

    private Optional<RecordedRules> withStrategyOverrides(JsonNode node, RecordedRules rules) {
        if (node.member("strategyOverrides").isEmpty()) {
            return Optional.of(rules);
        }
        return reader.required(node, "strategyOverrides", ValueType.listOf(STRATEGY_OVERRIDE))
                .map(found -> new RecordedRules(
                        rules.id(),
                        rules.hash(),
                        Stream.concat(
                                        rules.overrides().stream(),
                                        ((List<?>) found).stream().map(RecordedOverride.class::cast))
                                .collect(ImmutableList.toImmutableList())));
    }

    private Optional<RecordedOption> withNumbers(JsonNode node, RecordedOption option) {
        Optional<JsonNode> parameters = node.member("parameters");
        if (parameters.isEmpty()) {
            return Optional.of(option);
        }
        return reader.required(node, "summary", ValueType.text())
                .flatMap(summary -> checks.make(
                        node,
                        () -> StrategyInfo.of(
                                option.id().value(), option.name(), option.sourcing(), summary.toString())))
                .flatMap(info -> new StrategyReader(checks).read(info, parameters.orElseThrow()))
                .map(strategy -> option.toBuilder().strategy(strategy).build());
    }
}
