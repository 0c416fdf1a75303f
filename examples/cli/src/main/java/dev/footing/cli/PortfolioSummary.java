package dev.footing.cli;

import com.google.common.collect.ImmutableMap;
import dev.footing.formats.csv.CsvWriter;
import dev.footing.formats.portfolio.PortfolioTally;
import dev.footing.formats.portfolio.PortfolioTally.Count;
import dev.footing.formats.report.PortfolioDocument;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextRenderer;
import dev.footing.html.HtmlReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The summary of a portfolio, in the form that the name of a file asks for.
 *
 * @param tally what was counted
 * @param name what the portfolio is called
 */
record PortfolioSummary(PortfolioTally tally, String name) {
    /** For a file with such a name. */
    String of(Path path) {
        String file = path.toString().toLowerCase(Locale.ROOT);
        if (file.endsWith(".html")) {
            return HtmlReport.of(new PortfolioDocument(tally, name).document());
        }
        return file.endsWith(".csv") ? csv() : text(PageStyle.PLAIN);
    }

    String text(PageStyle style) {
        return TextRenderer.render(new PortfolioDocument(tally, name).document(), style);
    }

    private String csv() {
        ImmutableMap.Builder<String, ImmutableMap<String, Long>> groups = ImmutableMap.builder();
        groups.put("lines", ImmutableMap.of("assessed", tally.assessed(), "refused", tally.refused()));
        Arrays.stream(Count.values())
                .forEach(count -> groups.put(count.id(), ImmutableMap.copyOf(tally.counts(count))));
        return CsvWriter.counts(groups.buildOrThrow());
    }
}
