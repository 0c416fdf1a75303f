package dev.footing.formats.schema;

import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;

/** Makes the schemas of why one strategy and not another, and of what would change that. */
final class SensitivitySchema {
    private SensitivitySchema() {}

    /** Adds what was compared, and what was asked for. */
    static Schema addTo(Schema result) {
        Schema compared = part();
        compared.required("strategy", Schema.type("string")).required("against", Schema.type("string"));
        return result.required("contributions", Schema.list(compared))
                .required("sensitivity", Schema.list(sensitivity()))
                .required("flips", Schema.list(flip()))
                .required("breakEven", Schema.list(breakEven()))
                .required("evidence", evidence());
    }

    /** A difference of the objective with the parts that it is the sum of; a definition that names itself. */
    static Schema part() {
        return Schema.open()
                .required("part", Schema.words(ObjectivePart.class))
                .required("amount", Schema.type("number"))
                .property("parts", Schema.list(Schema.ref("contribution")))
                .property(
                        "basis",
                        Schema.type("object")
                                .description("inputs and parameters by path, with the grade of each")
                                .with("additionalProperties", Schema.words(Grade.class)));
    }

    private static Schema sensitivity() {
        return Schema.open()
                .required("input", Schema.type("string"))
                .required("importance", Schema.type("number").with("minimum", 0))
                .required("answered", Schema.type("boolean"))
                .required("unit", Schema.words(Unit.class))
                .required("low", Schema.type("number"))
                .required("high", Schema.type("number"))
                .property("marginAtLow", Schema.type("number"))
                .property("marginAtHigh", Schema.type("number"))
                .required("grade", Schema.words(Grade.class))
                .required("stale", Schema.type("boolean"));
    }

    private static Schema flip() {
        return Schema.open()
                .required("input", Schema.type("string"))
                .required("unit", Schema.words(Unit.class))
                .required("from", Schema.type("number"))
                .required("to", Schema.type("number"))
                .property("winner", Schema.type("string"))
                .property("distance", Schema.type("number").with("minimum", 0))
                .property("changes", numbers().description("what each number becomes where several change"));
    }

    private static Schema breakEven() {
        Schema confirmed = Schema.open()
                .required("difference", Schema.type("number"))
                .required("error", Schema.type("number").with("minimum", 0));
        Schema crossing = Schema.open()
                .required("at", Schema.type("number"))
                .required("winnerBelow", Schema.type("string"))
                .required("winnerAbove", Schema.type("string"))
                .required("jump", Schema.type("boolean"))
                .property("confirmed", confirmed);
        return Schema.open()
                .required("driver", Schema.type("string"))
                .required("unit", Schema.words(Unit.class))
                .required(
                        "between",
                        Schema.list(Schema.type("string")).with("minItems", 2).with("maxItems", 2))
                .property("low", Schema.type("number"))
                .property("high", Schema.type("number"))
                .property("crossings", Schema.list(crossing))
                .property("always", Schema.type("string"))
                .property("undefined", Schema.words(BreakEven.Reason.class));
    }

    private static Schema evidence() {
        return Schema.open()
                .description("how many numbers stand how firmly")
                .required("inputs", counts())
                .required("parameters", counts())
                .property("restsOnAssumed", Schema.type("number"));
    }

    private static Schema counts() {
        Schema counts = Schema.open();
        Identified.ids(Grade.class)
                .forEach(grade -> counts.property(grade, Schema.type("integer").with("minimum", 0)));
        return counts;
    }

    private static Schema numbers() {
        return Schema.type("object").with("additionalProperties", Schema.type("number"));
    }
}
