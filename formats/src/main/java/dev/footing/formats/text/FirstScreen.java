package dev.footing.formats.text;

import dev.footing.formats.document.Document;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.formats.report.ScreenDocument.Detail;
import java.util.Arrays;

/**
 * The first page with as much detail as has room on one screen of 24 lines at 80 columns. How much that is does not
 * depend on how wide the page is. Only names or plugin texts of many lines make it longer.
 */
record FirstScreen(ScreenDocument page) {
    private static final int LINES = 24;
    private static final PageStyle SCREEN = new PageStyle(80, false);

    Document document() {
        return Arrays.stream(Detail.values())
                .map(page::document)
                .filter(document -> lines(document) <= LINES)
                .findFirst()
                .orElseGet(() -> page.document(Detail.LEAST));
    }

    private static long lines(Document document) {
        return TextRenderer.render(document, SCREEN).lines().count();
    }
}
