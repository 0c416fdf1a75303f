package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.problem.Problem;
import dev.footing.api.verdict.Verdict;
import java.util.EnumSet;

/**
 * An assessment as plain text: a verdict that a founder reads in a minute, then the tables and sentences behind it.
 * Lines end with a line feed and have no trailing blanks; the text is the same on every machine.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(assessment));
 * }</pre>
 */
public final class TextReport {
    private final Assessment assessment;
    private final Page page;
    private final Tables tables;

    TextReport(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.tables = SimulationTables.shown(assessment)
                ? new SimulationTables(assessment, page)
                : new PlanTables(assessment, page);
    }

    /**
     * Renders an assessment.
     *
     * @param assessment the assessment
     * @return the text
     */
    public static String of(Assessment assessment) {
        return of(assessment, PageStyle.PLAIN);
    }

    /**
     * Renders an assessment for a page of some width.
     *
     * @param assessment the assessment
     * @param style how it is laid out
     * @return the text
     */
    public static String of(Assessment assessment, PageStyle style) {
        TextReport report = new TextReport(assessment, new Page(style));
        report.render();
        return report.page.text();
    }

    private void render() {
        page.heading(FirstScreen.title(assessment));
        startup();
        if (assessment.strategies().isEmpty()) {
            verdict();
            problems();
            basis();
            return;
        }
        FirstScreen screen = new FirstScreen(assessment);
        screen.print(page);
        print(Section.ALTERNATIVES);
        print(Section.OUTCOMES);
        screen.printRest(page);
        EnumSet.range(Section.VETOES, Section.BASIS).forEach(this::print);
    }

    /** Adds one part to the page. */
    void print(Section section) {
        switch (section) {
            case STARTUP -> startup();
            case VERDICT -> verdict();
            case ALTERNATIVES -> new AlternativeLines(assessment).print(page);
            case OUTCOMES -> tables.outcomes();
            case VETOES -> vetoes();
            case DIAGNOSIS -> new DiagnosisLines(assessment.diagnosis()).print(page);
            case COURSE -> assessment.courseOfAction().ifPresent(course -> new CourseLines(course).print(page));
            case DETAILS -> tables.details();
            case ALLOCATION -> new AllocationLines(assessment).print(page);
            case SCORECARD -> new ScorecardTables(assessment, page).print();
            case SENSITIVITY -> new SensitivityLines(assessment).print(page);
            case COMPONENTS -> new ComponentLines(assessment).print(page);
            case FRAMEWORK -> new FrameworkLines(assessment, page).print();
            case BESIDE -> beside();
            case PROBLEMS -> problems();
            case BASIS -> basis();
        }
    }

    private void startup() {
        new StartupLines(assessment.startup()).lines().forEach(page::paragraph);
        page.blank();
    }

    private void verdict() {
        if (assessment.strategies().isEmpty()) {
            page.paragraph(
                    assessment.provenance().providers().isEmpty()
                            ? "No strategy was proposed, as no provider of strategies is installed. Two modules bring"
                                    + " some: footing-strategies-managed what is bought, and footing-strategies-diy"
                                    + " what is run or written in-house. Add one or both to the dependencies of the"
                                    + " program, or a provider of your own."
                            : "No strategy was proposed: nothing that the installed providers know is for this"
                                    + " startup. See 'footing strategies'.");
        } else {
            new VerdictLines(assessment).print(page);
        }
    }

    /** How a table marks a strategy that cannot be taken. */
    static String mark(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return "x";
        }
        return one.feasible() ? "" : "-";
    }

    private void vetoes() {
        if (assessment.strategies().stream().allMatch(one -> one.vetoes().isEmpty())) {
            return;
        }
        page.title("Ruled out");
        for (StrategyAssessment one : assessment.strategies()) {
            one.vetoes()
                    .forEach(veto -> page.item(one.id() + ", " + veto.rule().id() + ": " + Sentences.of(veto.because())
                            + " " + Sentences.of(veto.wayOut())));
        }
        page.blank();
    }

    private void beside() {
        page.title("Beside the figures");
        assessment.notes().stream()
                .filter(note -> assessment.components().isEmpty() || !(note.code() instanceof ComponentCode))
                .forEach(note -> page.item(Sentences.of(note)));
        for (StrategyAssessment one : assessment.strategies()) {
            one.notes().forEach(note -> page.item(one.id() + ": " + Sentences.of(note)));
            one.strategy().notQuantified().stream()
                    .filter(line -> !said(one, line))
                    .reduce((line, next) -> line + "; " + next)
                    .ifPresent(lines -> page.item(one.id() + ", not in the figures: " + lines + "."));
        }
        page.blank();
    }

    /** Whether the verdict says already what is in no figure of a strategy. */
    private boolean said(StrategyAssessment one, String line) {
        Verdict verdict = assessment.verdict();
        return verdict.strategy().filter(one.id()::equals).isPresent()
                && verdict.against()
                        .contains(Explanation.of(Code.NOT_IN_FIGURES)
                                .word("what", line)
                                .build());
    }

    private void problems() {
        if (assessment.problems().isEmpty()) {
            return;
        }
        page.title("Could not be used");
        for (Problem problem : assessment.problems()) {
            page.item(problem.sentence());
        }
        page.blank();
    }

    private void basis() {
        page.title("What this rests on");
        new BasisLines(assessment).lines().forEach(page::item);
    }

    /** Two words for the ends of a range, or one where they are the same. */
    static String span(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
