package dev.footing.formats.schema;

import dev.footing.api.quantity.Grade;
import dev.footing.formats.evidence.FigureKind;
import dev.footing.formats.evidence.SourceKind;
import dev.footing.formats.evidence.Trust;

/** Makes the schema of what was asked of the ledger of evidence. */
final class EvidenceSchema {
    private EvidenceSchema() {}

    static Schema evidence() {
        Schema rest = Schema.open()
                .required("id", text())
                .required("importance", number().description("by how far the winner's lead moves"))
                .required("grade", Schema.words(Grade.class))
                .property("source", text());
        return Schema.open()
                .required("schema", Schema.word(DocumentSchema.EVIDENCE.schemaId()))
                .property("asOf", text().description("the day on which sources may be old"))
                .property("rests", Schema.list(rest).description("what a verdict rests on, the heaviest first"))
                .required("numbers", Schema.list(builtIn()))
                .required("sources", Schema.list(source()))
                .required("figures", Schema.list(figure()));
    }

    private static Schema builtIn() {
        Schema part = Schema.open()
                .required("part", text())
                .required("value", text().description("the built-in value"))
                .required("calculation", text().description("a formula over figures"))
                .required("result", number().description("what it gives"))
                .required("rounding", text());
        Schema against = Schema.open()
                .required("part", text().description("blank where it is about no part"))
                .required("value", number())
                .required("calculation", text())
                .required("says", text())
                .required("kept", text().description("why the built-in number stands"));
        return Schema.open()
                .required("id", text())
                .required("value", text().description("its parts, in words"))
                .required("unit", text())
                .required("grade", Schema.words(Grade.class))
                .required("reason", text())
                .required("sources", Schema.list(text()))
                .property("trust", Schema.words(Trust.class))
                .property("stale", Schema.type("boolean"))
                .property("derivation", Schema.list(part))
                .property("contradicted", Schema.list(against));
    }

    private static Schema source() {
        return Schema.open()
                .required("id", text())
                .required("title", text())
                .required("site", text())
                .required("date", text().description("a year, a month or a day; blank where it has none"))
                .required("kind", Schema.words(SourceKind.class))
                .required("sample", text())
                .required("read", text())
                .required("trust", Schema.words(Trust.class))
                .property("stale", Schema.type("boolean"));
    }

    private static Schema figure() {
        return Schema.open()
                .required("id", text())
                .required("value", number())
                .required("unit", text())
                .required("kind", Schema.words(FigureKind.class))
                .required("says", text())
                .property("low", number())
                .property("high", number())
                .property("source", text());
    }

    private static Schema text() {
        return Schema.type("string");
    }

    private static Schema number() {
        return Schema.type("number");
    }
}
