package dev.footing.formats.text;

import com.google.common.collect.ImmutableSet;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.formats.report.VerdictSentence;
import java.util.Set;

/**
 * The decision on one screen of 24 lines at 80 columns: of each kind the statement that decides most, then as many
 * others as have room, those that decide more before the rest. Which ones these are does not depend on how wide the
 * page is. Only a name or plugin texts of many lines make it longer.
 */
record FirstScreen(AssessmentDocument document) {
    private static final int LINES = 24;
    private static final PageStyle SCREEN = new PageStyle(80, false);

    /** The statements that have room. */
    ImmutableSet<VerdictSentence> statements() {
        ImmutableSet<VerdictSentence> chosen = ImmutableSet.of();
        for (ImmutableSet<VerdictSentence> group : document.sentencesByPriority()) {
            ImmutableSet<VerdictSentence> more = ImmutableSet.<VerdictSentence>builder()
                    .addAll(chosen)
                    .addAll(group)
                    .build();
            if (lines(more) <= LINES) {
                chosen = more;
            }
        }
        return chosen;
    }

    private long lines(Set<VerdictSentence> statements) {
        return TextRenderer.render(document.firstSection(statements), SCREEN)
                .lines()
                .count();
    }
}
