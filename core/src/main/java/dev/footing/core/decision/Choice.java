package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.View.Comparison;
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
 * @param lastingNeeded the share of trials that must last to be feasible
 * @param winner the one that is ahead; empty where none is feasible
 * @param reason why it is ahead
 * @param rival the best feasible one of another sourcing than the winner's
 * @param threshold the gain that counts, in the currency's unit
 */
public record Choice(
        ImmutableList<Candidate> ranked,
        ImmutableList<Candidate> feasible,
        double lastingNeeded,
        Optional<Candidate> winner,
        Reason reason,
        Optional<Candidate> rival,
        double threshold) {
    private static final Comparator<Candidate> BY_OBJECTIVE = Comparator.comparingDouble(Candidate::objective)
            .reversed()
            .thenComparing(candidate -> candidate.signals().totalCostOfOwnership())
            .thenComparing(Candidate::id);

    /**
     * Chooses, where the error of a gain matters.
     *
     * @param evaluation what is known of all strategies
     * @param policy the rules of judgement
     * @param spend what is spent over the horizon anyway
     * @param view through what the strategies were looked at
     * @return the choice
     */
    public static Choice of(Evaluation evaluation, Policy policy, double spend, View view) {
        return of(
                evaluation,
                policy,
                spend,
                (one, other) -> view.compare(one.id(), other.id())
                        .map(Comparison::halfInterval)
                        .orElse(0.0));
    }

    /** Chooses as if gains were exact: under answers that nobody gave yet. */
    static Choice supposed(Evaluation evaluation, Policy policy, double spend) {
        return of(evaluation, policy, spend, (one, other) -> 0);
    }

    /** Tells half of the 95% interval of the difference between two candidates. */
    private interface Exactness {
        double of(Candidate one, Candidate other);
    }

    private static Choice of(Evaluation evaluation, Policy policy, double spend, Exactness exactness) {
        List<Candidate> unvetoed =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double mostLasting = unvetoed.stream()
                .mapToDouble(candidate -> candidate.signals().lasts())
                .max()
                .orElse(0);
        double needed = Math.min(policy.feasibleLasts().value(), mostLasting);
        ImmutableList<Candidate> feasible = unvetoed.stream()
                .filter(candidate -> candidate.signals().lasts() >= needed)
                .sorted(BY_OBJECTIVE)
                .collect(ImmutableList.toImmutableList());
        double threshold = policy.materiality().value() * spend;

        Optional<Candidate> best = feasible.stream().findFirst();
        Optional<Candidate> staying = feasible.stream()
                .filter(candidate -> evaluation.setting().stays(candidate.strategy()))
                .findFirst();
        boolean leaveIt =
                staying.isPresent() && !material(best.orElseThrow(), staying.orElseThrow(), threshold, exactness);
        Optional<Candidate> winner = leaveIt ? staying : best;
        return new Choice(
                ranked(evaluation.candidates(), feasible),
                feasible,
                needed,
                winner,
                leaveIt ? Reason.LEAVE_IT : Reason.BEST,
                winner.flatMap(ahead -> rival(feasible, ahead.sourcing())),
                threshold);
    }

    /** Whether a gain counts: above what is material, and above its own error. */
    private static boolean material(Candidate one, Candidate other, double threshold, Exactness exactness) {
        double gain = one.objective() - other.objective();
        return gain > threshold && gain > exactness.of(one, other);
    }

    /** {@return by how much the winner's objective is above the rival's, where there are both} */
    Optional<Double> margin() {
        return winner.flatMap(ahead -> rival.map(other -> ahead.objective() - other.objective()));
    }

    /** How winner and rival compare, where there are both. */
    Optional<Comparison> comparison(View view) {
        return winner.flatMap(ahead -> rival.flatMap(other -> view.compare(ahead.id(), other.id())));
    }

    private static Optional<Candidate> rival(List<Candidate> feasible, Sourcing sourcing) {
        return feasible.stream()
                .filter(candidate -> candidate.sourcing() != sourcing)
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
