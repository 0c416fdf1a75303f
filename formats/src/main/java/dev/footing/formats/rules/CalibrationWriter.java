package dev.footing.formats.rules;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.formats.json.JsonWriter;

/**
 * Writes calibrations: one that was made by overrides as these, any other one whole. What it writes,
 * {@link CalibrationReader} reads as the same calibration, where it knows what the calibration is based on.
 *
 * <pre>{@code
 * String text = CalibrationWriter.text(calibration);
 * }</pre>
 */
public final class CalibrationWriter {
    private CalibrationWriter() {}

    /**
     * Writes a calibration.
     *
     * @param calibration a calibration
     * @return a document of its own
     */
    public static String text(Calibration calibration) {
        return JsonWriter.text(json -> {
            RulesWriter.header(json, CalibrationReader.SCHEMA, calibration.id());
            if (calibration.basedOn().isPresent()) {
                RulesWriter.overrides(json, calibration.basedOn().orElseThrow(), calibration.overrides());
            } else {
                json.member(Names.CURRENCY, calibration.currency().getCode());
                RulesWriter.entries(json, CalibrationParameters.all(), calibration, calibration.evidence());
                if (!calibration.published().isEmpty()) {
                    json.name(Names.PUBLISHED).startList();
                    calibration.published().forEach(figure -> write(json, figure));
                    json.endList();
                }
            }
            json.endObject();
        });
    }

    private static void write(JsonWriter json, PublishedFigure figure) {
        json.startObject()
                .member(Names.STRATEGY, figure.strategy())
                .member(Names.LOW, figure.low())
                .member(Names.HIGH, figure.high())
                .member(Names.DERIVED_LOW, figure.derivedLow())
                .member(Names.DERIVED_HIGH, figure.derivedHigh())
                .member(Names.EVIDENCE, figure.evidence())
                .endObject();
    }
}
