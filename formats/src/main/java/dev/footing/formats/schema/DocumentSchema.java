package dev.footing.formats.schema;

import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonWriter;

/**
 * The JSON Schemas (2020-12) of Footing's documents. They follow from the tables by which documents are read and
 * written. A schema says less than a reader where fields depend on each other, such as a sum of weights.
 *
 * <pre>{@code
 * Files.writeString(Path.of("profile.schema.json"), DocumentSchema.PROFILE.text());
 * }</pre>
 */
public enum DocumentSchema implements Identified {
    /** Of startups, which are read. */
    PROFILE("A startup, as Footing reads it"),
    /** Of assessments, which are written; they may have more members. */
    RESULT("What Footing says about a startup"),
    /** Of rules of judgement, which are read. */
    POLICY("The rules by which Footing judges"),
    /** Of parameters of the world, which are read. */
    CALIBRATION("The parameters of the world by which Footing computes");

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String title;

    DocumentSchema(String title) {
        this.title = title;
    }

    /** {@return the schema as a JSON document, two spaces a level, ending with a line feed} */
    public String text() {
        return JsonWriter.text(json -> {
            Schema document = new Schema()
                    .with("$schema", DIALECT)
                    .with("$id", "urn:footing:schema:" + id() + ":1")
                    .title(title);
            Definitions.addTo(schema()).keywords().forEach(document::with);
            document.write(json);
        });
    }

    private Schema schema() {
        return switch (this) {
            case PROFILE -> ProfileSchema.of(false);
            case RESULT -> ResultSchema.result();
            case POLICY -> RulesSchema.policy();
            case CALIBRATION -> RulesSchema.calibration();
        };
    }
}
