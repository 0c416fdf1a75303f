package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Grade;
import dev.footing.api.sensitivity.Basis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Writes why the winner and not another, and what would change that. */
final class SensitivityWriter {
    private final JsonWriter json;

    SensitivityWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Assessment assessment) {
        contributions(assessment);
        json.name("sensitivity").startList();
        assessment.sensitivity().forEach(this::sensitivity);
        json.endList().name("flips").startList();
        assessment.flips().forEach(this::flip);
        json.endList().name("breakEven").startList();
        assessment.breakEven().forEach(this::breakEven);
        json.endList().name("evidence");
        evidence(assessment.evidence());
    }

    /** The winner against each other strategy; the numbers behind the leaves are written once, against the rival. */
    private void contributions(Assessment assessment) {
        json.name("contributions").startList();
        assessment.verdict().strategy().ifPresent(winner -> {
            StrategyId rival = assessment.verdict().rival().orElse(winner);
            assessment.strategies().stream()
                    .map(StrategyAssessment::id)
                    .filter(id -> !id.equals(winner))
                    .forEach(id -> assessment.compare(winner, id).ifPresent(tree -> {
                        json.startObject().member("strategy", winner.value()).member("against", id.value());
                        contribution(tree, id.equals(rival));
                        json.endObject();
                    }));
        });
        json.endList();
    }

    private void contribution(Contribution contribution, boolean withBasis) {
        json.member("part", contribution.part()).member("amount", contribution.amount());
        if (!contribution.parts().isEmpty()) {
            json.name("parts").startList();
            contribution.parts().forEach(part -> {
                json.startObject();
                contribution(part, withBasis);
                json.endObject();
            });
            json.endList();
        }
        if (withBasis && !contribution.basis().isEmpty()) {
            json.name("basis").startObject();
            for (Basis basis : contribution.basis()) {
                json.member(basis.path(), basis.evidence().grade());
            }
            json.endObject();
        }
    }

    private void sensitivity(Sensitivity one) {
        json.startObject()
                .member("input", one.input())
                .member("importance", one.importance())
                .member("answered", one.answered())
                .member("unit", one.unit())
                .member("low", one.low())
                .member("high", one.high());
        one.marginAtLow().ifPresent(margin -> json.member("marginAtLow", margin));
        one.marginAtHigh().ifPresent(margin -> json.member("marginAtHigh", margin));
        json.member("grade", one.grade()).member("stale", one.stale()).endObject();
    }

    private void flip(Flip flip) {
        json.startObject()
                .member("input", flip.input())
                .member("unit", flip.unit())
                .member("from", flip.from())
                .member("to", flip.to());
        flip.winner().ifPresent(winner -> json.member("winner", winner.value()));
        flip.distance().ifPresent(distance -> json.member("distance", distance));
        if (flip.input().equals(Flip.ALL) || flip.input().equals(Flip.WEIGHTS)) {
            json.name("changes").startObject();
            flip.changes().forEach(json::member);
            json.endObject();
        }
        json.endObject();
    }

    private void breakEven(BreakEven breakEven) {
        json.startObject()
                .member("driver", breakEven.driver())
                .member("unit", breakEven.unit())
                .member(
                        "between",
                        List.of(breakEven.first().value(), breakEven.second().value()));
        BreakEven.Answer answer = breakEven.answer();
        if (answer instanceof BreakEven.Crossings crossings) {
            json.member("low", crossings.low()).member("high", crossings.high());
            json.name("crossings").startList();
            crossings.crossings().forEach(this::crossing);
            json.endList();
        } else if (answer instanceof BreakEven.Always always) {
            json.member("low", always.low())
                    .member("high", always.high())
                    .member("always", always.winner().value());
        } else {
            json.member("undefined", ((BreakEven.Undefined) answer).why());
        }
        json.endObject();
    }

    private void crossing(Crossing crossing) {
        json.startObject()
                .member("at", crossing.at())
                .member("winnerBelow", crossing.winnerBelow().value())
                .member("winnerAbove", crossing.winnerAbove().value())
                .member("jump", crossing.jump());
        crossing.confirmed()
                .ifPresent(confirmed -> json.name("confirmed")
                        .startObject()
                        .member("difference", confirmed.difference())
                        .member("error", confirmed.error())
                        .endObject());
        json.endObject();
    }

    private void evidence(EvidenceCoverage coverage) {
        json.startObject();
        counts("inputs", coverage.inputs());
        counts("parameters", coverage.parameters());
        coverage.restsOnAssumed().ifPresent(share -> json.member("restsOnAssumed", share));
        json.endObject();
    }

    private void counts(String name, Map<Grade, Integer> counts) {
        json.name(name).startObject();
        counts.forEach((grade, count) -> json.member(grade.id(), count));
        json.endObject();
    }
}
