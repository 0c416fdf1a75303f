package dev.footing.formats.text;

import dev.footing.api.scorecard.ScorecardDoubt;
import dev.footing.formats.text.Sentences.Facts;

/** What casts doubt on a scorecard, as sentences. */
final class ScorecardSentences {
    private ScorecardSentences() {}

    static String of(ScorecardDoubt doubt, Facts facts) {
        return switch (doubt) {
            case COUNTED_TWICE ->
                "The scorecard may count one thing twice: " + facts.get("criterion") + " and " + facts.get("other")
                        + ", which weigh " + facts.get("weight") + " together, order these strategies alike (rank"
                        + " correlation " + facts.get("correlation") + ").";
            case RANK_REVERSAL ->
                "The scorecard puts " + facts.get("first") + " before " + facts.get("second") + ", but without "
                        + facts.get("without")
                        + ", which is not first on it, it would be the other way round: cost is scored against the"
                        + " cheapest.";
        };
    }
}
