package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the answers on expertise that nobody gave would be worth: over all ways in which they may come out, each area
 * yes with one chance in two, everything is decided anew.
 *
 * @param unknown the areas without an answer
 * @param sourcingDiffers whether the winner's sourcing differs between the ways
 * @param worth the mean of the best objective once they are known, less the best mean objective of a strategy that is
 *     feasible without them: the expected value of perfect information, in the currency's unit
 * @param dearest the area that is worth most where all the others are known, and what it is worth
 */
record MissingAnswers(
        ImmutableList<ExpertiseArea> unknown, boolean sourcingDiffers, double worth, Optional<Dearest> dearest) {
    /** The area that is worth most. */
    record Dearest(ExpertiseArea area, double worth) {}

    static MissingAnswers of(OpenAnswers open, Policy policy, double spend, View view, Choice asItStands) {
        if (open.unknown().isEmpty()) {
            return new MissingAnswers(open.unknown(), false, 0, Optional.empty());
        }
        List<Choice> choices = new ArrayList<>();
        Set<Sourcing> sourcings = new HashSet<>();
        for (Setting way : open.ways()) {
            Choice choice = Choice.supposed(Evaluation.ofPossible(way, view), policy, spend);
            choice.winner().ifPresent(ahead -> sourcings.add(ahead.sourcing()));
            choices.add(choice);
        }
        return new MissingAnswers(
                open.unknown(), sourcings.size() > 1, worth(asItStands, choices), dearest(open.unknown(), choices));
    }

    /** The mean of the best objectives, less the best mean objective of what is feasible without the answers. */
    private static double worth(Choice without, List<Choice> choices) {
        double informed = choices.stream().mapToDouble(MissingAnswers::best).sum() / choices.size();
        Map<StrategyId, Double> sums = new TreeMap<>();
        without.feasible().forEach(candidate -> sums.put(candidate.id(), 0.0));
        for (Choice choice : choices) {
            choice.ranked()
                    .forEach(candidate ->
                            sums.computeIfPresent(candidate.id(), (id, sum) -> sum + candidate.objective()));
        }
        double uninformed = sums.values().stream()
                .mapToDouble(sum -> sum / choices.size())
                .max()
                .orElse(0);
        return Math.max(0, informed - uninformed);
    }

    private static double best(Choice choice) {
        return choice.feasible().stream()
                .mapToDouble(Candidate::objective)
                .max()
                .orElse(0);
    }

    /** What an area is worth where all the others are known: what is lost where it alone stays without an answer. */
    private static Optional<Dearest> dearest(ImmutableList<ExpertiseArea> unknown, List<Choice> choices) {
        Dearest dearest = null;
        for (int i = 0; i < unknown.size(); i++) {
            double sum = 0;
            for (int no = 0; no < choices.size(); no++) {
                int yes = no | (1 << i);
                if (yes != no) {
                    Choice without = choices.get(no);
                    sum += worth(without, ImmutableList.of(without, choices.get(yes)));
                }
            }
            double worth = sum / (choices.size() / 2.0);
            if (dearest == null || worth > dearest.worth()) {
                dearest = new Dearest(unknown.get(i), worth);
            }
        }
        return Optional.ofNullable(dearest);
    }
}
