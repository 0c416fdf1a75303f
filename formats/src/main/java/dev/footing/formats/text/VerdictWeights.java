package dev.footing.formats.text;

import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;

/** How much a sentence of a verdict decides, so that what decides most is read first. */
final class VerdictWeights {
    /** It says what was decided, and by what. */
    static final int DECIDES = 0;
    /** It says how much. */
    static final int MEASURES = 1;
    /** It says what else there is to look at. */
    static final int ADDS = 2;
    /** It may be left for later. */
    static final int WAITS = 3;

    private VerdictWeights() {}

    static int of(ExplanationCode code) {
        return code instanceof Code known ? of(known) : ADDS;
    }

    private static int of(Code code) {
        return switch (code) {
            case AHEAD_OF_RIVAL,
                    BEST_OF_FEASIBLE,
                    NOT_WORTH_MOVING,
                    TOO_CLOSE,
                    RARELY_AHEAD,
                    NOT_SETTLED,
                    SIBLING_AHEAD_MORE_OFTEN,
                    SIBLING_AHEAD,
                    CASH_RUNS_OUT_OFTEN,
                    ANSWERS_DECIDE,
                    NONE_LASTS,
                    ALL_LASTING_VETOED,
                    DEAREST_VETO,
                    NEAREST_TO_LASTING,
                    NEAREST_THRESHOLD -> DECIDES;
            case GAINS_ON, LOSES_ON, RULED_OUT_BUT_BETTER, ASK_FIRST, GAP_TO_OPEN -> MEASURES;
            case NO_RIVAL, NOT_IN_FIGURES -> WAITS;
            default -> ADDS;
        };
    }
}
