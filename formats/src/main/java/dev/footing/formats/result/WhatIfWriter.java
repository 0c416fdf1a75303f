package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.difference.Change;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.json.JsonWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A what-if as JSON, schema {@code footing/what-if/1}. Members may be added within a version. Changes of amounts are
 * what the objective gains: costs that grow are negative.
 */
public final class WhatIfWriter {
    /** The schema of the documents that this writes. */
    public static final String SCHEMA = "footing/what-if/1";

    private final JsonWriter json;
    private final CompactRow rows;

    private WhatIfWriter(JsonWriter json) {
        this.json = json;
        this.rows = new CompactRow(json);
    }

    /**
     * Writes a what-if.
     *
     * @param answer the what-if
     * @return a JSON document
     */
    public static String write(WhatIf answer) {
        return JsonWriter.text(json -> new WhatIfWriter(json).document(answer));
    }

    private void document(WhatIf answer) {
        json.startObject()
                .member("schema", SCHEMA)
                .member("name", answer.before().startup().name())
                .name("supposed")
                .startList();
        answer.supposed().forEach(this::each);
        json.endList().name("changes").startList();
        answer.changes().forEach(this::change);
        json.endList();
        side("before", answer.before());
        side("after", answer.after());
        answer.pair()
                .ifPresent(pair -> json.name("pair")
                        .startObject()
                        .member("first", pair.first().value())
                        .member("second", pair.second().value())
                        .endObject());
        answer.lead().ifPresent(lead -> moved("lead", lead));
        json.name("alone").startList();
        answer.alone().forEach(this::alone);
        json.endList().name("onlyTogether").startList();
        answer.onlyTogether().forEach(this::each);
        json.endList().name("strategies").startList();
        answer.strategies().forEach(change -> strategy(answer, change));
        json.endList();
        only("onlyBefore", answer.before(), answer.after());
        only("onlyAfter", answer.after(), answer.before());
        json.name("vetoes").startObject();
        vetoes("added", answer.vetoesAdded().entries());
        vetoes("gone", answer.vetoesGone().entries());
        json.endObject();
        diagnosis(answer.before().diagnosis().ids(), answer.after().diagnosis().ids());
        json.name("course").startObject();
        answer.courseBefore().ifPresent(kind -> json.member("from", kind));
        answer.courseAfter().ifPresent(kind -> json.member("to", kind));
        moved("actions", answer.actionsBefore(), answer.actionsAfter());
        json.endObject().endObject();
    }

    private void each(Supposition<?> one) {
        json.startObject();
        supposed(one);
        json.endObject();
    }

    private void supposed(Supposition<?> one) {
        json.member("input", one.input().id());
        one.change().to().ifPresent(value -> json.member("value", value));
    }

    private void change(Change change) {
        json.startObject().member("path", change.path());
        change.from().ifPresent(value -> json.member("from", value));
        change.to().ifPresent(value -> json.member("to", value));
        json.endObject();
    }

    private void side(String name, Assessment side) {
        json.name(name).startObject();
        rows.members(side);
        json.endObject();
    }

    private void alone(SingleChange one) {
        json.startObject();
        supposed(one.supposed());
        json.name("verdict");
        rows.verdict(one.verdict());
        one.lead().ifPresent(lead -> moved("lead", lead));
        json.endObject();
    }

    private void strategy(WhatIf answer, StrategyChange change) {
        StrategyAssessment was = answer.before().strategy(change.strategy()).orElseThrow();
        StrategyAssessment now = answer.after().strategy(change.strategy()).orElseThrow();
        json.startObject().member("id", change.strategy().value());
        both("rank", was.rank(), now.rank());
        both("feasible", was.feasible(), now.feasible());
        json.name("parts").startList();
        change.parts().forEach((part, moved) -> {
            json.startObject()
                    .member("part", part)
                    .member("from", was.objective().worth(part))
                    .member("to", now.objective().worth(part));
            changed(moved);
            json.endObject();
        });
        json.endList();
        figure("productShare", rows.productShare(was), rows.productShare(now), change.productShare());
        json.name("lasts").startObject();
        lasts(was).ifPresent(share -> json.member("from", share));
        lasts(now).ifPresent(share -> json.member("to", share));
        changed(change.lasts());
        json.endObject();
        change.raiseProbability().ifPresent(moved -> {
            json.name("raiseProbability").startObject();
            raise(was).ifPresent(chance -> json.member("from", chance));
            raise(now).ifPresent(chance -> json.member("to", chance));
            changed(moved);
            json.endObject();
        });
        json.name("runwayMonths").startObject().name("from");
        rows.runway(was);
        json.name("to");
        rows.runway(now);
        json.endObject().endObject();
    }

    private void figure(String name, double was, double now, dev.footing.api.recovery.Change change) {
        json.name(name).startObject().member("from", was).member("to", now);
        changed(change);
        json.endObject();
    }

    private static Optional<Double> lasts(StrategyAssessment one) {
        return one.simulation().map(outcome -> outcome.lasts().probability());
    }

    private static Optional<Double> raise(StrategyAssessment one) {
        return one.simulation().isPresent()
                ? one.simulation()
                        .flatMap(SimulatedOutcome::round)
                        .map(round -> round.raiseProbability().mean())
                : one.plan().round().map(round -> round.raiseProbability());
    }

    private void only(String name, Assessment has, Assessment lacks) {
        json.member(
                name,
                has.strategies().stream()
                        .map(StrategyAssessment::id)
                        .filter(id -> lacks.strategy(id).isEmpty())
                        .map(StrategyId::value)
                        .toList());
    }

    private void vetoes(String name, Iterable<Map.Entry<StrategyId, VetoRule>> found) {
        json.name(name).startList();
        found.forEach(one -> json.startObject()
                .member("strategy", one.getKey().value())
                .member("rule", one.getValue())
                .endObject());
        json.endList();
    }

    private void diagnosis(DiagnosedIds was, DiagnosedIds now) {
        json.name("diagnosis").startObject();
        both("stage", was.stage(), now.stage());
        moved("redFlags", was.redFlags(), now.redFlags());
        moved("traps", was.traps(), now.traps());
        json.endObject();
    }

    private <E extends Identified> void moved(String name, Set<E> was, Set<E> now) {
        json.name(name)
                .startObject()
                .member("added", now.stream().filter(one -> !was.contains(one)).toList())
                .member("gone", was.stream().filter(one -> !now.contains(one)).toList())
                .endObject();
    }

    private void moved(String name, MoneyChange change) {
        json.name(name).startObject();
        changed(change);
        json.endObject();
    }

    private void changed(MoneyChange change) {
        json.member("change", change.mean());
        change.error().ifPresent(error -> json.member("error", error));
    }

    private void changed(dev.footing.api.recovery.Change change) {
        json.member("change", change.mean());
        change.error().ifPresent(error -> json.member("error", error));
    }

    private void both(String name, Object was, Object now) {
        json.name(name).startObject().member("from", was).member("to", now).endObject();
    }
}
