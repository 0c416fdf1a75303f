package dev.footing.formats.schema;

import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.bill.Bill;
import dev.footing.api.description.Description;
import dev.footing.api.difference.Difference;
import dev.footing.api.quantity.Identified;
import dev.footing.api.record.Check;
import dev.footing.api.whatif.WhatIf;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.record.RecordReader;
import dev.footing.formats.result.ComparisonWriter;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.PriceBookReader;

/**
 * The JSON Schemas (2020-12) of Footing's documents. They follow from the tables by which documents are read and
 * written. A schema says less than a reader where fields depend on each other, such as a sum of weights. Each is
 * complete by itself and refers to no other. Those of documents that are written allow further members, as members are
 * added within a version.
 *
 * <pre>{@code
 * Files.writeString(Path.of("profile.schema.json"), DocumentSchema.PROFILE.text());
 * }</pre>
 */
public enum DocumentSchema implements Identified {
    /** Of startups, which are read. */
    PROFILE(ProfileReader.SCHEMA, "A startup, as Footing reads it"),
    /** Of assessments, which are written; they may have more members. */
    RESULT(ResultWriter.SCHEMA, "What Footing says about a startup"),
    /** Of assessments in one flat row, which are written. */
    SUMMARY(ResultWriter.SUMMARY, "What Footing says about a startup, in one row"),
    /** Of rules of judgement, which are read. */
    POLICY(PolicyReader.SCHEMA, "The rules by which Footing judges"),
    /** Of parameters of the world, which are read. */
    CALIBRATION(CalibrationReader.SCHEMA, "The parameters of the world by which Footing computes"),
    /** Of list prices, which are read. */
    PRICES(PriceBookReader.SCHEMA, "List prices of strategies, with their days and sources"),
    /** Of what moves if inputs are otherwise, which is written. */
    WHAT_IF(ResultWriter.WHAT_IF, "What moves if inputs of a startup are otherwise"),
    /** Of startups side by side, which are written. */
    COMPARISON(ComparisonWriter.SCHEMA, "Startups side by side"),
    /** Of the block of JSON in a decision record, which is written and read again; its hash covers every member. */
    RECORD(RecordReader.SCHEMA, "The block of a decision record"),
    /** Of whether a recorded decision stands, which is written. */
    CHECK(ResultWriter.CHECK, "Whether a recorded decision still stands"),
    /** Of why two results differ, which is written. */
    DIFFERENCE(ResultWriter.DIFFERENCE, "Why two results differ"),
    /** Of what a provider's bill comes to, which is written. */
    BILL(ResultWriter.BILL, "What a provider's bill comes to"),
    /** Of how well advice fitted what became of startups, which is written. */
    BACKTEST(ResultWriter.BACKTEST, "How well advice fitted what became of startups"),
    /** Of a company's story with what would have been said at each stage, which the command writes. */
    REPLAY("footing/replay-result/1", "A company's story, and what Footing would have said"),
    /** Of what was taken up from the founding article, which the command writes. */
    CATALOG("footing/catalog/1", "What was taken up from the founding article"),
    /** Of where built-in numbers come from, which the command writes. */
    EVIDENCE("footing/evidence/1", "Where the built-in numbers come from");

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String schemaId;
    private final String title;

    DocumentSchema(String schemaId, String title) {
        this.schemaId = schemaId;
        this.title = title;
    }

    /** {@return what such a document has as its member {@code schema}, with the version of the format} */
    public String schemaId() {
        return schemaId;
    }

    /** {@return the schema as a JSON document, two spaces a level, ending with a line feed} */
    public String text() {
        return JsonWriter.text(json -> {
            Schema document = new Schema()
                    .with("$schema", DIALECT)
                    .with("$id", "urn:footing:schema:" + id() + ":1")
                    .title(title);
            schema().keywords().forEach(document::with);
            document.write(json);
        });
    }

    private Schema schema() {
        return switch (this) {
            case PROFILE -> ProfileSchema.of(false);
            case RESULT -> written(ResultWriter.DOCUMENT);
            case SUMMARY -> written(SummaryRow.DESCRIPTION);
            case POLICY -> RulesSchema.policy();
            case CALIBRATION -> RulesSchema.calibration();
            case PRICES -> RulesSchema.prices();
            case WHAT_IF -> written(WhatIf.DESCRIPTION);
            case COMPARISON -> written(ComparisonWriter.DESCRIPTION);
            case RECORD -> written(RecordReader.BLOCK);
            case CHECK -> written(Check.DESCRIPTION);
            case DIFFERENCE -> written(Difference.DESCRIPTION);
            case BILL -> written(Bill.DESCRIPTION);
            case BACKTEST -> written(Backtest.DESCRIPTION);
            case REPLAY -> ReplaySchema.replay();
            case CATALOG -> CatalogSchema.catalog();
            case EVIDENCE -> EvidenceSchema.evidence();
        };
    }

    private Schema written(Description<?> description) {
        DescribedSchema schemas = new DescribedSchema();
        return schemas.define(schemas.document(schemaId, description));
    }
}
