package dev.footing.html.page;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Document;
import dev.footing.formats.report.AssessmentDocument;
import dev.footing.formats.sentences.Words;

/**
 * The answer beside the fields.
 *
 * @param document the answer
 * @param settled whether these are the figures that stay
 * @param how on how many trials it rests
 */
record LiveAnswer(Document document, boolean settled, String how) {
    static LiveAnswer of(Assessment assessment, boolean settled) {
        return new LiveAnswer(new AssessmentDocument(assessment).quickLook(settled), settled, how(assessment, settled));
    }

    private static String how(Assessment assessment, boolean settled) {
        if (assessment.strategies().isEmpty()) {
            return "Nothing was simulated.";
        }
        if (assessment.provenance().trials().isEmpty()) {
            return "As planned; nothing was simulated.";
        }
        String trials =
                Words.trials(Words.number(assessment.provenance().trials().getAsInt(), Unit.COUNT));
        return settled ? "Settled, over " + trials + "." : "First figures, over " + trials + "; settled ones follow.";
    }
}
