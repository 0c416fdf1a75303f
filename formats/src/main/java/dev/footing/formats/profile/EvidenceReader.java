package dev.footing.formats.profile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.Quoted;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import dev.footing.formats.reading.SourceReader;

/** Reads where inputs come from. */
final class EvidenceReader {
    private static final ImmutableSet<String> PLACES = Shape.places();

    private final Checks checks;
    private final SourceReader evidences;

    EvidenceReader(Checks checks, ScalarReader scalars) {
        this.checks = checks;
        this.evidences = new SourceReader(checks, scalars);
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
            evidences.read(value).filter(any -> PLACES.contains(place)).ifPresent(evidence -> all.put(place, evidence));
        });
        return all.buildOrThrow();
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
