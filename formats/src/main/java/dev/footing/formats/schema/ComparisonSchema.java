package dev.footing.formats.schema;

import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.result.ComparisonWriter;

/** Makes the schema of startups side by side, and of the compact row that other documents have, too. */
final class ComparisonSchema {
    private ComparisonSchema() {}

    static Schema comparison() {
        Schema row = addTo(Schema.open()
                .required("source", Schema.type("string").description("where the startup comes from"))
                .required("name", Schema.type("string"))
                .property("statedCurrency", Values.currency()));
        return Schema.open()
                .required("schema", Schema.word(ComparisonWriter.SCHEMA))
                .required("rows", Schema.list(row));
    }

    /** Adds what one compares of an assessment. */
    static Schema addTo(Schema row) {
        Schema ahead = Schema.open()
                .required("strategy", Schema.type("string"))
                .required("objective", Schema.type("number"))
                .required("productShare", Values.share())
                .required("runwayMonths", runway());
        Schema diagnosis = Schema.open()
                .required("stage", Schema.words(SpiralStage.class))
                .required("redFlags", Schema.list(Schema.words(RedFlag.class)))
                .required("traps", Schema.list(Schema.words(Trap.class)));
        return row.required("hash", Values.hash())
                .required("currency", Values.currency())
                .required("verdict", Schema.ref("compactVerdict"))
                .property("ahead", ahead.description("what the verdict is about, where it is about a strategy"))
                .required("diagnosis", diagnosis);
    }

    /** A verdict without its sentences; a definition. */
    static Schema verdict() {
        Schema margin = Schema.open()
                .required("amount", Schema.type("number"))
                .property("error", Schema.type("number").with("minimum", 0));
        return Schema.open()
                .required("kind", Schema.words(Verdict.Kind.class))
                .property("strategy", Schema.type("string"))
                .property("recommended", Schema.type("string"))
                .property("rival", Schema.type("string"))
                .property("confidence", Values.share())
                .property("margin", margin);
    }

    static Schema runway() {
        return Schema.type("number", "null").with("minimum", 0).description("months; null beyond the horizon");
    }
}
