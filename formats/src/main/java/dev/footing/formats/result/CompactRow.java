package dev.footing.formats.result;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.json.JsonWriter;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes what one compares of an assessment with others, without its sentences. */
final class CompactRow {
    private final JsonWriter json;

    CompactRow(JsonWriter json) {
        this.json = json;
    }

    /** Writes its members into an object that is open. */
    void members(Assessment assessment) {
        json.member("hash", assessment.provenance().hash())
                .member(
                        "currency",
                        assessment.provenance().calibration().currency().getCode())
                .name("verdict");
        verdict(assessment.verdict());
        ahead(assessment).ifPresent(one -> {
            json.name("ahead")
                    .startObject()
                    .member("strategy", one.id().value())
                    .member("objective", one.objective().total())
                    .member("productShare", productShare(one))
                    .name("runwayMonths");
            runway(one);
            json.endObject();
        });
        DiagnosedIds found = assessment.diagnosis().ids();
        json.name("diagnosis")
                .startObject()
                .member("stage", found.stage())
                .member("redFlags", found.redFlags())
                .member("traps", found.traps())
                .endObject();
    }

    void verdict(Verdict verdict) {
        json.startObject().member("kind", verdict.kind());
        verdict.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
        verdict.recommended().ifPresent(strategy -> json.member("recommended", strategy.value()));
        verdict.rival().ifPresent(rival -> json.member("rival", rival.value()));
        verdict.confidence().ifPresent(confidence -> json.member("confidence", confidence));
        verdict.margin().ifPresent(margin -> {
            json.name("margin").startObject().member("amount", margin);
            verdict.marginError().ifPresent(error -> json.member("error", error));
            json.endObject();
        });
        json.endObject();
    }

    /** Months until cash runs out, of a simulation the median; null beyond the horizon. */
    void runway(StrategyAssessment one) {
        OptionalDouble months = one.simulation()
                .map(outcome -> outcome.runwayMonths().p50())
                .orElse(one.plan().runwayMonths());
        months.ifPresentOrElse(json::value, json::nothing);
    }

    double productShare(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.productShare().mean())
                .orElse(one.plan().productShare());
    }

    private static Optional<StrategyAssessment> ahead(Assessment assessment) {
        return assessment.verdict().strategy().flatMap(assessment::strategy);
    }
}
