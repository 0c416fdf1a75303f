package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.problem.KnownNames;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import java.util.stream.Stream;

/**
 * An assessment as a document: which sections it has, in which order, and with how much detail. What they say is in
 * classes of their own; how they look is up to a renderer.
 *
 * <pre>{@code
 * Document document = new AssessmentDocument(assessment).concise();
 * }</pre>
 */
public final class AssessmentDocument {
    /** How many strategies a quick look shows the cash of. */
    private final Assessment assessment;

    private final VerdictSection verdict;
    private final NotesSection notes;
    private final boolean strategies;

    /**
     * Creates it.
     *
     * @param assessment the assessment
     */
    public AssessmentDocument(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = new VerdictSection(assessment, new StrategyMentions(assessment));
        this.notes = new NotesSection(assessment, new StrategyMentions(assessment));
        this.strategies = !assessment.strategies().isEmpty();
    }

    /**
     * {@return everything that is said, in sentences and tables, without charts and without every number that went in}
     */
    public Document concise() {
        return document(sections());
    }

    /**
     * Creates the same for readers who scroll: each section behind its heading, and the verdict once more where they
     * end.
     *
     * @return the document
     */
    public Document full() {
        Section again = Section.of("verdict", "The verdict", ScreenDocument.decision(assessment));
        return document(Stream.concat(sections(), strategies ? Stream.of(again) : Stream.of())
                .map(Section::headed));
    }

    /**
     * Creates a document of one section.
     *
     * @param id the id of a section of {@link #full()}
     * @return the section under the title of the whole
     * @throws dev.footing.api.problem.InvalidValueException where there is no such section
     */
    public Document section(String id) {
        ImmutableList<Section> all = full().sections();
        Section found = all.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> KnownNames.of(all.stream().map(Section::id).toList())
                        .refusal("--section", id, "must be a section of this report"));
        return Document.of(assessment.understood().name(), "how to get its infrastructure", found);
    }

    /** {@return everything, with charts, every number that went in, and hashes} */
    public Document complete() {
        AssumptionSection assumptions = new AssumptionSection(assessment);
        ProvenanceSection provenance = new ProvenanceSection(assessment);
        String colophon = "Made by Footing " + assessment.provenance().engine() + ".";
        if (!strategies) {
            return document(
                    Stream.of(nothingProposed(assessment), assumptions.section(), provenance.detailed()), colophon);
        }
        StrategyMentions mentions = new StrategyMentions(assessment);
        Stream<Section> pages =
                Stream.of(new ScreenDocument(assessment).charted(), new ChangeSection(assessment).section(), plan());
        Stream<Section> behind = Stream.of(
                folded(
                        new VerdictSection(assessment, mentions).behind(),
                        "The figures that matter most, and every statement"),
                folded(ranking(), "What adds to each objective, what reduces it, and how likely each is the best"),
                folded(new CashSection(assessment).section(), "A chart and a table for each strategy"),
                folded(
                        new ProductSection(assessment).section(),
                        "Shares, engineer-months and months, with their spread"),
                folded(
                        new SensitivitySection(assessment, mentions).charted(),
                        "Every number that was varied, by its path"),
                folded(
                        new ComponentSection(assessment, mentions).mapped(),
                        "How the best mix provides each, and how it is done now"),
                folded(
                        new DiagnosisSection(assessment.diagnosis(), mentions).detailed(),
                        "The stage of the spiral, and every sign"),
                folded(new FrameworkSection(assessment, mentions).section(), "How the tests and patterns come out"),
                folded(assumptions.section(), "Every input and number, with grade and source"),
                folded(provenance.detailed(), "What is needed to reproduce it"));
        StartupSentences startup = new StartupSentences(assessment.understood(), mentions::of);
        return document(startup, Stream.concat(pages, behind), colophon);
    }

    /** What stands behind its heading until a reader opens it. */
    private static Section folded(Section section, String summary) {
        return section.isEmpty()
                ? section
                : Section.of(section.id(), section.title(), new Block.Details(summary, section.blocks()));
    }

    private Section plan() {
        return assessment
                .courseOfAction()
                .map(course -> new PlanSection(assessment, course).section())
                .orElse(Section.quiet(CourseSection.ID, "The plan"));
    }

    /**
     * Creates a quick look, as stands beside the fields of a form: the first page with its pictures, what would turn
     * it, and the strategies side by side.
     *
     * @param settled whether the whole of what turns the verdict was looked into, and not only one input
     * @return the document
     */
    public Document quickLook(boolean settled) {
        if (!strategies) {
            return document(Stream.of(nothingProposed(assessment)));
        }
        return document(Stream.of(
                new ScreenDocument(assessment).charted(),
                settled
                        ? new SensitivitySection(assessment, new StrategyMentions(assessment)).charted()
                        : Section.quiet("turns", "What would turn it", new BreakEvenFigure(assessment).first()),
                verdict.why(),
                Section.merged(
                        "ranking",
                        "The strategies side by side",
                        StrategyTables.of(assessment).outcomes(),
                        new ChanceSection(assessment).section(),
                        notes.ruledOut())));
    }

    private Document document(Stream<Section> sections) {
        return document(sections, "");
    }

    private Document document(Stream<Section> sections, String colophon) {
        return document(
                new StartupSentences(assessment.understood(), new StrategyMentions(assessment)::of),
                sections,
                colophon);
    }

    private Document document(StartupSentences startup, Stream<Section> sections, String colophon) {
        return new Document(
                assessment.understood().name(),
                "how to get its infrastructure",
                assessment.verdict().kind().id(),
                startup.summary(),
                sections.collect(ImmutableList.toImmutableList()),
                colophon);
    }

    /** The sections in their order. */
    private Stream<Section> sections() {
        ProvenanceSection provenance = new ProvenanceSection(assessment);
        if (!strategies) {
            return Stream.of(nothingProposed(assessment), notes.problems(), provenance.section());
        }
        StrategyMentions names = new StrategyMentions(assessment);
        StrategyTables tables = StrategyTables.of(assessment);
        return Stream.of(
                verdict.all(),
                new CalibrationSection(assessment).section(),
                tables.outcomes(),
                new ChanceSection(assessment).section(),
                notes.ruledOut(),
                new DiagnosisSection(assessment.diagnosis(), names).section(),
                course(),
                tables.money(),
                tables.budget(),
                new ScorecardSection(assessment).section(),
                new SensitivitySection(assessment, names).section(),
                new ComponentSection(assessment, names).section(),
                new FrameworkSection(assessment, names).section(),
                notes.notes(),
                notes.problems(),
                provenance.section());
    }

    /** That there is nothing to choose from, and what brings something. */
    static Section nothingProposed(Assessment assessment) {
        String why = assessment.provenance().providers().isEmpty()
                ? "No strategy was proposed, as no provider of strategies is installed. Two modules bring some:"
                        + " footing-strategies-managed what is bought, and footing-strategies-diy what is run or written"
                        + " in-house. Add one or both to the dependencies of the program, or a provider of your own."
                : "No strategy was proposed: nothing that the installed providers know is for this startup. See 'footing"
                        + " strategies'.";
        return Section.quiet("decision", "The decision", new Block.Paragraph(why));
    }

    private Section ranking() {
        StrategyTables tables = StrategyTables.of(assessment);
        Section details = Section.merged(
                "details", "Details", tables.money(), tables.budget(), new ScorecardSection(assessment).section());
        Block folded = new Block.Details("Where the money goes, how it may end, and the scorecard", details.blocks());
        return Section.merged(
                "ranking",
                "The strategies side by side",
                tables.outcomes(),
                new ChanceSection(assessment).section(),
                Section.quiet("objective", "Objective", new ObjectiveFigure(assessment).block()),
                new CalibrationSection(assessment).section(),
                new NotesSection(assessment, new StrategyMentions(assessment)).ruledOut(),
                Section.quiet("folded", "Details", folded));
    }

    private Section course() {
        return assessment
                .courseOfAction()
                .map(course -> new CourseSection(assessment, course).section())
                .orElse(Section.quiet(CourseSection.ID, "From now on"));
    }
}
