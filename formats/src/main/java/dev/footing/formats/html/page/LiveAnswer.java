package dev.footing.formats.html.page;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.text.Section;
import dev.footing.formats.text.Words;

/**
 * The answer beside the fields: the decision, cash, where plans break even, why, and the strategies by rank.
 *
 * @param verdict the kind of the verdict, by its id
 * @param settled whether these are the figures that stay
 * @param how on how many trials it rests
 * @param parts its sections
 */
record LiveAnswer(String verdict, boolean settled, String how, ImmutableList<Part> parts) {
    private static final int FANS = 2;

    static LiveAnswer of(Assessment assessment, boolean settled) {
        Passages passages = new Passages(assessment);
        ImmutableList<Block> decision = new DecisionBlocks(assessment).blocks();
        int figures = (int) decision.stream()
                .takeWhile(block ->
                        !(block instanceof Block.Group group && group.look().equals("columns")))
                .count();
        ImmutableList<Part> parts = ImmutableList.of(
                        new Part("decision", "The decision", decision.subList(0, figures)),
                        new Part("cash", "Cash, month by month", new CashBlocks(assessment).first(FANS)),
                        new Part("turns", "What would turn it", turns(assessment, passages, settled)),
                        new Part("why", "Why, and what speaks against it", decision.subList(figures, decision.size())),
                        new Part("ranking", "The strategies side by side", ranking(assessment, passages)))
                .stream()
                .filter(part -> !part.blocks().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new LiveAnswer(assessment.verdict().kind().id(), settled, how(assessment, settled), parts);
    }

    private static ImmutableList<Block> turns(Assessment assessment, Passages passages, boolean settled) {
        TurnBlocks turns = new TurnBlocks(assessment, passages);
        return settled ? turns.blocks() : turns.single();
    }

    private static ImmutableList<Block> ranking(Assessment assessment, Passages passages) {
        return assessment.strategies().isEmpty()
                ? ImmutableList.of()
                : passages.of("The strategies by rank", Section.OUTCOMES, Section.VETOES);
    }

    private static String how(Assessment assessment, boolean settled) {
        if (assessment.strategies().isEmpty()) {
            return "Nothing was simulated.";
        }
        if (assessment.provenance().trials().isEmpty()) {
            return "As planned; nothing was simulated.";
        }
        String trials =
                Words.trials(Words.number(assessment.provenance().trials().getAsInt(), Unit.COUNT));
        return settled ? "Settled, over " + trials + "." : "First figures, over " + trials + "; settled ones follow.";
    }
}
