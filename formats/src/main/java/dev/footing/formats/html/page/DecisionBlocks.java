package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.text.Passage;
import dev.footing.formats.text.Rounded;
import dev.footing.formats.text.Section;
import dev.footing.formats.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decision on one screen: the verdict, the figures that matter most, why, what speaks against it, what next. */
final class DecisionBlocks {
    private final Assessment assessment;

    DecisionBlocks(Assessment assessment) {
        this.assessment = assessment;
    }

    ImmutableList<Block> blocks() {
        ImmutableList<Passage> passages = Section.VERDICT.passages(assessment);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Block.Group("headline", Passages.blocks("", passages.subList(0, 1))));
        ahead().map(this::figures).ifPresent(blocks::add);
        if (passages.size() > 1) {
            blocks.add(new Block.Group("columns", columns(passages.subList(1, passages.size()))));
        }
        return blocks.build();
    }

    /** The strategy whose figures stand beside the verdict. */
    private Optional<StrategyAssessment> ahead() {
        return assessment.verdict().strategy().flatMap(assessment::strategy);
    }

    private Block figures(StrategyAssessment one) {
        ImmutableList.Builder<Block.Figure> figures = ImmutableList.builder();
        assessment
                .verdict()
                .confidence()
                .ifPresent(confidence -> figures.add(new Block.Figure(
                        "Ahead of "
                                + assessment
                                        .verdict()
                                        .rival()
                                        .map(Object::toString)
                                        .orElse("its rival"),
                        Rounded.percent(confidence.value()),
                        "of trials")));
        one.simulation().ifPresentOrElse(outcome -> simulated(figures, one, outcome), () -> planned(figures, one));
        return new Block.Figures(figures.build());
    }

    private void simulated(
            ImmutableList.Builder<Block.Figure> figures, StrategyAssessment one, SimulatedOutcome outcome) {
        figures.add(new Block.Figure(
                "Cash lasts to the " + (assessment.startup().funding().isPresent() ? "round" : "horizon"),
                Rounded.percent(outcome.lasts().probability()),
                "of trials, with " + one.id()));
        outcome.round()
                .ifPresent(round -> figures.add(new Block.Figure(
                        "Chance of the round",
                        Rounded.percent(round.raiseProbability().mean()),
                        "on average over the trials")));
        figures.add(new Block.Figure(
                "In production after",
                Rounded.number(outcome.timeToProductionMonths()) + " months",
                "on average over the trials"));
        figures.add(new Block.Figure(
                "Cost to own",
                Words.thousands(outcome.totalCostOfOwnership().mean()),
                "over " + assessment.startup().budget().horizonMonths() + " months"));
    }

    private void planned(ImmutableList.Builder<Block.Figure> figures, StrategyAssessment one) {
        figures.add(new Block.Figure(
                "Cash",
                one.plan().runwayMonths().isPresent()
                        ? Words.number(one.plan().runwayMonths().getAsDouble()) + " months"
                        : "lasts",
                "as planned, with " + one.id()));
        one.plan()
                .round()
                .ifPresent(round -> figures.add(new Block.Figure(
                        "Chance of the round", Words.percent(round.raiseProbability()), "as planned")));
        figures.add(new Block.Figure(
                "In production after", Words.number(one.plan().timeToProductionMonths()) + " months", "as planned"));
        figures.add(new Block.Figure(
                "Cost to own",
                Words.thousands(one.plan().totalCostOfOwnership()),
                "over " + assessment.startup().budget().horizonMonths() + " months"));
    }

    /** Why, and behind it each title with what stands below it, in a column of its own. */
    private ImmutableList<Block> columns(List<Passage> passages) {
        ImmutableList.Builder<Block> columns = ImmutableList.builder();
        List<Passage> column = new ArrayList<>();
        column.add(new Passage.Title(assessment.verdict().kind() == Verdict.Kind.RECOMMEND ? "Why" : "Why it says so"));
        for (Passage passage : passages) {
            if (passage instanceof Passage.Title) {
                columns.add(new Block.Column(Passages.blocks("", column)));
                column.clear();
            }
            column.add(passage);
        }
        return columns.add(new Block.Column(Passages.blocks("", column))).build();
    }
}
