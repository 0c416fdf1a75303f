package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.formats.json.JsonWriter;
import java.util.List;

/** Writes what ails the startup, with the tests and patterns that bear on it. */
final class DiagnosisWriter {
    private final JsonWriter json;
    private final ExplanationWriter sentences;

    DiagnosisWriter(JsonWriter json) {
        this.json = json;
        this.sentences = new ExplanationWriter(json);
    }

    void write(Assessment assessment) {
        Diagnosis diagnosis = assessment.diagnosis();
        json.startObject().name("spiral");
        spiral(diagnosis.spiral());
        json.name("redFlags").startList();
        diagnosis.redFlags().forEach(this::redFlag);
        json.endList().name("traps").startList();
        diagnosis.traps().forEach(this::trap);
        json.endList().name("motives").startList();
        diagnosis.motives().forEach(this::motive);
        json.endList();
        new FrameworkWriter(json).diagnosis(assessment);
        json.endObject();
    }

    private void spiral(Spiral spiral) {
        json.startObject().member("stage", spiral.stage());
        sentences.explanations("evidence", spiral.evidence());
        sentences.explanations("against", spiral.against());
        sentences.explanations("open", spiral.open());
        json.name("next");
        if (spiral.next().isPresent()) {
            forecast(spiral.next().orElseThrow());
        } else {
            json.nothing();
        }
        json.name("later").startList();
        spiral.later().forEach(this::forecast);
        json.endList();
        sentences.explanations("basis", spiral.basis());
        json.name("warnings").startList();
        for (ReactionWarning warning : spiral.warnings()) {
            json.startObject().member("id", warning.reaction()).name("because");
            sentences.explanation(warning.because());
            json.endObject();
        }
        json.endList();
        json.endObject();
    }

    private void forecast(StageForecast forecast) {
        json.startObject().member("stage", forecast.stage());
        forecast.chance().ifPresent(chance -> {
            json.name("chance");
            new SimulationWriter(json).probability(chance);
        });
        json.name("month");
        if (forecast.month().isPresent()) {
            json.value(forecast.month().orElseThrow());
        } else {
            json.nothing();
        }
        json.endObject();
    }

    private void redFlag(RedFlagFinding finding) {
        json.startObject()
                .member("id", finding.flag())
                .member("category", finding.category())
                .member("severity", finding.severity())
                .member("state", finding.state())
                .member("reported", finding.reported())
                .member("measured", finding.measured())
                .member("disagrees", finding.disagrees())
                .member("measuredFrom", finding.measuredFrom());
        sentences.explanations("evidence", finding.evidence());
        remedy(finding.remedy());
        json.endObject();
    }

    private void remedy(Remedy remedy) {
        json.name("remedy")
                .startObject()
                .member("id", remedy.id())
                .member("owner", remedy.owner())
                .member("effort", remedy.effort());
        json.member("evidence", remedy.evidence());
        json.name("action");
        sentences.explanation(remedy.action());
        json.name("doneWhen");
        sentences.explanation(remedy.doneWhen());
        json.endObject();
    }

    private void trap(TrapFinding finding) {
        json.startObject()
                .member("id", finding.trap())
                .member("state", finding.state())
                .member("motives", List.copyOf(finding.motives()));
        sentences.explanations("for", finding.forIt());
        sentences.explanations("against", finding.against());
        remedy(finding.remedy());
        json.endObject();
    }

    private void motive(MotiveFinding finding) {
        json.startObject().member("id", finding.motive()).member("state", finding.state());
        sentences.explanations("evidence", finding.evidence());
        json.name("bills").startList();
        finding.bills().forEach(this::bill);
        json.endList().endObject();
    }

    private void bill(StrategyBill bill) {
        json.startObject()
                .member("strategy", bill.strategy().value())
                .member("sourcing", bill.sourcing())
                .member("bill", bill.bill())
                .member("engineering", bill.engineering())
                .member("total", bill.total())
                .endObject();
    }
}
