package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.Evaluator.Evaluation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which strategy is ahead. Feasible is what nothing rules out and what lasts often enough; the feasible ones rank by
 * objective, then come the others, then those that are ruled out. Staying wins unless the best one gains enough to
 * move.
 *
 * @param ranked all candidates, by rank
 * @param feasible the feasible ones among them, by rank
 * @param winner the one that is ahead; empty where none is feasible
 * @param reason why it is ahead
 * @param rival the best feasible one of another sourcing than the winner's
 * @param threshold the gain that counts, in the currency's unit
 */
public record Choice(
        ImmutableList<Candidate> ranked,
        ImmutableList<Candidate> feasible,
        Optional<Candidate> winner,
        Reason reason,
        Optional<Candidate> rival,
        double threshold) {
    private static final Comparator<Candidate> BY_OBJECTIVE = Comparator.comparingDouble(Candidate::objective)
            .reversed()
            .thenComparing(candidate -> candidate.plan().outcome().totalCostOfOwnership())
            .thenComparing(Candidate::id);

    /**
     * Chooses.
     *
     * @param evaluation what is known of all strategies
     * @param policy the rules of judgement
     * @return the choice
     */
    public static Choice of(Evaluation evaluation, Policy policy) {
        List<Candidate> unvetoed =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double mostLasting = unvetoed.stream()
                .mapToDouble(candidate -> candidate.plan().signals().lastingShare())
                .max()
                .orElse(0);
        double needed = Math.min(policy.feasibleLasts().value(), mostLasting);
        ImmutableList<Candidate> feasible = unvetoed.stream()
                .filter(candidate -> candidate.plan().signals().lastingShare() >= needed)
                .sorted(BY_OBJECTIVE)
                .collect(ImmutableList.toImmutableList());
        double threshold = policy.materiality().value() * evaluation.model().spend();

        Optional<Candidate> best = feasible.stream().findFirst();
        Optional<Candidate> staying = evaluation
                .current()
                .flatMap(current -> feasible.stream()
                        .filter(candidate -> candidate.id().equals(current.id()))
                        .findFirst());
        boolean leaveIt = staying.isPresent()
                && best.orElseThrow().objective() - staying.orElseThrow().objective() <= threshold;
        Optional<Candidate> winner = leaveIt ? staying : best;
        return new Choice(
                ranked(evaluation.candidates(), feasible),
                feasible,
                winner,
                leaveIt ? Reason.LEAVE_IT : Reason.BEST,
                winner.flatMap(ahead -> rival(feasible, ahead.strategy().info().sourcing())),
                threshold);
    }

    /** {@return by how much the winner's objective is above the rival's, where there are both} */
    Optional<Double> margin() {
        return winner.flatMap(ahead -> rival.map(other -> ahead.objective() - other.objective()));
    }

    private static Optional<Candidate> rival(List<Candidate> feasible, Sourcing sourcing) {
        return feasible.stream()
                .filter(candidate -> candidate.strategy().info().sourcing() != sourcing)
                .findFirst();
    }

    private static ImmutableList<Candidate> ranked(List<Candidate> all, List<Candidate> feasible) {
        Comparator<Candidate> byStanding = Comparator.comparingInt(candidate -> {
            if (feasible.contains(candidate)) {
                return 0;
            }
            return candidate.unvetoed() ? 1 : 2;
        });
        return all.stream().sorted(byStanding.thenComparing(BY_OBJECTIVE)).collect(ImmutableList.toImmutableList());
    }
}
