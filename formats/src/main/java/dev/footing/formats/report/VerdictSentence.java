package dev.footing.formats.report;

import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;

/**
 * A sentence of a verdict.
 *
 * @param kind what it says
 * @param place its place in the verdict, which no other sentence has
 * @param weight how much it decides
 * @param text the sentence
 */
public record VerdictSentence(Kind kind, int place, Weight weight, String text) {
    /** What a statement says, in the order in which statements stand. */
    public enum Kind {
        /** Why the verdict is as it is. */
        WHY("Why"),
        /** What the strategy costs, which needs no title of its own. */
        COST("Why"),
        /** What speaks against it. */
        AGAINST("Against it"),
        /** What is known of it and is in no figure. */
        UNCOUNTED("Not in the figures, for or against it"),
        /** Rules that the startup breaks as it is. */
        WATCH("Watch"),
        /** What to find out or settle. */
        NEXT("Next"),
        /** When to look again. */
        AGAIN("Look again");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** {@return the title above statements of this kind} */
        public String title() {
            return title;
        }

        /** {@return whether a medium of few lines needs the title; what follows the verdict itself needs none} */
        public boolean titled() {
            return this != WHY && this != COST;
        }
    }

    /** How much a statement decides, from the most to the least. */
    public enum Weight {
        /** It says what was decided, and by what. */
        DECIDES,
        /** It says how much. */
        MEASURES,
        /** It says what else there is to look at. */
        ADDS,
        /** It may be left for later. */
        WAITS;

        static Weight of(ExplanationCode code) {
            return code instanceof Code known ? of(known) : ADDS;
        }

        private static Weight of(Code code) {
            return switch (code) {
                case AHEAD_OF_RIVAL,
                        BEST_OF_FEASIBLE,
                        NOT_WORTH_MOVING,
                        TOO_CLOSE,
                        RARELY_AHEAD,
                        DIRECTION_UNLIKELY,
                        MOVE_NOT_SHOWN,
                        CONDITION,
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
                case GAINS_ON,
                        LOSES_ON,
                        RULED_OUT_BUT_BETTER,
                        LASTS_LESS_BUT_BETTER,
                        ASK_FIRST,
                        GAP_TO_OPEN,
                        SHARE_TO_REACH,
                        CHANCE_TO_REACH -> MEASURES;
                case NO_RIVAL, NOT_IN_FIGURES -> WAITS;
                default -> ADDS;
            };
        }
    }
}
