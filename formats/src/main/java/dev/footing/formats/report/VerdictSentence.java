package dev.footing.formats.report;

/**
 * A sentence of a verdict.
 *
 * @param kind what it says
 * @param text the sentence
 */
public record VerdictSentence(Kind kind, String text) {
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
}
