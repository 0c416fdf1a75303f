package dev.footing.formats.rules;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes policies and calibrations: one that was made by overrides as these, any other one whole. What it writes,
 * {@link PolicyReader} or {@link CalibrationReader} reads as the same, where it knows what they are based on.
 *
 * <pre>{@code
 * String text = RulesWriter.text(policy);
 * }</pre>
 */
public final class RulesWriter {
    private final JsonWriter json;

    private RulesWriter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes a policy.
     *
     * @param policy a policy
     * @return a document of its own
     */
    public static String text(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return JsonWriter.text(json -> new RulesWriter(json).write(policy));
    }

    /**
     * Writes a calibration.
     *
     * @param calibration a calibration
     * @return a document of its own
     */
    public static String text(Calibration calibration) {
        Objects.requireNonNull(calibration, "calibration");
        return JsonWriter.text(json -> new RulesWriter(json).write(calibration));
    }

    private void write(Policy policy) {
        header(PolicyReader.SCHEMA, policy.id());
        policy.basedOn()
                .ifPresentOrElse(
                        base -> overrides(base, policy.overrides()),
                        () -> entries(PolicyParameters.all(), policy, policy.evidence()));
        strategyOverrides(policy.strategyOverrides());
        if (policy.exchangeRates().size() == 1) {
            json.name(PolicyReader.EXCHANGE_RATE);
            write(policy.exchangeRates().get(0));
        } else if (!policy.exchangeRates().isEmpty()) {
            json.name(PolicyReader.EXCHANGE_RATES).list(policy.exchangeRates(), this::write);
        }
        json.endObject();
    }

    private void write(Calibration calibration) {
        header(CalibrationReader.SCHEMA, calibration.id());
        if (calibration.basedOn().isPresent()) {
            overrides(calibration.basedOn().orElseThrow(), calibration.overrides());
        } else {
            json.member(CalibrationReader.CURRENCY, calibration.currency().getCode());
            entries(CalibrationParameters.all(), calibration, calibration.evidence());
            if (!calibration.published().isEmpty()) {
                json.name(CalibrationReader.PUBLISHED).list(calibration.published(), this::write);
            }
        }
        strategyOverrides(calibration.strategyOverrides());
        json.endObject();
    }

    private void strategyOverrides(List<StrategyOverride> overrides) {
        if (!overrides.isEmpty()) {
            json.name(StrategyOverrideReader.STRATEGY_OVERRIDES).list(overrides, this::write);
        }
    }

    private void write(ExchangeRate rate) {
        json.startObject()
                .member(PolicyReader.CURRENCY, rate.currency().getCode())
                .member(PolicyReader.RATE, rate.rate())
                .member(PolicyReader.SOURCE, rate.source())
                .member(PolicyReader.DATE, rate.date())
                .endObject();
    }

    private void write(StrategyOverride override) {
        json.startObject()
                .member(StrategyOverrideReader.STRATEGY, override.strategy().value())
                .member(RulesFile.PATH, override.path())
                .member(RulesFile.VALUE, override.value().orElseThrow());
        write(override.grounds());
        json.endObject();
    }

    /** The reason where it says more than the evidence, and the evidence where it says more than the reason. */
    private void write(Grounds grounds) {
        if (grounds.stated().isEmpty() || grounds.comment().isPresent()) {
            json.member(RulesFile.REASON, grounds.reason());
        }
        grounds.stated().ifPresent(evidence -> json.member(RulesFile.EVIDENCE, evidence));
    }

    private void write(PublishedFigure figure) {
        json.startObject()
                .member(CalibrationReader.STRATEGY, figure.strategy())
                .member(CalibrationReader.LOW, figure.low())
                .member(CalibrationReader.HIGH, figure.high())
                .member(CalibrationReader.DERIVED_LOW, figure.derivedLow())
                .member(CalibrationReader.DERIVED_HIGH, figure.derivedHigh())
                .member(RulesFile.EVIDENCE, figure.evidence())
                .endObject();
    }

    private void header(String schema, String id) {
        json.startObject().member(RulesFile.SCHEMA, schema).member(RulesFile.ID, id);
    }

    private <S> void entries(List<Parameter<S>> table, S from, Map<String, Evidence> evidence) {
        json.name(RulesFile.ENTRIES).startObject();
        for (Parameter<S> parameter : table) {
            Evidence source = evidence.get(parameter.path());
            parameter
                    .stated(from)
                    .ifPresent(value -> json.name(parameter.path())
                            .startObject()
                            .member(RulesFile.VALUE, value)
                            .member(RulesFile.EVIDENCE, Objects.requireNonNull(source, parameter.path()))
                            .endObject());
        }
        json.endObject();
    }

    private void overrides(String base, List<ParameterOverride> overrides) {
        json.member(RulesFile.EXTENDS, base);
        json.name(RulesFile.OVERRIDES).list(overrides, override -> {
            json.startObject()
                    .member(RulesFile.PATH, override.path())
                    .member(RulesFile.VALUE, override.value().orElseThrow());
            write(override.grounds());
            json.endObject();
        });
    }
}
