package dev.footing.formats.result;

import dev.footing.api.difference.Cause;
import dev.footing.api.difference.Change;
import dev.footing.api.difference.Difference;
import dev.footing.api.difference.FigureDifference;
import dev.footing.api.record.RecordedResult;
import dev.footing.api.strategy.StrategyId;
import dev.footing.formats.json.JsonWriter;
import java.util.List;

/** A difference as JSON, schema {@code footing/difference/1}. Members may be added within a version. */
public final class DifferenceWriter {
    /** The schema of the differences that this writes. */
    public static final String SCHEMA = "footing/difference/1";

    private final JsonWriter json;

    private DifferenceWriter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes a difference.
     *
     * @param difference the difference
     * @return a JSON document
     */
    public static String write(Difference difference) {
        return JsonWriter.text(json -> new DifferenceWriter(json).document(difference));
    }

    private void document(Difference difference) {
        json.startObject()
                .member("schema", SCHEMA)
                .member("sameCalibration", difference.sameCalibration())
                .member("samePolicy", difference.samePolicy());
        side("from", difference.from());
        side("to", difference.to());
        json.name("changes").startList();
        difference.changes().forEach(this::change);
        json.endList().name("objectives").startList();
        difference.objectives().forEach(this::figure);
        json.endList();
        difference.margin().ifPresent(margin -> {
            json.name("margin");
            figure(margin);
        });
        ids("onlyInFrom", difference.onlyInFrom());
        ids("onlyInTo", difference.onlyInTo());
        ids("notCompared", difference.notCompared());
        json.endObject();
    }

    private void side(String name, RecordedResult result) {
        json.name(name).startObject().member("engine", result.engine());
        RecordedWriter writer = new RecordedWriter(json);
        writer.rules("calibration", result.calibration());
        writer.rules("policy", result.policy());
        json.member("hash", result.hash()).name("verdict");
        writer.verdict(result.verdict());
        json.endObject();
    }

    private void change(Change change) {
        json.startObject().member("cause", change.cause()).member("path", change.path());
        change.from().ifPresent(value -> json.member("from", value));
        change.to().ifPresent(value -> json.member("to", value));
        json.endObject();
    }

    private void figure(FigureDifference figure) {
        json.startObject();
        figure.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
        json.member("from", figure.from()).member("to", figure.to()).member("difference", figure.difference());
        json.name("parts").startObject();
        for (Cause cause : Cause.values()) {
            json.member(cause.id(), figure.part(cause));
        }
        json.endObject().endObject();
    }

    private void ids(String name, List<StrategyId> strategies) {
        json.member(name, strategies.stream().map(StrategyId::value).toList());
    }
}
