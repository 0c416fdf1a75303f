package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.Counterfactual;
import dev.footing.cli.replay.Replay;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileWriter;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.schema.DocumentSchema;
import java.util.List;

/** Replays for programs. */
final class ReplayJson {
    private final JsonWriter json;

    private ReplayJson(JsonWriter json) {
        this.json = json;
    }

    /** What would have been said at the end of each bracket, beside the record. */
    static String of(Replay replay, ImmutableList<Assessment> said) {
        return JsonWriter.text(json -> new ReplayJson(json).story(replay, said));
    }

    /** Staying against moving. */
    static String of(Replay replay, Counterfactual compared, Assessment among) {
        return JsonWriter.text(json -> new ReplayJson(json).counterfactual(replay, compared, among));
    }

    private void story(Replay replay, ImmutableList<Assessment> said) {
        heading(replay);
        json.member("company", replay.company()).name("brackets").startList();
        Streams.forEachPair(replay.brackets().stream(), said.stream(), (bracket, assessment) -> {
            json.startObject().member("fromMonth", bracket.fromMonth());
            known(bracket, assessment);
            json.name("verdict");
            ResultWriter.write(assessment.verdict(), json);
            diagnosis(assessment);
            json.name("strategies").startList();
            assessment.strategies().forEach(this::strategy);
            json.endList().endObject();
        });
        json.endList().member("outcome", replay.outcome()).endObject();
    }

    private void diagnosis(Assessment assessment) {
        DiagnosedIds found = assessment.diagnosis().ids();
        json.name("diagnosis")
                .startObject()
                .member("stage", found.stage())
                .member("redFlags", List.copyOf(found.redFlags()))
                .member("traps", List.copyOf(found.traps()))
                .member("motives", List.copyOf(assessment.understood().motives()))
                .name("checkedMotives")
                .startList();
        assessment
                .diagnosis()
                .motives()
                .forEach(finding -> json.startObject()
                        .member("id", finding.motive())
                        .member("state", finding.state())
                        .endObject());
        json.endList().endObject();
        assessment.courseOfAction().ifPresent(course -> json.member("courseOfAction", course.kind()));
    }

    private void counterfactual(Replay replay, Counterfactual compared, Assessment among) {
        heading(replay);
        json.member("askedMonth", compared.asked());
        known(compared.bracket(), among);
        json.name("stay");
        strategy(compared.stay());
        json.name("move");
        strategy(compared.move());
        json.member("ahead", compared.ahead())
                .member("aheadIn", ObjectivePart.OBJECTIVE)
                .endObject();
    }

    private void heading(Replay replay) {
        json.startObject()
                .member("schema", DocumentSchema.REPLAY.schemaId())
                .member("case", replay.study())
                .member("name", replay.name())
                .member("section", replay.section())
                .member("caveat", ReplayDocument.CAVEAT);
    }

    private void known(Bracket bracket, Assessment assessment) {
        Provenance provenance = assessment.provenance();
        json.member("month", bracket.month()).member("record", bracket.record()).name("startup");
        ProfileWriter.write(assessment.understood(), json);
        json.member("calibration", provenance.calibration().id())
                .member("seed", provenance.seed().orElseThrow())
                .member("trials", provenance.trials().orElseThrow())
                .member("hash", provenance.hash());
    }

    private void strategy(StrategyAssessment one) {
        SimulatedOutcome outcome = one.simulation().orElseThrow();
        json.startObject()
                .member("id", one.id().value())
                .member("sourcing", one.strategy().info().sourcing())
                .member("rank", one.rank())
                .member("feasible", one.feasible())
                .member("vetoes", one.vetoes().stream().map(veto -> veto.rule()).toList())
                .member("productShare", outcome.productShare().mean())
                .member("lasts", outcome.lasts().probability());
        outcome.round()
                .ifPresent(round ->
                        json.member("raiseProbability", round.raiseProbability().mean()));
        json.member("cashAtHorizon", outcome.cashAtHorizon().mean())
                .member("objective", outcome.objective().mean())
                .endObject();
    }
}
