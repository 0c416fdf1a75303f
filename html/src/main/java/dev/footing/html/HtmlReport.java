package dev.footing.html;

import dev.footing.api.assessment.Assessment;
import dev.footing.formats.document.Document;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.html.page.DocumentPage;
import java.util.Objects;

/**
 * An assessment as a web page in one file: the decision first, then charts and tables behind it. The page asks nothing
 * of the network, works without JavaScript, in the dark and in print, and is the same on every machine. Its security
 * policy lets in its own style sheet and script and nothing else.
 *
 * <pre>{@code
 * Files.writeString(path, HtmlReport.of(assessment));
 * }</pre>
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the page, to be written in UTF-8
     */
    public static String of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return DocumentPage.render(new AssessmentDocument(assessment).complete());
    }

    /**
     * Renders any other document, such as that of a portfolio.
     *
     * @param document the document
     * @return the page, to be written in UTF-8
     */
    public static String of(Document document) {
        return DocumentPage.render(Objects.requireNonNull(document, "document"));
    }
}
