package dev.footing.formats.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.description.Description;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.formats.report.ComparisonDocument;
import java.util.Objects;

/**
 * Assessments side by side as JSON, schema {@code footing/comparison/1}: a compact row for each, with the hash of the
 * whole result. Members may be added within a version.
 */
public final class ComparisonWriter {
    /** The schema of the documents that this writes. */
    public static final String SCHEMA = "footing/comparison/1";

    private static final Description<Row> ROW = Description.<Row>of(Row.class)
            .text("source", "where the startup comes from", Row::source)
            .documented()
            .text(
                    "name",
                    "the name of the startup",
                    row -> row.assessment().understood().name())
            .maybe(
                    "statedCurrency",
                    ValueType.of(Scalar.Kind.CURRENCY),
                    "the currency of its profile, where it was converted",
                    row -> ComparisonDocument.statedCurrency(row.assessment()))
            .all(Row::assessment, Assessment.COMPACT)
            .build();

    /** What a comparison is. */
    public static final Description<ImmutableList<?>> DESCRIPTION = Description.<ImmutableList<?>>of(
                    ImmutableList.class)
            .list("rows", ROW, "a row for each startup", rows -> rows)
            .build();

    private record Row(String source, Assessment assessment) {}

    private ComparisonWriter() {}

    /**
     * Writes a comparison.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     * @return a JSON document
     */
    public static String write(ImmutableMap<String, Assessment> compared) {
        Objects.requireNonNull(compared, "compared");
        ImmutableList<Row> rows = compared.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
        return DescribedWriter.document(SCHEMA, DESCRIPTION, rows);
    }
}
