package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the missing answers on expertise would be worth: over all ways in which they may come out, each area yes with
 * one chance in two, everything is decided anew.
 *
 * @param unknown the areas without an answer
 * @param sourcingDiffers whether the winner's sourcing differs between the ways
 * @param worth empty where no strategy is feasible whatever the answers are, or none is under some; else the mean of
 *     the best objective once they are known, less the best mean objective of a strategy that is feasible without them:
 *     the expected value of perfect information, in the currency's unit
 * @param dearest the area that is worth most where all the others are known, and what it is worth
 */
record MissingAnswers(
        ImmutableList<ExpertiseArea> unknown,
        boolean sourcingDiffers,
        OptionalDouble worth,
        Optional<Dearest> dearest) {
    /** No answer is missing. */
    static final MissingAnswers NONE =
            new MissingAnswers(ImmutableList.of(), false, OptionalDouble.of(0), Optional.empty());

    /** The area that is worth most. */
    record Dearest(ExpertiseArea area, double worth) {}

    static MissingAnswers of(AnsweredWays ways, Policy policy, Choice asItStands) {
        OpenAnswers open = ways.open();
        if (open.unknown().isEmpty()) {
            return NONE;
        }
        List<Choice> choices = ways.choices();
        Set<Sourcing> sourcings = new HashSet<>();
        choices.forEach(choice -> choice.winner().ifPresent(ahead -> sourcings.add(ahead.sourcing())));
        return new MissingAnswers(
                open.unknown(),
                sourcings.size() > 1,
                policy.stayingMayBeInsufficient()
                        ? OptionalDouble.of(worth(asItStands.feasible(), choices))
                        : worthOfFeasible(choices),
                dearest(open.unknown(), choices, policy));
    }

    /** The worth of knowing, against the best strategy that is feasible whatever is known. */
    private static OptionalDouble worthOfFeasible(List<Choice> choices) {
        Set<StrategyId> always = new TreeSet<>();
        choices.get(0).feasible().forEach(candidate -> always.add(candidate.id()));
        for (Choice choice : choices) {
            always.retainAll(choice.feasible().stream().map(Candidate::id).toList());
        }
        ImmutableList<Candidate> baseline = choices.get(0).feasible().stream()
                .filter(candidate -> always.contains(candidate.id()))
                .collect(ImmutableList.toImmutableList());
        return baseline.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(worth(baseline, choices));
    }

    /** The mean of the best objectives, less the best mean objective of what is feasible without the answers. */
    private static double worth(List<Candidate> without, List<Choice> choices) {
        double informed = choices.stream().mapToDouble(MissingAnswers::best).sum() / choices.size();
        Map<StrategyId, Double> sums = new TreeMap<>();
        without.forEach(candidate -> sums.put(candidate.id(), 0.0));
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
    private static Optional<Dearest> dearest(
            ImmutableList<ExpertiseArea> unknown, List<Choice> choices, Policy policy) {
        Dearest dearest = null;
        for (int i = 0; i < unknown.size(); i++) {
            double sum = 0;
            for (int no = 0; no < choices.size(); no++) {
                int yes = no | (1 << i);
                if (yes != no) {
                    Choice without = choices.get(no);
                    List<Choice> pair = ImmutableList.of(without, choices.get(yes));
                    sum += policy.stayingMayBeInsufficient()
                            ? worth(without.feasible(), pair)
                            : worthOfFeasible(pair).orElse(0);
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
