package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;

/** The parts of a report, in their order. */
public enum Section {
    /** The startup in two lines, as a reader would check that it was understood. */
    STARTUP,
    /**
     * The verdict, why, what speaks against it, what to do next and when to look again; or that nothing was proposed.
     */
    VERDICT,
    /** What other calibrations say, where they disagree. */
    ALTERNATIVES,
    /** The table that a verdict needs beside it. */
    OUTCOMES,
    /** What rules strategies out, and how to mend it. */
    VETOES,
    /** Stage of the spiral, warning signs, traps and motives. */
    DIAGNOSIS,
    /** What to do from now on. */
    COURSE,
    /** Where the money goes, how it may end, and the next round. */
    DETAILS,
    /** The budget of each plan. */
    ALLOCATION,
    /** The second opinion. */
    SCORECARD,
    /** What each input moves, what would change the winner, and where plans break even. */
    SENSITIVITY,
    /** How the best mix gets each component. */
    COMPONENTS,
    /** Tests, goals, patterns, and the next boundary. */
    FRAMEWORK,
    /** What is said beside all figures. */
    BESIDE,
    /** Providers and inputs that could not be used. */
    PROBLEMS,
    /** What it rests on. */
    BASIS;

    /** {@return whether it says something where no strategy was proposed} */
    boolean withoutStrategies() {
        return this == STARTUP || this == VERDICT || this == PROBLEMS || this == BASIS;
    }

    /**
     * Gathers what a report says in this part, for other formats.
     *
     * @param assessment the assessment
     * @return its passages in their order; empty where there is nothing to say
     */
    public ImmutableList<Passage> passages(Assessment assessment) {
        if (assessment.strategies().isEmpty() && !withoutStrategies()) {
            return ImmutableList.of();
        }
        Page page = new Page();
        new TextReport(assessment, page).print(this);
        return page.passages();
    }
}
