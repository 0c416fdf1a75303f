package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import dev.footing.api.difference.Cause;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Check;
import dev.footing.api.record.Trigger;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.result.CheckWriter;
import dev.footing.formats.result.DifferenceWriter;
import java.util.List;

/** Makes the schemas of what was recorded: the block of a decision record, its check, and how two results differ. */
final class RecordedSchema {
    private RecordedSchema() {}

    /** The block of JSON at the end of a record. */
    static Schema record() {
        Schema provider =
                Schema.open().required("id", Schema.type("string")).required("artifact", Schema.type("string"));
        Schema provenance = addRules(Schema.open())
                .required("providers", Schema.list(provider))
                .property("seed", Schema.type("integer"))
                .property("trials", Schema.type("integer").with("minimum", 1))
                .required("hash", Values.hash());
        Schema strategy = Schema.open()
                .required("id", Schema.type("string"))
                .required("name", Schema.type("string"))
                .required("sourcing", Schema.words(Sourcing.class))
                .required("rank", Schema.type("integer").with("minimum", 1))
                .required("feasible", Schema.type("boolean"))
                .required("objective", Schema.type("number"));
        return Schema.open()
                .required("schema", Schema.word(RecordReader.SCHEMA))
                .required("date", Values.day())
                .required("startup", Schema.ref("startup"))
                .required("provenance", provenance)
                .required("verdict", Schema.ref("recordedVerdict"))
                .required("strategies", Schema.list(strategy))
                .required("triggers", Schema.list(trigger()))
                .required("sha256", Values.sha256().description("of the canonical text of everything else here"));
    }

    static Schema check() {
        Schema wire = trigger()
                .required("now", Schema.type("number", "null").description("null where it was not measured"))
                .property("gone", Schema.type("number").description("the share of the way to the threshold"))
                .required("outcome", Schema.words(Check.Outcome.class));
        Schema finding = Schema.open()
                .required("outcome", Schema.words(Check.Outcome.class))
                .required("what", Schema.ref("explanation"));
        return Schema.open()
                .required("schema", Schema.word(CheckWriter.SCHEMA))
                .required("outcome", Schema.words(Check.Outcome.class))
                .required("decided", Values.day())
                .required("checked", Values.day())
                .required("decidedFor", Schema.type("string").description("the startup of the record"))
                .required("checkedFor", Schema.type("string").description("the startup of the profile"))
                .required("sameName", Schema.type("boolean"))
                .required("recorded", Schema.ref("recordedVerdict"))
                .required("now", Schema.ref("recordedVerdict"))
                .required("tripWires", Schema.list(wire))
                .required("findings", Schema.list(finding));
    }

    static Schema difference() {
        Schema change = Schema.open()
                .required("cause", Schema.words(Cause.class))
                .required("path", Schema.type("string"))
                .property("from", new Schema().description("absent where there was nothing"))
                .property("to", new Schema().description("absent where nothing is left"));
        Schema difference = Schema.open()
                .required("schema", Schema.word(DifferenceWriter.SCHEMA))
                .required("sameCalibration", Schema.type("boolean"))
                .required("samePolicy", Schema.type("boolean"))
                .required("from", side())
                .required("to", side())
                .required("changes", Schema.list(change))
                .required("objectives", Schema.list(figure().required("strategy", Schema.type("string"))))
                .property("margin", figure().description("of the first result's winner and rival"));
        for (String strategies : List.of("onlyInFrom", "onlyInTo", "notCompared")) {
            difference.required(strategies, Schema.list(Schema.type("string")));
        }
        return difference;
    }

    /** A verdict as results and records keep it, without sentences and errors; a definition. */
    static Schema verdict() {
        Schema margin = Schema.open().required("amount", Schema.type("number")).required("unit", Values.currency());
        return Schema.open()
                .required("kind", Schema.words(Verdict.Kind.class))
                .property("strategy", Schema.type("string"))
                .property("rival", Schema.type("string"))
                .property("confidence", Values.share())
                .property("margin", margin);
    }

    private static Schema side() {
        return addRules(Schema.open())
                .required("hash", Values.hash())
                .required("verdict", Schema.ref("recordedVerdict"));
    }

    private static Schema addRules(Schema side) {
        side.required("engine", Schema.type("string"));
        for (String name : ImmutableList.of("calibration", "policy")) {
            Schema override =
                    Schema.open().required("path", Schema.type("string")).required("reason", Schema.type("string"));
            side.required(
                    name,
                    Schema.open()
                            .required("id", Schema.type("string"))
                            .required("hash", Values.sha256())
                            .required("overrides", Schema.list(override)));
        }
        return side;
    }

    private static Schema figure() {
        Schema parts = Schema.open().description("how much of the difference comes from what");
        for (Cause cause : Cause.values()) {
            parts.required(cause.id(), Schema.type("number"));
        }
        return Schema.open()
                .required("from", Schema.type("number"))
                .required("to", Schema.type("number"))
                .required("difference", Schema.type("number"))
                .required("parts", parts);
    }

    private static Schema trigger() {
        return Schema.open()
                .required("measure", Schema.type("string"))
                .required("unit", Schema.words(Unit.class))
                .required("direction", Schema.words(Trigger.Direction.class))
                .required("recorded", Schema.type("number"))
                .required("threshold", Schema.type("number"))
                .required("effect", Schema.words(Trigger.Effect.class))
                .property("strategy", Schema.type("string"));
    }
}
