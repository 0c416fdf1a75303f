package dev.footing.cli;

import dev.footing.api.assessment.Assessment;
import dev.footing.formats.report.ScreenDocument;
import dev.footing.formats.text.PageStyle;
import dev.footing.formats.text.TextReport;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much of an assessment is printed as text: one screen, one section, or everything. */
final class TextOptions {
    private static final String MORE = "--full for everything, --section NAME for one part of it.";

    @Option(
            names = "--full",
            description = "Prints every section as text, and the verdict again at the end, in place of one screen.")
    private boolean full;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "Prints one section as text, such as outcomes, ruled-out, course or basis; an unknown"
                    + " name lists all.")
    private Optional<String> section = Optional.empty();

    /** Refuses options that contradict each other, or that do not go with what is printed. */
    void check(boolean text) {
        if (full && section.isPresent()) {
            throw new UsageException("--full prints every section, and --section one of them. Give one of the two.");
        }
        if ((full || section.isPresent()) && !text) {
            throw new UsageException((full ? "--full" : "--section")
                    + " is for the text of an assessment, and something else is printed here. Leave it out, or give"
                    + " --format text without --since.");
        }
    }

    /** Whether one screen is printed. */
    boolean isScreen() {
        return !full && section.isEmpty();
    }

    String render(Assessment assessment, PageStyle style) {
        if (full) {
            return TextReport.of(assessment, style);
        }
        return section.map(id -> TextReport.section(assessment, id, style))
                .orElseGet(() -> TextReport.screen(new ScreenDocument(assessment).more(MORE), style));
    }
}
