package dev.footing.formats.markdown;

import dev.footing.api.assessment.Assessment;
import dev.footing.formats.report.AssessmentDocument;
import java.util.Objects;

/**
 * An assessment as Markdown: a page for a wiki or a pull request, with the sections of the text report. It is the same
 * on every machine. Whatever users or plugins wrote shows as they wrote it: nothing in it becomes a heading, a link or
 * HTML.
 *
 * <pre>{@code
 * Files.writeString(path, MarkdownReport.of(assessment));
 * }</pre>
 */
public final class MarkdownReport {
    private MarkdownReport() {}

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return Markdown of the GitHub flavour, to be written in UTF-8
     */
    public static String of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return MarkdownRenderer.render(new AssessmentDocument(assessment).concise());
    }
}
