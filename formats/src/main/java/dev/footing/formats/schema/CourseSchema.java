package dev.footing.formats.schema;

import dev.footing.api.diagnosis.Owner;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.StepId;

/** Makes the schemas of what to do from now on. */
final class CourseSchema {
    private CourseSchema() {}

    /** Adds a roadmap or a recovery, and what belongs beside it. */
    static Schema addTo(Schema result) {
        for (String kind : Identified.ids(CourseOfAction.Kind.class)) {
            result.property(kind, Schema.list(step()));
        }
        return result.property("courseWarnings", Schema.ref("explanations")).property("lastSwitch", lastSwitch());
    }

    private static Schema step() {
        Schema effect = Schema.anyOf(effect(), Schema.type("null"));
        return Schema.open()
                .required("step", Schema.words(StepId.class))
                .required("fromWeek", week())
                .required("toWeek", week())
                .required("actions", Schema.list(action()))
                .required("effect", effect.description("against doing nothing; null where nothing of it is modelled"));
    }

    private static Schema action() {
        return Schema.open()
                .required("id", Schema.words(Action.class))
                .required("owner", Schema.words(Owner.class))
                .required("effort", Schema.type("number").description("engineer-months"))
                .property("fromWeek", week().description("where other than its step's"))
                .property("toWeek", week().description("where after its step's"))
                .required("evidence", Schema.ref("evidence"))
                .required("measure", Schema.words(ActionMeasure.class))
                .required("doneWhen", Schema.ref("explanation"))
                .required("modelled", Schema.type("boolean"))
                .required("because", Schema.ref("explanations"));
    }

    private static Schema effect() {
        return Schema.open()
                .required("action", Schema.words(Action.class))
                .required("runwayBefore", months())
                .required("runwayAfter", months())
                .property("runway", change())
                .required("lasts", change())
                .property("raiseProbability", change())
                .required("productEngineerMonths", change())
                .required("objective", change());
    }

    private static Schema lastSwitch() {
        Schema row = Schema.open()
                .required("month", Schema.type("integer").with("minimum", 0))
                .required("lasts", Schema.type("number"))
                .property("raiseProbability", Schema.type("number"))
                .required("gain", change())
                .required("helps", Schema.type("boolean"));
        return Schema.open()
                .description("until when moving to a strategy still helps")
                .required("strategy", Schema.type("string"))
                .required("month", Schema.type("integer", "null").description("null where it does not help now"))
                .required("table", Schema.list(row));
    }

    private static Schema months() {
        return Schema.type("number", "null").description("null beyond the horizon");
    }

    private static Schema week() {
        return Schema.type("integer").with("minimum", 1);
    }

    private static Schema change() {
        return Schema.open()
                .required("mean", Schema.type("number"))
                .property("error", Schema.type("number").with("minimum", 0));
    }
}
