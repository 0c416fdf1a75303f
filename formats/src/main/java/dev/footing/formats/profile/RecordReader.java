package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.util.Optional;
import java.util.function.Function;

/** Reads the two lists whose entries have members of their own. */
final class RecordReader {
    static final String KIND = "kind";
    static final String EVIDENCE = "evidence";
    static final String BETWEEN = "between";
    static final String RANK = "rank";

    private final Checks checks;
    private final ScalarReader scalars;

    RecordReader(Checks checks, ScalarReader scalars) {
        this.checks = checks;
        this.scalars = scalars;
    }

    Optional<ImmutableList<PlannedOptimization>> optimizations(JsonNode node) {
        return list(node, this::optimization);
    }

    Optional<ImmutableList<Correlation>> correlations(JsonNode node) {
        return list(node, this::correlation);
    }

    private Optional<PlannedOptimization> optimization(JsonNode node) {
        if (!checks.members(node, ImmutableList.of(KIND, EVIDENCE), ImmutableList.of(), "kind and evidence")) {
            return Optional.empty();
        }
        Optional<OptimizationKind> kind =
                node.member(KIND).flatMap(word -> scalars.choice(OptimizationKind.class, word));
        Optional<NeedEvidence> evidence =
                node.member(EVIDENCE).flatMap(word -> scalars.choice(NeedEvidence.class, word));
        return kind.flatMap(what -> evidence.map(why -> new PlannedOptimization(what, why)));
    }

    private Optional<Correlation> correlation(JsonNode node) {
        if (!checks.members(node, ImmutableList.of(BETWEEN, RANK), ImmutableList.of(), "between and rank")) {
            return Optional.empty();
        }
        Optional<ImmutableList<String>> between = node.member(BETWEEN).flatMap(this::pair);
        Optional<Double> rank = node.member(RANK).flatMap(scalars::number);
        return between.flatMap(pair ->
                rank.flatMap(number -> checks.make(node, () -> new Correlation(pair.get(0), pair.get(1), number))));
    }

    private Optional<ImmutableList<String>> pair(JsonNode node) {
        String wayOut = "Write [\"" + Inputs.MONTHLY_GROWTH + "\", \"" + Inputs.REVENUE_PER_USER + "\"] or the like.";
        if (!checks.is(node, Kind.LIST, "must be a list of two inputs", wayOut)) {
            return Optional.empty();
        }
        if (node.elements().size() != 2) {
            checks.problems()
                    .add(
                            node,
                            "must be a list of two inputs, not of "
                                    + node.elements().size(),
                            wayOut);
            return Optional.empty();
        }
        return each(node, this::uncertain);
    }

    private Optional<String> uncertain(JsonNode node) {
        ImmutableList<String> known =
                Inputs.all().stream().filter(Input::uncertain).map(Input::id).collect(ImmutableList.toImmutableList());
        Optional<String> name = scalars.text(node);
        if (name.isPresent() && !known.contains(name.get())) {
            checks.unknownWord(node, "must name an uncertain input", known);
            return Optional.empty();
        }
        return name;
    }

    private <T> Optional<ImmutableList<T>> list(JsonNode node, Function<JsonNode, Optional<T>> element) {
        return checks.is(node, Kind.LIST, "must be a list of objects", "Write [ { } ].")
                ? each(node, element)
                : Optional.empty();
    }

    /** Reads every element, so that all that is wrong shows; empty where one of them is wrong. */
    private static <T> Optional<ImmutableList<T>> each(JsonNode node, Function<JsonNode, Optional<T>> element) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        node.elements().forEach(one -> element.apply(one).ifPresent(all::add));
        ImmutableList<T> read = all.build();
        return read.size() == node.elements().size() ? Optional.of(read) : Optional.empty();
    }
}
