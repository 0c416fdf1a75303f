package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads why a number is replaced: a reason, which makes it assumed, evidence of its own, or both. */
final class GroundsReader {
    private static final String GRADE = "grade";
    private static final String SOURCE = "source";
    private static final String DATE = "date";
    private static final String SAMPLE = "sample";

    /** The grades of what somebody stated. */
    private static final ImmutableList<String> GRADES = Identified.ids(Grade.class).stream()
            .filter(id -> !id.equals(Grade.DEFAULT.id()))
            .collect(ImmutableList.toImmutableList());

    private final Checks checks;
    private final ScalarReader scalars;

    GroundsReader(Checks checks, ScalarReader scalars) {
        this.checks = checks;
        this.scalars = scalars;
    }

    /** How the members of an override are read that say why. */
    ImmutableMap<String, Function<JsonNode, Optional<?>>> members() {
        return ImmutableMap.of(RulesFile.REASON, scalars::reason, RulesFile.EVIDENCE, this::evidence);
    }

    private Optional<ReadMembers> evidence(JsonNode node) {
        return checks.read(
                node,
                "grade and source",
                ImmutableMap.of(GRADE, this::grade),
                ImmutableMap.of(SOURCE, scalars::reason, DATE, scalars::date, SAMPLE, scalars::sample));
    }

    private Optional<Grade> grade(JsonNode node) {
        boolean stands = node.is(JsonNode.Kind.TEXT) && node.text().equals(Grade.DEFAULT.id());
        return stands
                ? checks.refused(
                        node,
                        "must be the grade of a number that was stated",
                        KnownNames.of(GRADES).wayOut("") + " Leave the override out for the number as it is.")
                : scalars.word(node, GRADES).map(word -> Identified.of(Grade.class, word));
    }

    /** Reports an override that does not say why, whatever else is wrong with it. */
    void required(JsonNode override) {
        boolean said = override.member(RulesFile.REASON).isPresent()
                || override.member(RulesFile.EVIDENCE).isPresent();
        if (override.is(JsonNode.Kind.OBJECT) && !said) {
            checks.missing(
                    override,
                    override.pointerOf(RulesFile.REASON),
                    "Say why in a line, or state evidence: { \"grade\": \"published\", \"source\": \"...\" }.");
        }
    }

    /** Makes them of what was read of an override; empty where it does not say why. */
    Optional<Grounds> grounds(JsonNode override, ReadMembers read) {
        Optional<String> reason = read.find(RulesFile.REASON, String.class);
        Optional<ReadMembers> evidence = read.find(RulesFile.EVIDENCE, ReadMembers.class);
        return evidence.isPresent()
                ? grounds(override, reason, evidence.get())
                : reason.flatMap(line -> checks.make(override, () -> Grounds.of(line)));
    }

    private Optional<Grounds> grounds(JsonNode override, Optional<String> reason, ReadMembers evidence) {
        Grade grade = evidence.get(GRADE, Grade.class);
        Optional<String> source =
                evidence.find(SOURCE, String.class).or(() -> reason.filter(line -> grade == Grade.ASSUMED));
        if (source.isEmpty()) {
            JsonNode around = override.member(RulesFile.EVIDENCE).orElse(override);
            String needs = grade == Grade.ASSUMED
                    ? "Say why it is assumed, here or as the reason."
                    : "Say where a " + grade.id() + " number can be found, or take assumed with a reason.";
            checks.missing(around, around.pointerOf(SOURCE), needs);
        }
        return source.flatMap(found -> checks.make(
                override,
                () -> new Grounds(
                        reason.orElse(found),
                        Evidence.builder()
                                .grade(grade)
                                .source(found)
                                .date(evidence.find(DATE, LocalDate.class))
                                .sample(evidence.find(SAMPLE, String.class))
                                .build())));
    }
}
