package dev.footing.formats.result;

import dev.footing.api.verdict.Verdict;
import dev.footing.formats.json.JsonWriter;

/** Writes a verdict. */
final class VerdictWriter {
    private final JsonWriter json;
    private final ExplanationWriter sentences;

    VerdictWriter(JsonWriter json) {
        this.json = json;
        this.sentences = new ExplanationWriter(json);
    }

    void write(Verdict verdict) {
        json.startObject().member("kind", verdict.kind());
        verdict.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
        verdict.sourcing().ifPresent(sourcing -> json.member("sourcing", sourcing));
        verdict.reason().ifPresent(reason -> json.member("reason", reason));
        verdict.rival().ifPresent(rival -> json.member("rival", rival.value()));
        verdict.confidence().ifPresent(confidence -> json.member("confidence", confidence));
        verdict.margin().ifPresent(margin -> {
            json.name("margin")
                    .startObject()
                    .member("amount", margin)
                    .member("unit", margin.getCurrencyUnit().getCode());
            verdict.marginError().ifPresent(error -> json.member("error", error));
            json.endObject();
        });
        verdict.evpi().ifPresent(worth -> json.member("evpi", worth));
        sentences.explanations("because", verdict.because());
        sentences.explanations("against", verdict.against());
        sentences.explanations("warnings", verdict.warnings());
        sentences.explanations("nextQuestions", verdict.nextQuestions());
        sentences.explanations("revisitIf", verdict.revisitIf());
        json.endObject();
    }
}
