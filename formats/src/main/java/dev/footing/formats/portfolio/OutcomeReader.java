package dev.footing.formats.portfolio;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Direction;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.reading.Checks;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what became of a startup. */
final class OutcomeReader {
    private static final String ACTUAL = "actual";
    private static final String SCHEMA = "schema";
    private static final String OUTCOME = "footing/outcome/1";
    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            "strategy", "directions", "month", "cash", "users", "infrastructureShare", "raised", "source");

    private final ProblemList problems = new ProblemList();
    private final Checks checks = new Checks(problems);

    /** Reads a document. */
    ActualOutcome read(JsonText text) {
        JsonNode root = JsonDocument.parse(text, problems).root();
        problems.throwIfAny();
        Optional<JsonNode> actual = root.member(ACTUAL);
        if (actual.isEmpty()) {
            problems.add(
                    root, "must have a member actual", "Say what became of it: {\"actual\": {\"strategy\": ...}}.");
        }
        problems.throwIfAny();
        boolean named = root.member(SCHEMA)
                .filter(schema -> schema.text().equals(OUTCOME))
                .isPresent();
        JsonNode profile = named ? root.without(ACTUAL).without(SCHEMA) : root.without(ACTUAL);
        Startup startup = ProfileReader.read(profile);
        ActualOutcome outcome = read(startup, actual.orElseThrow());
        problems.throwIfAny();
        return outcome;
    }

    private ActualOutcome read(Startup startup, JsonNode actual) {
        if (checks.is(actual, Kind.OBJECT, "must be an object", "Write {\"strategy\": \"paas\"}.")) {
            checks.knownMembers(actual, MEMBERS);
        }
        OptionalInt month = number(actual, "month", ActualOutcome.MONTH).stream()
                .mapToInt(value -> (int) value)
                .findFirst();
        ActualOutcome.Builder outcome = ActualOutcome.builder()
                .startup(startup)
                .strategy(actual.member("strategy").flatMap(this::strategy))
                .directions(directions(actual))
                .month(month)
                .cash(number(actual, "cash", ActualOutcome.CASH))
                .users(number(actual, "users", Users.RANGE))
                .infrastructureShare(number(actual, "infrastructureShare", Share.RANGE))
                .raised(actual.member("raised")
                        .filter(node ->
                                checks.is(node, Kind.YES_NO, "must be true or false", "Leave it out if unknown."))
                        .map(node -> Boolean.valueOf(node.text())));
        problems.throwIfAny();
        return outcome.build();
    }

    private ImmutableList<String> directions(JsonNode actual) {
        ImmutableList.Builder<String> directions = ImmutableList.builder();
        actual.member("directions")
                .filter(node -> checks.is(node, Kind.LIST, "must be a list", "Write [\"managed\"]."))
                .ifPresent(
                        list -> list.elements().forEach(node -> direction(node).ifPresent(directions::add)));
        return directions.build();
    }

    private Optional<String> direction(JsonNode node) {
        String word = node.text();
        ImmutableList<String> known = Identified.ids(Direction.class);
        boolean off = word.startsWith(ActualOutcome.OFF) && isId(word.substring(ActualOutcome.OFF.length()));
        if (!off && !known.contains(word)) {
            problems.add(
                    node,
                    "must be a direction",
                    "Use off: and the id of a strategy, or another. "
                            + KnownNames.of(known).wayOut(word));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<StrategyId> strategy(JsonNode node) {
        if (!isId(node.text())) {
            problems.add(node, "must be the id of a strategy", "Write it as footing strategies lists it.");
            return Optional.empty();
        }
        return Optional.of(StrategyId.of(node.text()));
    }

    private static boolean isId(String text) {
        try {
            return !StrategyId.of(text).value().isEmpty();
        } catch (InvalidValueException none) {
            return false;
        }
    }

    private OptionalDouble number(JsonNode actual, String name, Range range) {
        return actual.member(name)
                .filter(node -> checks.is(node, Kind.NUMBER, "must be a number", "Leave it out if unknown."))
                .map(node -> {
                    double value = node.number().doubleValue();
                    if (!range.contains(value)) {
                        problems.add(node, "must be " + range.rule(), "Look at its unit.");
                    }
                    return OptionalDouble.of(value);
                })
                .orElse(OptionalDouble.empty());
    }
}
