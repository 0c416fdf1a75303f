package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;

/** Lines of the text report that other documents state, too. */
public final class ReportLines {
    private ReportLines() {}

    /**
     * Says how a startup was understood.
     *
     * @param startup the startup
     * @return a line on the company and one on its product
     */
    public static ImmutableList<String> startup(Startup startup) {
        return new StartupLines(startup).lines();
    }

    /**
     * Says what an assessment rests on.
     *
     * @param assessment the assessment
     * @return sentences
     */
    public static ImmutableList<String> basis(Assessment assessment) {
        return new BasisLines(assessment).lines();
    }

    /**
     * Says which rule the startup breaks with the strategy that it is on.
     *
     * @param assessment the assessment
     * @param warning one of its verdict's warnings
     * @return a sentence
     */
    public static String warning(Assessment assessment, Explanation warning) {
        return now(assessment) + " breaks a rule: " + Sentences.of(warning);
    }

    /**
     * Says which rule the startup no longer breaks once it has left the strategy that it is on.
     *
     * @param assessment the assessment
     * @param warning one of its verdict's warnings
     * @return a sentence
     */
    public static String left(Assessment assessment, Explanation warning) {
        return "It leaves " + now(assessment) + ", which breaks a rule: " + Sentences.of(warning);
    }

    private static String now(Assessment assessment) {
        return assessment.startup().current().flatMap(CurrentPlatform::strategy).orElse("what it runs on");
    }
}
