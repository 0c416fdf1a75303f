package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Identified;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assessments side by side. Nothing is summed. */
public final class ComparisonDocument {
    private static final int LONGEST_NAME = 18;
    /** Marks a startup that is advised to stay where it is. */
    private static final String STAYS = "=";

    private final ImmutableList<Row> rows;

    /**
     * Creates it.
     *
     * @param compared the assessments, each by where its startup comes from, in the order of the rows
     */
    public ComparisonDocument(ImmutableMap<String, Assessment> compared) {
        ImmutableList.Builder<Row> all = ImmutableList.builder();
        int number = 0;
        for (var entry : compared.entrySet()) {
            number++;
            all.add(new Row(number, entry.getKey(), entry.getValue()));
        }
        this.rows = all.build();
    }

    /**
     * Tells in which currency a startup was stated, where its amounts were converted.
     *
     * @param assessment an assessment
     * @return the code of the currency; empty where nothing was converted
     */
    public static Optional<String> statedCurrency(Assessment assessment) {
        return assessment.notes().stream()
                .filter(note -> note.code() == Code.CURRENCY_CONVERTED)
                .map(note -> note.facts().get("currency") instanceof Fact.Word word ? word.text() : "")
                .findFirst();
    }

    /** {@return the document} */
    public Document document() {
        Stream<String> each = rows.stream().map(Row::sentence);
        return Document.of(
                "",
                rows.size() + " startups side by side",
                Section.quiet("verdicts", "Verdicts", verdicts()),
                Section.quiet("states", "How they stand", states()),
                Section.quiet("each", "Each by itself", Block.items(each)),
                notes());
    }

    private Block verdicts() {
        return TableLayout.<Row>captioned("Verdicts")
                .names("Startup", Row::label)
                .phrases("Verdict", row -> row.verdict().kind().words())
                .names("Ahead", Row::strategy)
                .figures(
                        "Objective",
                        row -> row.ahead(
                                ahead -> new Cell.Thousands(ahead.objective().total())))
                .figures("Margin", row -> margin(row.verdict()))
                .block(rows);
    }

    private static Cell margin(Verdict verdict) {
        return Cell.of(verdict.margin(), margin -> Cell.thousands(margin, verdict.marginError()), "no rival");
    }

    private Block states() {
        TableLayout<Row> layout = TableLayout.<Row>captioned("How they stand").names("Startup", Row::label);
        if (rows.stream().anyMatch(Row::chanced)) {
            layout.figures("Chance", Row::chance);
        }
        return layout.figures("On product", row -> row.figures(figures -> new Cell.Share(figures.productShare())))
                .figures("Runway", row -> row.figures(StrategyFigures::runway))
                .phrases("Spiral", Row::stage)
                .numbers("Raised", row -> row.found().redFlags().size())
                .block(rows);
    }

    private Section notes() {
        Blocks notes = new Blocks()
                .paragraph(
                        "Objective, work on the product and runway (the median) are those of the strategy that is ahead;"
                                + " the margin is to the best feasible strategy of another sourcing.");
        if (rows.stream().anyMatch(Row::stays)) {
            notes.paragraph(
                    STAYS + ": it stays on what it has; another may be ahead, but by less than a move has to gain,"
                            + " so the margin may be negative.");
        }
        if (rows.stream().anyMatch(Row::chanced)) {
            notes.paragraph("Chance: that of the direction, to stay or to buy or run what it would move to, within the"
                    + " model; it is no better than the numbers that it rests on.");
        }
        rows.stream().flatMap(row -> row.converted().stream()).forEach(notes::paragraph);
        String few = rows.stream()
                .filter(Row::few)
                .map(row -> Integer.toString(row.number()))
                .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            notes.paragraph("Simulated in fewer than " + BasisSentences.FEW_TRIALS + " trials: " + few + ". "
                    + BasisSentences.few());
        }
        return notes.quiet("notes", "How to read it");
    }

    /**
     * One startup.
     *
     * @param number its number, from 1
     * @param source where it comes from
     * @param assessment its assessment
     */
    private record Row(int number, String source, Assessment assessment) {
        String label() {
            String name = assessment.understood().name();
            boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
            return number + " "
                    + (fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 2)) + "..");
        }

        Verdict verdict() {
            return assessment.verdict();
        }

        DiagnosedIds found() {
            return assessment.diagnosis().ids();
        }

        boolean stays() {
            return verdict().reason().filter(Reason.LEAVE_IT::equals).isPresent();
        }

        boolean chanced() {
            return verdict().chances().isPresent();
        }

        /** How likely the direction of its verdict is. */
        Cell chance() {
            return Cell.of(
                    verdict().chances().flatMap(any -> verdict().confidence()),
                    chance -> new Cell.Chance(chance.value()),
                    "none");
        }

        boolean few() {
            OptionalInt trials = assessment.provenance().trials();
            return trials.orElse(BasisSentences.FEW_TRIALS) < BasisSentences.FEW_TRIALS;
        }

        String strategy() {
            return verdict()
                            .strategy()
                            .map(new StrategyNames(assessment)::distinct)
                            .orElse("none")
                    + (stays() ? " " + STAYS : "");
        }

        Cell ahead(Function<StrategyAssessment, Cell> cell) {
            return Cell.of(verdict().strategy().flatMap(assessment::strategy), cell, "none");
        }

        Cell figures(Function<StrategyFigures, Cell> cell) {
            return ahead(strategy -> cell.apply(new StrategyFigures(strategy)));
        }

        String stage() {
            SpiralStage stage = found().stage();
            return stage == SpiralStage.NONE ? "in no stage" : stage.words();
        }

        String sentence() {
            String raised = Identified.listed(found().redFlags());
            return number + " is " + assessment.understood().name() + ", from " + source + ". "
                    + new VerdictHeadline(assessment).text() + (raised.isEmpty() ? "" : " Raised: " + raised + ".");
        }

        Optional<String> converted() {
            return statedCurrency(assessment)
                    .map(currency -> number + " is stated in " + currency
                            + ", and so are its figures, by the rate of the policy.");
        }
    }
}
