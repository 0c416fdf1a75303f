package dev.footing.formats.schema;

import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.Severity;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.Sourcing;

/** Makes the schemas of what ails a startup. */
final class DiagnosisSchema {
    private DiagnosisSchema() {}

    static Schema diagnosis() {
        return Schema.open()
                .required("spiral", spiral())
                .required("redFlags", Schema.list(redFlag()))
                .required("traps", Schema.list(trap()))
                .required("motives", Schema.list(motive()))
                .required("tests", FrameworkSchema.testsOfFounders())
                .required("patterns", FrameworkSchema.patterns());
    }

    /** What mends something; a definition. */
    static Schema remedy() {
        return Schema.open()
                .required("id", Schema.type("string"))
                .required("owner", Schema.words(Owner.class))
                .required("effort", Schema.type("number").description("engineer-months"))
                .required("evidence", Schema.ref("evidence"))
                .required("action", Schema.ref("explanation"))
                .required("doneWhen", Schema.ref("explanation"));
    }

    private static Schema spiral() {
        Schema warning = Schema.open()
                .required("id", Schema.words(PoorReaction.class))
                .required("because", Schema.ref("explanation"));
        Schema next = Schema.anyOf(forecast(), Schema.type("null"));
        return Schema.open()
                .required("stage", Schema.words(SpiralStage.class))
                .required("evidence", explanations())
                .required("against", explanations())
                .required("open", explanations())
                .required("next", next.description("what comes next if nothing changes; null where nothing can"))
                .required("later", Schema.list(forecast()))
                .required("basis", explanations())
                .required("warnings", Schema.list(warning));
    }

    private static Schema forecast() {
        return Schema.open()
                .required("stage", Schema.words(SpiralStage.class))
                .property("chance", FigureSchema.probability())
                .required("month", Schema.type("integer", "null").description("counted from now"));
    }

    private static Schema redFlag() {
        return Schema.open()
                .required("id", Schema.words(RedFlag.class))
                .required("category", Schema.words(RedFlag.Category.class))
                .required("severity", Schema.words(Severity.class))
                .required("state", Schema.words(FlagState.class))
                .required("reported", Schema.words(FlagState.class))
                .required("measured", Schema.words(FlagState.class))
                .required("disagrees", Schema.type("boolean"))
                .required("measuredFrom", Schema.list(Schema.words(Inputs.ids())))
                .required("evidence", explanations())
                .required("remedy", Schema.ref("remedy"));
    }

    private static Schema trap() {
        return Schema.open()
                .required("id", Schema.words(Trap.class))
                .required("state", Schema.words(TrapState.class))
                .required("motives", Schema.list(Schema.words(Motive.class)))
                .required("for", explanations())
                .required("against", explanations())
                .required("remedy", Schema.ref("remedy"));
    }

    private static Schema motive() {
        Schema bill = Schema.open()
                .required("strategy", Schema.type("string"))
                .required("sourcing", Schema.words(Sourcing.class))
                .required("bill", Schema.type("number"))
                .required("engineering", Schema.type("number"))
                .required("total", Schema.type("number"));
        return Schema.open()
                .required("id", Schema.words(Motive.class))
                .required("state", Schema.words(MotiveState.class))
                .required("evidence", explanations())
                .required("bills", Schema.list(bill));
    }

    private static Schema explanations() {
        return Schema.ref("explanations");
    }
}
