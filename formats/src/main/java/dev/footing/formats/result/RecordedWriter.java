package dev.footing.formats.result;

import dev.footing.api.record.RecordedOption;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.record.RecordedRules;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.record.Trigger;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileWriter;

/** Writes what was recorded of a result, with the members that {@link ResultReader} reads. */
public final class RecordedWriter {
    private final JsonWriter json;

    /**
     * Writes into a document.
     *
     * @param json where to
     */
    public RecordedWriter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes the members of a result into an object that is open; strategies without their numbers.
     *
     * @param result the result
     */
    public void members(RecordedResult result) {
        json.name("startup");
        ProfileWriter.write(result.startup(), json);
        json.name("provenance").startObject().member("engine", result.engine());
        rules("calibration", result.calibration());
        rules("policy", result.policy());
        json.name("providers").startList();
        result.providers()
                .forEach(provider -> json.startObject()
                        .member("id", provider.id())
                        .member("artifact", provider.artifact())
                        .endObject());
        json.endList();
        result.seed().ifPresent(seed -> json.member("seed", seed));
        result.trials().ifPresent(trials -> json.member("trials", trials));
        json.member("hash", result.hash()).endObject().name("verdict");
        verdict(result.verdict());
        json.name("strategies").startList();
        result.options().forEach(this::option);
        json.endList();
    }

    /**
     * Writes the members of a trigger into an object that is open.
     *
     * @param trigger the trigger
     */
    public void members(Trigger trigger) {
        json.member("measure", trigger.measure())
                .member("unit", trigger.unit())
                .member("direction", trigger.direction())
                .member("recorded", trigger.recorded())
                .member("threshold", trigger.threshold())
                .member("effect", trigger.effect());
        trigger.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
    }

    void verdict(RecordedVerdict verdict) {
        json.startObject().member("kind", verdict.kind());
        verdict.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
        verdict.rival().ifPresent(rival -> json.member("rival", rival.value()));
        verdict.confidence().ifPresent(confidence -> json.member("confidence", confidence));
        verdict.margin()
                .ifPresent(margin -> json.name("margin")
                        .startObject()
                        .member("amount", margin)
                        .member("unit", margin.getCurrencyUnit().getCode())
                        .endObject());
        json.endObject();
    }

    void rules(String name, RecordedRules rules) {
        json.name(name).startObject().member("id", rules.id()).member("hash", rules.hash());
        json.name("overrides").startList();
        rules.overrides()
                .forEach(override -> json.startObject()
                        .member("path", override.path())
                        .member("reason", override.reason())
                        .endObject());
        json.endList().endObject();
    }

    private void option(RecordedOption option) {
        json.startObject()
                .member("id", option.id().value())
                .member("name", option.name())
                .member("sourcing", option.sourcing())
                .member("rank", option.rank())
                .member("feasible", option.feasible())
                .member("objective", option.objective())
                .endObject();
    }
}
