package dev.footing.html.page;

import dev.footing.formats.document.Document;

/**
 * A document as a web page in one file, before the template makes it HTML.
 *
 * @param document the document
 * @param style the style sheet
 * @param script the script
 */
public record DocumentPage(Document document, Asset style, Asset script) {
    /**
     * Renders a document.
     *
     * @param document the document
     * @return the page
     */
    public static String render(Document document) {
        DocumentPage page = new DocumentPage(document, Asset.named("report.css"), Asset.named("report.js"));
        return PlainElements.rendered((out, plain) -> JtepageGenerated.render(out, plain, page));
    }
}
