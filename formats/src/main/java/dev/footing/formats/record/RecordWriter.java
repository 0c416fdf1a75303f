package dev.footing.formats.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.record.DecisionRecord;
import dev.footing.formats.markdown.MarkdownRenderer;
import dev.footing.formats.report.RecordDocument;
import dev.footing.formats.result.DescribedWriter;
import dev.footing.formats.result.Seal;
import java.util.Objects;

/**
 * A decision as a record in Markdown, in the sections of MADR 4; {@link RecordDocument} says what stands in it. Behind
 * it stands the block that a check reads.
 *
 * <pre>{@code
 * String document = RecordWriter.write(assessment, record, FrontMatter.proposed());
 * }</pre>
 */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * Writes a record.
     *
     * @param assessment what the decision rests on
     * @param record the record that was made of it
     * @param front who has to do with it
     * @return a Markdown document that ends with a line feed
     */
    public static String write(Assessment assessment, DecisionRecord record, FrontMatter front) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(front, "front");
        return front.yaml(record.date()) + "\n"
                + MarkdownRenderer.render(new RecordDocument(assessment, record).document())
                + "\n```json\n"
                + Seal.sealed(DescribedWriter.document(RecordReader.SCHEMA, DecisionRecord.DESCRIPTION, record))
                + "```\n";
    }
}
