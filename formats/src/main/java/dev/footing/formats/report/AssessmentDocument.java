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
    private static final int QUICK_LOOK = 2;

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
        this.verdict = new VerdictSection(assessment);
        this.notes = new NotesSection(assessment);
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
        Stream<Section> sections = Stream.of(
                verdict.all(),
                ranking(),
                new CashSection(assessment).section(),
                new ProductSection(assessment).section(),
                new SensitivitySection(assessment).charted(),
                new ComponentSection(assessment).mapped(),
                new DiagnosisSection(assessment.diagnosis()).detailed(),
                new FrameworkSection(assessment).section(),
                course(true),
                assumptions.section(),
                provenance.detailed());
        return document(sections, colophon);
    }

    /**
     * Creates a quick look, as stands beside the fields of a form: the decision, the cash of the best, where plans
     * break even, and why.
     *
     * @param settled whether the whole of what turns the verdict was looked into, and not only one input
     * @return the document
     */
    public Document quickLook(boolean settled) {
        if (!strategies) {
            return document(Stream.of(nothingProposed(assessment)));
        }
        return document(Stream.of(
                verdict.brief(),
                new CashSection(assessment, QUICK_LOOK).section(),
                settled
                        ? new SensitivitySection(assessment).charted()
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
        return new Document(
                assessment.understood().name(),
                "how to get its infrastructure",
                assessment.verdict().kind().id(),
                new StartupSentences(assessment.understood()).summary(),
                sections.collect(ImmutableList.toImmutableList()),
                colophon);
    }

    /** The sections in their order. */
    private Stream<Section> sections() {
        ProvenanceSection provenance = new ProvenanceSection(assessment);
        if (!strategies) {
            return Stream.of(nothingProposed(assessment), notes.problems(), provenance.section());
        }
        StrategyTables tables = StrategyTables.of(assessment);
        return Stream.of(
                verdict.all(),
                new CalibrationSection(assessment).section(),
                tables.outcomes(),
                new ChanceSection(assessment).section(),
                notes.ruledOut(),
                new DiagnosisSection(assessment.diagnosis()).section(),
                course(false),
                tables.money(),
                tables.budget(),
                new ScorecardSection(assessment).section(),
                new SensitivitySection(assessment).section(),
                new ComponentSection(assessment).section(),
                new FrameworkSection(assessment).section(),
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
                notes.ruledOut(),
                Section.quiet("folded", "Details", folded));
    }

    private Section course(boolean charted) {
        return assessment
                .courseOfAction()
                .map(CourseSection::new)
                .map(course -> charted ? course.charted() : course.section())
                .orElse(Section.quiet("course", "From now on"));
    }
}
