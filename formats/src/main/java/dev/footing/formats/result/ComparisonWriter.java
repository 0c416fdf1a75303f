package dev.footing.formats.result;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.text.ComparisonReport;

/**
 * Assessments side by side as JSON, schema {@code footing/comparison/1}: a compact row for each, with the hash of the
 * whole result. Members may be added within a version.
 */
public final class ComparisonWriter {
    /** The schema of the documents that this writes. */
    public static final String SCHEMA = "footing/comparison/1";

    private ComparisonWriter() {}

    /**
     * Writes a comparison.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     * @return a JSON document
     */
    public static String write(ImmutableMap<String, Assessment> compared) {
        return JsonWriter.text(json -> {
            json.startObject().member("schema", SCHEMA).name("rows").startList();
            compared.forEach((source, assessment) -> {
                json.startObject()
                        .member("source", source)
                        .member("name", assessment.startup().name());
                ComparisonReport.statedCurrency(assessment)
                        .ifPresent(currency -> json.member("statedCurrency", currency));
                new CompactRow(json).members(assessment);
                json.endObject();
            });
            json.endList().endObject();
        });
    }
}
