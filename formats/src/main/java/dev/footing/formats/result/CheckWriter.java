package dev.footing.formats.result;

import dev.footing.api.record.Check;
import dev.footing.api.record.RecordedResult;
import dev.footing.formats.json.JsonWriter;

/** A check as JSON, schema {@code footing/check/1}. Members may be added within a version. */
public final class CheckWriter {
    /** The schema of the checks that this writes. */
    public static final String SCHEMA = "footing/check/1";

    private CheckWriter() {}

    /**
     * Writes a check.
     *
     * @param check the check
     * @return a JSON document
     */
    public static String write(Check check) {
        return JsonWriter.text(json -> write(check, json));
    }

    private static void write(Check check, JsonWriter json) {
        RecordedResult result = check.record().result();
        json.startObject()
                .member("schema", SCHEMA)
                .member("outcome", check.outcome())
                .member("decided", check.record().date())
                .member("checked", check.today())
                .member("decidedFor", check.decidedFor())
                .member("checkedFor", check.name())
                .member("sameName", check.sameName());
        json.name("recorded");
        new RecordedWriter(json).verdict(result.verdict());
        json.name("now");
        new RecordedWriter(json).verdict(check.now());
        json.name("tripWires").startList();
        for (Check.TripWire wire : check.wires()) {
            json.startObject();
            new RecordedWriter(json).members(wire.trigger());
            json.name("now");
            if (wire.now().isPresent()) {
                json.value(wire.now().getAsDouble());
                json.member("gone", wire.trigger().wayTo(wire.now().getAsDouble()));
            } else {
                json.nothing();
            }
            json.member("outcome", wire.outcome()).endObject();
        }
        json.endList().name("findings").startList();
        for (Check.Finding finding : check.findings()) {
            json.startObject().member("outcome", finding.outcome()).name("what");
            new ExplanationWriter(json).explanation(finding.what());
            json.endObject();
        }
        json.endList().endObject();
    }
}
