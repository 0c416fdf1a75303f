package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;

/**
 * Sentences of a verdict that belong together.
 *
 * @param kind what they say
 * @param lines the sentences in their order
 */
record VerdictPart(Kind kind, ImmutableList<Line> lines) {
    /** What a part says, in the order in which parts stand. */
    enum Kind {
        /** Why it says so. */
        WHY("Why"),
        /** What it costs, which needs no title of its own. */
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

        String title() {
            return title;
        }

        /** Whether the title is said above the part; what follows the verdict itself needs none. */
        boolean titled() {
            return this != WHY && this != COST;
        }
    }

    /**
     * A sentence of a verdict.
     *
     * @param kind what it says
     * @param place its place in the verdict, which no other sentence has
     * @param weight how much it decides: the lower, the more
     * @param text the sentence
     */
    record Line(Kind kind, int place, int weight, String text) {}
}
