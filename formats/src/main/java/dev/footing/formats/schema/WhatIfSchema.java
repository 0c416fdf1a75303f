package dev.footing.formats.schema;

import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.formats.result.WhatIfWriter;

/** Makes the schema of what moves if inputs are otherwise. */
final class WhatIfSchema {
    private WhatIfSchema() {}

    static Schema whatIf() {
        Schema pair = Schema.open()
                .required("first", Schema.type("string"))
                .required("second", Schema.type("string"))
                .description("the strategies whose difference is the lead");
        Schema alone =
                supposed().required("verdict", Schema.ref("compactVerdict")).property("lead", change());
        return Schema.open()
                .required("schema", Schema.word(WhatIfWriter.SCHEMA))
                .required("name", Schema.type("string"))
                .required("supposed", Schema.list(supposed()))
                .required("changes", Schema.list(changed()))
                .required("before", ComparisonSchema.addTo(Schema.open()))
                .required("after", ComparisonSchema.addTo(Schema.open()))
                .property("pair", pair)
                .property("lead", change())
                .required("alone", Schema.list(alone).description("those that can be without the others"))
                .required("onlyTogether", Schema.list(supposed()).description("those that cannot"))
                .required("strategies", Schema.list(strategy()))
                .required("onlyBefore", Schema.list(Schema.type("string")))
                .required("onlyAfter", Schema.list(Schema.type("string")))
                .required("vetoes", vetoes())
                .required("diagnosis", diagnosis())
                .required("course", course());
    }

    private static Schema supposed() {
        return Schema.open()
                .required("input", Schema.words(Inputs.ids()))
                .property("value", new Schema().description("as in a profile"));
    }

    private static Schema changed() {
        return Schema.open()
                .required("path", Schema.words(Inputs.ids()))
                .property("from", new Schema().description("absent where it was not stated"))
                .property("to", new Schema());
    }

    private static Schema strategy() {
        Schema part = fromTo(change(), Schema.type("number")).required("part", Schema.words(ObjectivePart.class));
        return Schema.open()
                .required("id", Schema.type("string"))
                .required("rank", fromTo(Schema.open(), Schema.type("integer").with("minimum", 1)))
                .required("feasible", fromTo(Schema.open(), Schema.type("boolean")))
                .required("parts", Schema.list(part))
                .required("productShare", fromTo(change(), Values.share()))
                .required("lasts", chance().description("of a plan without trials only the change"))
                .property("raiseProbability", chance())
                .required("runwayMonths", fromTo(Schema.open(), ComparisonSchema.runway()));
    }

    private static Schema chance() {
        return change().property("from", Values.share()).property("to", Values.share());
    }

    private static Schema vetoes() {
        Schema veto = Schema.open()
                .required("strategy", Schema.type("string"))
                .required("rule", Schema.words(VetoRule.class));
        return moved(veto);
    }

    private static Schema diagnosis() {
        return Schema.open()
                .required("stage", fromTo(Schema.open(), Schema.words(SpiralStage.class)))
                .required("redFlags", moved(Schema.words(RedFlag.class)))
                .required("traps", moved(Schema.words(Trap.class)));
    }

    private static Schema course() {
        Schema kind = Schema.words(Identified.ids(CourseOfAction.Kind.class));
        return Schema.open()
                .property("from", kind)
                .property("to", kind)
                .required("actions", moved(Schema.words(Action.class)));
    }

    private static Schema moved(Schema element) {
        return Schema.open().required("added", Schema.list(element)).required("gone", Schema.list(element));
    }

    private static Schema fromTo(Schema object, Schema value) {
        return object.required("from", value).required("to", value);
    }

    /** What something gains, with the standard error of that where it was simulated. */
    private static Schema change() {
        return Schema.open()
                .required("change", Schema.type("number"))
                .property("error", Schema.type("number").with("minimum", 0));
    }
}
