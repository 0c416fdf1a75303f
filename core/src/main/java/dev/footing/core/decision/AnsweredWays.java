package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is chosen under each way of answering, as if gains were exact, and how often each strategy is the best there.
 *
 * @param open the ways
 * @param evaluated what is known of the strategies that no answer rules out, way by way
 * @param choices what is chosen, way by way; the choice as it stands alone where nothing is open
 * @param counted how often each is the best, way by way; absent where nothing is feasible
 */
record AnsweredWays(
        OpenAnswers open,
        ImmutableList<Candidates> evaluated,
        ImmutableList<Choice> choices,
        ImmutableList<Optional<Likelihood.OfWay>> counted) {
    static AnsweredWays of(OpenAnswers open, Choice asItStands, Policy policy, double spend, DecisionView view) {
        if (open.ways().isEmpty()) {
            return new AnsweredWays(
                    open,
                    ImmutableList.of(),
                    ImmutableList.of(asItStands),
                    ImmutableList.of(Likelihood.OfWay.of(asItStands, view)));
        }
        ImmutableList<Candidates> evaluated =
                open.each(way -> Candidates.ofPossible(open.ways().get(way), view));
        ImmutableList<Choice> choices = open.each(way -> Choice.supposed(evaluated.get(way), policy, spend));
        return new AnsweredWays(
                open, evaluated, choices, open.each(way -> Likelihood.OfWay.of(choices.get(way), view)));
    }

    /**
     * How likely each is the best where some areas are held, and the others are open: over all ways in which at least
     * these are answered yes.
     *
     * @param held the areas, one bit each; none for what is known
     */
    Optional<Likelihood> likelihood(int held) {
        return Likelihood.over(IntStream.range(0, counted.size())
                .filter(way -> (way & held) == held)
                .mapToObj(counted::get)
                .flatMap(Optional::stream)
                .toList());
    }
}
