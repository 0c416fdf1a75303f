package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Block.KeyFigure;
import dev.footing.formats.document.Blocks;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.report.VerdictSentence.Kind;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The decision: the verdict in one line and the statements behind it, all of them or the first of them. */
final class VerdictSection {
    private static final String ID = "decision";
    private static final String TITLE = "The decision";

    private final Assessment assessment;
    private final Verdict verdict;
    private final StrategyMentions mentions;
    private final ImmutableList<VerdictSentence> statements;

    VerdictSection(Assessment assessment, StrategyMentions mentions) {
        this.assessment = assessment;
        this.mentions = mentions;
        this.verdict = assessment.verdict();
        this.statements = VerdictSentences.of(assessment, mentions);
    }

    private Block headline() {
        return new Block.Headline(new VerdictHeadline(assessment).text());
    }

    /** The verdict with the figures that matter most and all statements. */
    Section all() {
        return new Blocks().addAll(brief().blocks()).addAll(reasons()).quiet(ID, TITLE);
    }

    /** The figures that matter most and all statements, below what says the verdict already. */
    Section behind() {
        return new Blocks().addAll(keyFigures()).addAll(reasons()).quiet(ID, TITLE);
    }

    /** The verdict with the figures that matter most. */
    Section brief() {
        return new Blocks().add(headline()).addAll(keyFigures()).quiet(ID, TITLE);
    }

    private ImmutableList<Block> keyFigures() {
        return verdict.strategy()
                .flatMap(assessment::strategy)
                .<ImmutableList<Block>>map(strategy -> ImmutableList.of(new Block.KeyFigures(figures(strategy))))
                .orElse(ImmutableList.of());
    }

    /** All statements. */
    Section why() {
        return Section.quiet("why", "Why, and what speaks against it", reasons());
    }

    private ImmutableList<Block> reasons() {
        String why = verdict.kind().recommends() ? "Why" : "Why it says so";
        Stream<Blocks> untitled = Stream.of(
                new Blocks().headed(why, list(statement -> !statement.kind().titled())));
        Stream<Blocks> others =
                titled().map(kind -> new Blocks().headed(kind.title(), list(statement -> statement.kind() == kind)));
        ImmutableList<ImmutableList<Block>> parts = Stream.concat(untitled, others)
                .map(Blocks::list)
                .filter(part -> !part.isEmpty())
                .collect(ImmutableList.toImmutableList());
        return parts.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Block.Parallel(parts));
    }

    private static Stream<Kind> titled() {
        return Arrays.stream(Kind.values()).filter(Kind::titled);
    }

    private ImmutableList<Block> list(Predicate<VerdictSentence> wanted) {
        return Block.items(statements.stream().filter(wanted).map(VerdictSentence::text));
    }

    private ImmutableList<KeyFigure> figures(StrategyAssessment strategy) {
        Stream<KeyFigure> sure = verdict.chances().isPresent() ? chance() : ahead();
        Stream<KeyFigure> own = strategy.simulation()
                .map(outcome -> simulated(strategy, outcome))
                .orElseGet(() -> planned(strategy));
        Stream<KeyFigure> cost = Stream.of(new KeyFigure(
                "Cost to own",
                ScreenFigures.cost(strategy),
                "over " + assessment.understood().budget().horizonMonths() + " months"));
        return Stream.of(sure, own, cost).flatMap(figures -> figures).collect(ImmutableList.toImmutableList());
    }

    /** How likely the direction of the verdict is, and the one that comes next. */
    private Stream<KeyFigure> chance() {
        ChanceSentences said = new ChanceSentences(assessment);
        return Streams.zip(verdict.chances().stream(), said.direction().stream(), (chances, direction) -> {
            String note = said.caveatInBrief().orElseGet(() -> said.next(chances, direction));
            Cell chance = new Cell.Chance(chances.of(direction).value());
            return new KeyFigure("Chance that " + ChanceWords.taking(direction) + " is best", chance, note);
        });
    }

    /** How often the verdict's strategy is ahead of its rival. */
    private Stream<KeyFigure> ahead() {
        String rival = verdict.rival().map(mentions::of).orElse("its rival");
        return verdict.confidence().stream()
                .map(confidence -> new Cell.ShareOfTrials(confidence.value()))
                .map(share -> new KeyFigure("Ahead of " + rival, share, "of trials"));
    }

    private Stream<KeyFigure> simulated(StrategyAssessment strategy, SimulatedOutcome outcome) {
        String name = "Cash lasts to the " + (assessment.understood().funding().isPresent() ? "round" : "horizon");
        String average = "on average over the trials";
        Cell lasts = new Cell.ShareOfTrials(outcome.lasts().probability());
        Cell ready = new Cell.MeanMonths(outcome.timeToProductionMonths());
        return Streams.concat(
                Stream.of(new KeyFigure(name, lasts, "of trials, with " + mentions.of(strategy.id()))),
                outcome.round().stream()
                        .map(round ->
                                new Cell.ShareOfTrials(round.raiseProbability().mean()))
                        .map(chance -> new KeyFigure("Chance of the round", chance, average)),
                Stream.of(new KeyFigure("In production after", ready, average)));
    }

    private Stream<KeyFigure> planned(StrategyAssessment strategy) {
        PlanOutcome plan = strategy.plan();
        Cell cash = StrategyFigures.runway(plan.runwayMonths(), Cell.Months::new);
        Cell ready = new Cell.Months(plan.timeToProductionMonths());
        return Streams.concat(
                Stream.of(new KeyFigure("Cash", cash, "as planned, with " + mentions.of(strategy.id()))),
                plan.round().stream()
                        .map(round -> new Cell.Share(round.raiseProbability()))
                        .map(chance -> new KeyFigure("Chance of the round", chance, "as planned")),
                Stream.of(new KeyFigure("In production after", ready, "as planned")));
    }
}
