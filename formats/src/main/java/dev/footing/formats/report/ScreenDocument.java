package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.sentences.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a founder needs of an assessment, on one page: the decision in a sentence, today against the recommendation
 * against the runner-up, why, the biggest risk, what would turn it, what it rests on, and what to do next. Everything
 * else is in {@link AssessmentDocument}.
 *
 * <pre>{@code
 * Document page = new ScreenDocument(assessment).document(ScreenDocument.Detail.FULL);
 * }</pre>
 */
public final class ScreenDocument {
    /** By which the section is found. */
    public static final String ID = "in-short";

    private static final String TITLE = "In short";

    private final Assessment assessment;
    private final ScreenRoles roles;
    private final Optional<String> more;

    /**
     * Creates it.
     *
     * @param assessment the assessment
     */
    public ScreenDocument(Assessment assessment) {
        this(assessment, Optional.empty());
    }

    private ScreenDocument(Assessment assessment, Optional<String> more) {
        this.assessment = assessment;
        this.roles = ScreenRoles.of(assessment);
        this.more = more;
    }

    /**
     * Adds where a reader finds the rest.
     *
     * @param where a sentence
     * @return this document with that
     */
    public ScreenDocument more(String where) {
        return new ScreenDocument(assessment, Optional.of(where));
    }

    /**
     * How much of each part is said, for media with little room. A part always says something where there is something
     * to say.
     *
     * @param reasons so many reasons at most
     * @param turns so many changes that would turn it
     * @param assumptions so many assumptions
     * @param steps so many steps
     * @param strategies so many strategies side by side
     */
    public record Detail(int reasons, int turns, int assumptions, int steps, int strategies) {
        /** Everything that a first page says. */
        public static final Detail FULL = new Detail(3, 2, 3, 3, 3);

        private static final Detail LEAST = new Detail(1, 1, 1, 1, 2);

        /** {@return details from the least to {@link #FULL}, each with one more, what readers need most first} */
        public static ImmutableList<UnaryOperator<Detail>> more() {
            return ImmutableList.of(
                    detail ->
                            new Detail(detail.reasons, detail.turns, detail.assumptions, detail.steps, FULL.strategies),
                    detail -> new Detail(2, detail.turns, detail.assumptions, detail.steps, detail.strategies),
                    detail -> new Detail(detail.reasons, detail.turns, 2, detail.steps, detail.strategies),
                    detail -> new Detail(detail.reasons, detail.turns, detail.assumptions, 2, detail.strategies),
                    detail -> new Detail(3, detail.turns, detail.assumptions, detail.steps, detail.strategies),
                    detail -> new Detail(detail.reasons, detail.turns, 3, detail.steps, detail.strategies),
                    detail -> new Detail(detail.reasons, 2, detail.assumptions, detail.steps, detail.strategies),
                    detail -> new Detail(detail.reasons, detail.turns, detail.assumptions, 3, detail.strategies));
        }

        /** {@return as little as a first page can say} */
        public static Detail least() {
            return LEAST;
        }
    }

    /**
     * Creates the document.
     *
     * @param detail how much it says
     * @return the document
     */
    public Document document(Detail detail) {
        return Document.untitled(assessment.verdict().kind().id(), section(detail));
    }

    /**
     * Creates the section, for a document that has others beside it.
     *
     * @param detail how much it says
     * @return the section
     */
    public Section section(Detail detail) {
        if (assessment.strategies().isEmpty()) {
            return AssessmentDocument.nothingProposed(assessment);
        }
        return section(detail, ImmutableList.of());
    }

    /**
     * Creates the same section with two pictures, for a medium that draws: its figures side by side, and the cash of
     * the same strategies.
     *
     * @return the section with everything that it says
     */
    Section charted() {
        return section(Detail.FULL, new ScreenCharts(assessment, roles).blocks());
    }

    private Section section(Detail detail, ImmutableList<Block> pictures) {
        return new Blocks()
                .add(decision(assessment))
                .add(new ScreenTable(assessment, roles).block(detail.strategies))
                .addAll(pictures)
                .add(new Block.Points(points(detail)))
                .quiet(ID, TITLE);
    }

    /** The decision in one sentence. */
    static Block decision(Assessment assessment) {
        return new Block.Headline(new DecisionSentence(assessment, ScreenRoles.of(assessment)).text());
    }

    private ImmutableList<Block.Point> points(Detail detail) {
        BearingSentences bearing = new BearingSentences(assessment);
        List<Block.Point> points = new ArrayList<>();
        add(points, "Why", new ReasonSentences(assessment, roles).sentences(detail.reasons));
        add(points, "Risk", new RiskSentence(assessment, roles).text().stream().toList());
        add(points, "Turns if", bearing.turns(detail.turns));
        add(points, "Rests on", bearing.assumptions(detail.assumptions).stream().toList());
        add(points, "Next", new NextSteps(assessment).sentences(detail.steps));
        add(points, "Note", notes());
        add(points, "More", more.stream().toList());
        return ImmutableList.copyOf(points);
    }

    /** What changes how all of this is to be read. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        assessment.notes().stream()
                .filter(note -> note.code() == Code.CURRENCY_CONVERTED)
                .map(Sentences::of)
                .forEach(notes::add);
        if (assessment.provenance().trials().orElse(Integer.MAX_VALUE) < BasisSentences.FEW_TRIALS) {
            notes.add(BasisSentences.few());
        }
        int problems = assessment.problems().size();
        if (problems > 0) {
            notes.add((problems == 1 ? "A plugin or an input" : problems + " plugins or inputs")
                    + " could not be used; the section 'problems' says why.");
        }
        return notes;
    }

    private static void add(List<Block.Point> points, String label, List<String> sentences) {
        if (!sentences.isEmpty()) {
            points.add(new Block.Point(label, ImmutableList.copyOf(sentences)));
        }
    }
}
