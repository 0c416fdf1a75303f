package dev.footing.formats.result;

import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.ProviderRecord;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.scorecard.CustomCriterion;
import dev.footing.api.startup.Phase;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** Writes by what a result was made. */
final class ProvenanceWriter {
    private final JsonWriter json;

    ProvenanceWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Provenance provenance) {
        json.startObject().member("engine", provenance.engine());
        calibration(provenance.calibration());
        policy(provenance.policy());
        if (!provenance.criteria().isEmpty()) {
            json.name("criteria").startList();
            provenance.criteria().forEach(this::criterion);
            json.endList();
        }
        json.name("providers").startList();
        for (ProviderRecord provider : provenance.providers()) {
            json.startObject()
                    .member("id", provider.id())
                    .member("name", provider.name())
                    .member("artifact", provider.artifact())
                    .member(
                            "strategies",
                            provider.strategies().stream()
                                    .map(StrategyInfo::id)
                                    .map(Object::toString)
                                    .toList());
            if (!provider.overridden().isEmpty()) {
                json.member(
                        "overridden",
                        provider.overridden().stream().map(Object::toString).toList());
            }
            json.endObject();
        }
        json.endList();
        provenance.seed().ifPresent(seed -> json.member("seed", seed));
        provenance.trials().ifPresent(trials -> json.member("trials", trials));
        json.member("hash", provenance.hash()).endObject();
    }

    /** The members that a policy has for a criterion, after what the criterion is. */
    private void criterion(CustomCriterion criterion) {
        json.startObject()
                .member("id", criterion.id())
                .member("label", criterion.label())
                .member("unit", criterion.unit())
                .member("zeroAt", criterion.curve().zeroAt())
                .member("hundredAt", criterion.curve().hundredAt())
                .member("logarithmic", criterion.curve().logarithmic());
        json.name("weight").startObject();
        for (Phase phase : Phase.values()) {
            json.member(phase.id(), criterion.weights().in(phase));
        }
        json.endObject().member("evidence", criterion.evidence()).endObject();
    }

    void calibration(Calibration calibration) {
        named("calibration", calibration.id(), calibration.hash(), calibration.basedOn(), calibration.overrides());
        json.endObject();
    }

    private void policy(Policy policy) {
        named("policy", policy.id(), policy.hash(), policy.basedOn(), policy.overrides());
        json.name("strategyOverrides").startList();
        for (StrategyOverride override : policy.strategyOverrides()) {
            json.startObject()
                    .member("strategy", override.strategy().value())
                    .member("path", override.path())
                    .member("value", override.value().orElseThrow())
                    .member("reason", override.reason())
                    .endObject();
        }
        json.endList();
        policy.exchangeRate()
                .ifPresent(rate -> json.name("exchangeRate")
                        .startObject()
                        .member("currency", rate.currency().getCode())
                        .member("rate", rate.rate())
                        .member("source", rate.source())
                        .member("date", rate.date())
                        .endObject());
        json.endObject();
    }

    /** Leaves its object open. What an override put nothing in place of, it has no {@code was}. */
    private void named(
            String member, String id, String hash, Optional<String> basedOn, List<ParameterOverride> overrides) {
        json.name(member).startObject().member("id", id).member("hash", hash);
        basedOn.ifPresent(base -> json.member("basedOn", base));
        json.name("overrides").startList();
        for (ParameterOverride override : overrides) {
            json.startObject().member("path", override.path());
            override.was().ifPresent(was -> json.member("was", was));
            json.member("value", override.value().orElseThrow())
                    .member("reason", override.reason())
                    .endObject();
        }
        json.endList();
    }
}
