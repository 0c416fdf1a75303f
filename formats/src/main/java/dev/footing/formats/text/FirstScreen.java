package dev.footing.formats.text;

import dev.footing.formats.document.Document;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.formats.report.ScreenDocument.Detail;
import java.util.function.UnaryOperator;

/**
 * The first page with as much detail as has room on one screen of 24 lines at 80 columns. How much that is does not
 * depend on how wide the page is. Only names or plugin texts of many lines make it longer.
 */
record FirstScreen(ScreenDocument page) {
    private static final int LINES = 24;
    private static final PageStyle SCREEN = new PageStyle(80, false);

    Document document() {
        Detail chosen = Detail.least();
        for (UnaryOperator<Detail> more : Detail.more()) {
            Detail tried = more.apply(chosen);
            chosen = fits(tried) ? tried : chosen;
        }
        return page.document(chosen);
    }

    private boolean fits(Detail detail) {
        return TextRenderer.render(page.document(detail), SCREEN).lines().count() <= LINES;
    }
}
