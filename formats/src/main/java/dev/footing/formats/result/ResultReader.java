package dev.footing.formats.result;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Share;
import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedOverride;
import dev.footing.api.record.RecordedProvider;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.reading.Checks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.Money;

/**
 * Reads results as {@link ResultWriter} writes them, as far as two of them can be compared. Members that it does not
 * know it leaves alone; what it needs it refuses where it is missing or wrong, with pointer and line.
 *
 * <pre>{@code
 * RecordedResult result = ResultReader.read(Path.of("result.json"));
 * }</pre>
 */
public final class ResultReader {
    private static final String SCHEMA = "schema";

    private final ProblemList problems;
    private final Members members;

    private ResultReader(ProblemList problems) {
        this.problems = problems;
        this.members = new Members(new Checks(problems));
    }

    /**
     * Reads a file.
     *
     * @param path a result in UTF-8
     * @return the result
     * @throws InvalidProfileException where it cannot be used
     */
    public static RecordedResult read(Path path) {
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
        return read(JsonText.of(text));
    }

    private static RecordedResult read(JsonText text) {
        ProblemList problems = new ProblemList();
        JsonNode root = JsonDocument.parse(text, problems).root();
        checkSchema(root, ResultWriter.SCHEMA, problems);
        return read(root, problems);
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

    /**
     * Reads the members of a result from a document that has them, such as a record of a decision. The numbers of
     * strategies may be missing.
     *
     * @param root the value that has the members
     * @param problems takes what is wrong
     * @return the result
     * @throws InvalidProfileException where it cannot be used
     */
    public static RecordedResult read(JsonNode root, ProblemList problems) {
        return new ResultReader(problems).result(root);
    }

    private RecordedResult result(JsonNode root) {
        RecordedResult.Builder result = RecordedResult.builder();
        members.object(root, "startup").flatMap(this::startup).ifPresent(result::startup);
        members.object(root, "provenance").ifPresent(node -> provenance(node, result));
        members.object(root, "verdict").flatMap(this::verdict).ifPresent(result::verdict);
        members.list(root, "strategies").forEach(node -> option(node).ifPresent(result::addOptions));
        problems.throwIfAny();
        Optional<RecordedResult> made = members.checks().make(root, result::build);
        problems.throwIfAny();
        return made.orElseThrow();
    }

    /** The problems of a profile within are told with the pointers of the whole document. */
    private Optional<Startup> startup(JsonNode node) {
        try {
            return Optional.of(ProfileReader.read(node));
        } catch (InvalidProfileException invalid) {
            for (Problem problem : invalid.problems()) {
                boolean relative = !problem.where().startsWith(node.pointer() + '/');
                String where = relative ? node.pointer() + problem.where() : problem.where();
                problems.add(problem.position().orElse(node.position()), () -> problem.at(where));
            }
            return Optional.empty();
        }
    }

    private void provenance(JsonNode node, RecordedResult.Builder result) {
        members.text(node, "engine").ifPresent(result::engine);
        members.object(node, "calibration").flatMap(this::rules).ifPresent(result::calibration);
        members.object(node, "policy").flatMap(this::rules).ifPresent(result::policy);
        members.text(node, "hash").ifPresent(result::hash);
        for (JsonNode provider : members.list(node, "providers")) {
            Optional<String> id = members.text(provider, "id");
            Optional<String> artifact = members.text(provider, "artifact");
            id.flatMap(name -> artifact.map(file -> new RecordedProvider(name, file)))
                    .ifPresent(result::addProviders);
        }
        members.maybe(node, "seed", name -> members.large(node, name))
                .ifPresent(seed -> result.seed(OptionalLong.of(seed)));
        members.maybe(node, "trials", name -> members.whole(node, name))
                .ifPresent(trials -> result.trials(OptionalInt.of(trials)));
    }

    private Optional<RecordedRules> rules(JsonNode node) {
        Optional<String> id = members.text(node, "id");
        Optional<String> hash = members.text(node, "hash");
        ImmutableList.Builder<RecordedOverride> overrides = ImmutableList.builder();
        for (JsonNode override : members.list(node, "overrides")) {
            Optional<String> path = members.text(override, "path");
            Optional<String> reason = members.text(override, "reason");
            path.flatMap(where -> reason.map(why -> new RecordedOverride(where, why)))
                    .ifPresent(overrides::add);
        }
        if (node.member("strategyOverrides").isPresent()) {
            for (JsonNode override : members.list(node, "strategyOverrides")) {
                Optional<StrategyId> strategy = members.strategy(override, "strategy");
                Optional<String> path = members.text(override, "path");
                Optional<String> reason = members.text(override, "reason");
                strategy.ifPresent(of -> path.ifPresent(
                        where -> reason.ifPresent(why -> overrides.add(RecordedOverride.ofStrategy(of, where, why)))));
            }
        }
        return id.flatMap(name -> hash.map(content -> new RecordedRules(name, content, overrides.build())));
    }

    private Optional<RecordedVerdict> verdict(JsonNode node) {
        Optional<StrategyId> strategy = members.maybe(node, "strategy", name -> members.strategy(node, name));
        Optional<StrategyId> rival = members.maybe(node, "rival", name -> members.strategy(node, name));
        Optional<Money> margin = node.member("margin").isEmpty()
                ? Optional.empty()
                : members.object(node, "margin").flatMap(amount -> members.money(amount, "amount"));
        Optional<Share> confidence = members.maybe(node, "confidence", name -> members.number(node, name))
                .flatMap(number -> members.checks().make(node, () -> Share.of(number)));
        return members.word(node, "kind", Verdict.Kind.class)
                .map(kind -> new RecordedVerdict(kind, strategy, rival, margin, confidence));
    }

    private Optional<RecordedOption> option(JsonNode node) {
        Optional<StrategyId> id = members.strategy(node, "id");
        Optional<String> name = members.text(node, "name");
        Optional<Sourcing> sourcing = members.word(node, "sourcing", Sourcing.class);
        Optional<Integer> rank = members.whole(node, "rank");
        Optional<Boolean> feasible = members.yesNo(node, "feasible");
        Optional<Money> objective = members.money(node, "objective");
        if (id.isEmpty()
                || name.isEmpty()
                || sourcing.isEmpty()
                || rank.isEmpty()
                || feasible.isEmpty()
                || objective.isEmpty()) {
            return Optional.empty();
        }
        return members.checks()
                .make(
                        node,
                        () -> RecordedOption.builder()
                                .id(id.orElseThrow())
                                .name(name.orElseThrow())
                                .sourcing(sourcing.orElseThrow())
                                .rank(rank.orElseThrow())
                                .feasible(feasible.orElseThrow())
                                .objective(objective.orElseThrow())
                                .strategy(strategy(node, id.orElseThrow(), name.orElseThrow(), sourcing.orElseThrow()))
                                .build());
    }

    private Optional<Strategy> strategy(JsonNode node, StrategyId id, String name, Sourcing sourcing) {
        if (node.member("parameters").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> summary = members.text(node, "summary");
        return members.object(node, "parameters")
                .flatMap(parameters -> summary.flatMap(about -> members.checks()
                        .make(node, () -> StrategyInfo.of(id.value(), name, sourcing, about))
                        .flatMap(info -> new StrategyReader(members).read(info, parameters))));
    }
}
