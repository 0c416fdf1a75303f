package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Motive;
import dev.footing.cli.replay.Bracket;
import dev.footing.cli.replay.Counterfactual;
import dev.footing.cli.replay.Replay;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Document;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.report.ChanceSentences;
import dev.footing.formats.report.StrategyFigures;
import dev.footing.formats.report.VerdictHeadline;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A replay for readers. */
final class ReplayDocument {
    /** What has to be said of every replay. */
    static final String CAVEAT = "An example, not proof: the founding article tells the story afterwards, in few"
            + " figures, and draws its lesson from it. What it does not tell is assumed, and marked so in the profiles."
            + " Dates are invented.";

    private final Replay replay;

    ReplayDocument(Replay replay) {
        this.replay = replay;
    }

    /** What would have been said at the end of each bracket, beside the record. */
    Document brackets(ImmutableList<Assessment> assessments) {
        Stream<Section> brackets =
                Streams.zip(replay.brackets().stream(), assessments.stream(), ReplayDocument::bracket);
        Section end = Section.of("end", "In the end", Block.items(ImmutableList.of(replay.outcome())));
        return document(
                "what would have been said, and what happened",
                ImmutableList.of(replay.company()),
                Stream.of(Stream.of(caveat(assessments.get(0))), brackets, Stream.of(end))
                        .flatMap(sections -> sections));
    }

    /** Staying against moving. */
    Document counterfactual(Counterfactual compared, Assessment among) {
        return document(
                "moving to " + compared.move().id() + " after month "
                        + compared.bracket().month(),
                ImmutableList.of(),
                Stream.of(
                        caveat(among),
                        Section.quiet("compared", "Staying against moving", compared(compared, among)),
                        Section.quiet("objective", "By the objective", objectives(compared))));
    }

    private Document document(String topic, ImmutableList<String> summary, Stream<Section> sections) {
        return new Document(replay.name(), topic, "", summary, sections.collect(ImmutableList.toImmutableList()), "");
    }

    private static Section caveat(Assessment assessment) {
        String calibration = assessment.provenance().calibration().id();
        return Section.quiet(
                "caveat",
                "What it is worth",
                ImmutableList.of(new Block.Paragraph(CAVEAT + " Calibration " + calibration + ".")));
    }

    private ImmutableList<Block> compared(Counterfactual compared, Assessment among) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        between(compared).map(Block.Paragraph::new).ifPresent(blocks::add);
        blocks.add(new Block.Paragraph("As known on " + day(among) + ", over "
                + among.understood().budget().horizonMonths() + " months, on average over "
                + Words.trials(Words.number(compared.trials())) + ":"));
        return blocks.add(new Block.Tabular(TableLayout.<Path>captioned("Staying against moving")
                        .words("Path", path -> new Cell.Phrase(path.name()))
                        .figures(
                                "On product",
                                path -> new Cell.Share(path.figures().productShare()))
                        .figures("Lasts", path -> path.figures().lasts())
                        .figures("Round", path -> path.figures().round())
                        .figures("Cash at the end", Path::cash)
                        .table(List.of(
                                new Path("staying on " + compared.stay().id(), compared.stay()),
                                new Path("moving to " + compared.move().id(), compared.move())))))
                .build();
    }

    private static ImmutableList<Block> objectives(Counterfactual compared) {
        return ImmutableList.<Block>builder()
                .add(new Block.Paragraph("By the objective, moving is ahead in " + Rounded.percent(compared.ahead())
                        + " of trials: on average it comes to " + objective(compared.move()) + ", and staying to "
                        + objective(compared.stay())
                        + ". It is what the round and revenue are expected to bring, less what infrastructure costs to"
                        + " own and the product work that it takes."))
                .addAll(Block.items(compared.move().vetoes().stream()
                        .map(veto ->
                                "It would have been ruled out: " + veto.rule().id() + ".")
                        .toList()))
                .build();
    }

    /** That the month that was asked for is not recorded, and what stands in. */
    private Optional<String> between(Counterfactual compared) {
        return replay.brackets().stream()
                .filter(bracket -> bracket.fromMonth() <= compared.asked() && compared.asked() < bracket.month())
                .findFirst()
                .map(bracket -> "Month " + compared.asked() + " lies in the bracket of months " + bracket.fromMonth()
                        + " to " + bracket.month() + ", of which only the end is recorded. So both begin with what was"
                        + " known after month " + compared.bracket().month() + ".");
    }

    private static String objective(StrategyAssessment strategy) {
        return Rounded.money(strategy.simulation().orElseThrow().objective());
    }

    private static Section bracket(Bracket bracket, Assessment assessment) {
        List<String> items = new ArrayList<>();
        items.add("Said: " + new VerdictHeadline(assessment).text());
        new ChanceSentences(assessment).sentences().ifPresent(items::add);
        items.addAll(diagnosis(assessment));
        current(assessment).ifPresent(stay -> {
            items.add("Staying on " + stay.id() + ": " + figures(stay));
            assessment
                    .verdict()
                    .strategy()
                    .filter(ahead -> !ahead.equals(stay.id()))
                    .flatMap(assessment::strategy)
                    .ifPresent(move -> items.add("With " + move.id() + ": " + figures(move)));
        });
        items.add("Record: " + bracket.record());
        return Section.of(
                "months-" + bracket.fromMonth() + "-" + bracket.month(),
                "Months " + bracket.fromMonth() + " to " + bracket.month() + ", as known on " + day(assessment),
                Block.items(items));
    }

    /** The stage, what is raised, the motives that were named, and what kind of course follows. */
    private static List<String> diagnosis(Assessment assessment) {
        List<String> items = new ArrayList<>();
        DiagnosedIds found = assessment.diagnosis().ids();
        String stage = found.stage() == SpiralStage.NONE
                ? "in no stage"
                : found.stage().id();
        items.add("Spiral: " + stage + ". Raised: " + ids(found.redFlags()) + ".");
        if (!assessment.understood().motives().isEmpty()) {
            items.add("Motives: "
                    + assessment.understood().motives().stream()
                            .map(motive -> motive.id() + checked(assessment.diagnosis(), motive))
                            .collect(Collectors.joining(", "))
                    + ". Traps raised: " + ids(found.traps()) + ".");
        }
        assessment
                .courseOfAction()
                .ifPresent(course ->
                        items.add("Course of action: a " + course.kind().id() + "."));
        return items;
    }

    private static String checked(Diagnosis diagnosis, Motive motive) {
        return diagnosis.motives().stream()
                .filter(finding -> finding.motive() == motive)
                .map(finding -> " (" + finding.state().id() + ")")
                .findFirst()
                .orElse("");
    }

    private static String ids(Set<? extends Identified> found) {
        return found.isEmpty() ? "none" : found.stream().map(Identified::id).collect(Collectors.joining(", "));
    }

    private static String day(Assessment assessment) {
        return assessment.understood().asOf().orElseThrow().toString();
    }

    private static Optional<StrategyAssessment> current(Assessment assessment) {
        Optional<String> current = assessment.understood().current().flatMap(CurrentPlatform::strategy);
        return assessment.strategies().stream()
                .filter(strategy -> current.equals(Optional.of(strategy.id().value())))
                .findFirst();
    }

    private static String figures(StrategyAssessment strategy) {
        StrategyFigures figures = new StrategyFigures(strategy);
        boolean funded = strategy.simulation().flatMap(SimulatedOutcome::round).isPresent();
        return new Cell.Share(figures.productShare()).text() + " of engineering on the product; cash lasts in "
                + figures.lasts().text() + " of trials"
                + (funded ? "; the round is raised in " + figures.round().text() : "") + ".";
    }

    /** A path that was simulated. */
    private record Path(String name, StrategyAssessment strategy) {
        StrategyFigures figures() {
            return new StrategyFigures(strategy);
        }

        Cell cash() {
            return new Cell.MeanAmount(strategy.simulation().orElseThrow().cashAtHorizon());
        }
    }
}
