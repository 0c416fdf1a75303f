package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.Quoted;
import java.time.LocalDate;
import java.util.Optional;

/** Reads where inputs come from. */
final class EvidenceReader {
    static final String GRADE = "grade";
    static final String SOURCE = "source";
    static final String DATE = "date";

    private static final ImmutableSet<String> PLACES = Shape.places();

    private final Checks checks;
    private final ScalarReader scalars;

    EvidenceReader(Checks checks, ScalarReader scalars) {
        this.checks = checks;
        this.scalars = scalars;
    }

    ImmutableMap<String, Evidence> read(JsonNode node) {
        String wayOut = "Write { \"/team/engineers\": { \"grade\": \"measured\", \"source\": \"payroll\" } }.";
        if (!checks.is(node, Kind.OBJECT, "must be an object of evidence by input", wayOut)) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Evidence> all = ImmutableMap.builder();
        node.members().forEach((place, value) -> {
            if (!PLACES.contains(place)) {
                unknownPlace(value, place);
            }
            evidence(value).filter(any -> PLACES.contains(place)).ifPresent(evidence -> all.put(place, evidence));
        });
        return all.buildOrThrow();
    }

    private Optional<Evidence> evidence(JsonNode node) {
        if (!checks.members(node, ImmutableList.of(GRADE, SOURCE), ImmutableList.of(DATE), "grade and source")) {
            return Optional.empty();
        }
        Optional<Grade> grade = node.member(GRADE).flatMap(word -> scalars.choice(Grade.class, word));
        Optional<String> source = node.member(SOURCE).flatMap(scalars::text);
        Optional<LocalDate> date = node.member(DATE).flatMap(scalars::date);
        return grade.flatMap(firm -> source.map(text -> Evidence.of(firm, text)))
                .map(evidence -> dated(evidence, date));
    }

    private static Evidence dated(Evidence evidence, Optional<LocalDate> date) {
        return Evidence.builder().from(evidence).date(date).build();
    }

    private void unknownPlace(JsonNode node, String place) {
        checks.problems()
                .add(
                        node.position(),
                        () -> Problem.ofInput(
                                node.pointer(),
                                Quoted.text(place),
                                "must be named by the JSON pointer of an input or of a group of inputs",
                                KnownNames.of(PLACES)
                                        .nearest(place)
                                        .map(near -> "Maybe " + near + " was meant.")
                                        .orElse("Inputs are named like /team/engineers, groups like /team.")));
    }
}
