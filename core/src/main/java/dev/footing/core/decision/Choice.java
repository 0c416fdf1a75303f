package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.DecisionView.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which strategy is ahead. Feasible is what nothing rules out and what lasts often enough; the feasible ones rank by
 * objective, then come the others, then those that are ruled out. Staying wins unless the best one gains enough to
 * move.
 *
 * @param setting the startup and the proposals
 * @param ranked all candidates, by rank
 * @param feasible the feasible ones among them, by rank
 * @param lastingNeeded the share of trials that must last to be feasible
 * @param winner the one that is ahead; empty where none is feasible
 * @param reason why it is ahead
 * @param rival the best feasible one of another sourcing than the winner's
 * @param threshold the gain that counts, in the currency's unit
 * @param moneyEnds months until cash runs out whatever infrastructure is taken, where strategies are ranked all the
 *     same; feasible is then what lasts as long as the longest, within half a month
 */
public record Choice(
        Setting setting,
        ImmutableList<Candidate> ranked,
        ImmutableList<Candidate> feasible,
        double lastingNeeded,
        Optional<Candidate> winner,
        Reason reason,
        Optional<Candidate> rival,
        double threshold,
        OptionalDouble moneyEnds) {
    /** How many months shorter a strategy may last that counts as lasting as long as another. */
    private static final double SAME_RUNWAY = 0.5;

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
    public static Choice of(Candidates evaluation, Policy policy, double spend, DecisionView view) {
        return of(
                evaluation,
                policy,
                policy.materiality().value() * spend,
                (first, second) -> view.halfInterval(first.id(), second.id()));
    }

    /** Chooses as if gains were exact: under answers that are only supposed. */
    static Choice supposed(Candidates evaluation, Policy policy, double spend) {
        return of(evaluation, policy, policy.materiality().value() * spend, (first, second) -> 0);
    }

    /** Chooses under answers that are only supposed, with the error that gains have there. */
    static Choice under(Candidates evaluation, double threshold, DecisionView view) {
        Setting setting = evaluation.setting();
        return of(
                evaluation,
                setting.rules().policy(),
                threshold,
                (first, second) -> view.exactness(setting, first.strategy(), second.strategy())
                        .halfInterval());
    }

    /** Gives half of the 95% interval of the difference between two candidates. */
    private interface Exactness {
        double of(Candidate first, Candidate second);
    }

    private static Choice of(Candidates evaluation, Policy policy, double threshold, Exactness exactness) {
        List<Candidate> unvetoed =
                evaluation.candidates().stream().filter(Candidate::unvetoed).toList();
        double mostLasting = unvetoed.stream()
                .mapToDouble(candidate -> candidate.signals().lasts())
                .max()
                .orElse(0);
        OptionalDouble moneyEnds = moneyEnds(evaluation, policy);
        double needed = moneyEnds.isPresent()
                ? 0
                : Math.max(
                        0,
                        Math.min(policy.feasibleLasts().value(), mostLasting)
                                - policy.lastingTolerance().value());
        double runwayNeeded = runwayNeeded(unvetoed, moneyEnds);
        ImmutableList<Candidate> feasible = unvetoed.stream()
                .filter(candidate -> candidate.signals().lasts() >= needed)
                .filter(candidate -> candidate.runway() >= runwayNeeded)
                .sorted(BY_OBJECTIVE)
                .collect(ImmutableList.toImmutableList());

        Optional<Candidate> best = feasible.stream().findFirst();
        Optional<Candidate> staying = feasible.stream()
                .filter(candidate -> evaluation.setting().stays(candidate.strategy()))
                .findFirst();
        boolean leaveIt =
                staying.isPresent() && !material(best.orElseThrow(), staying.orElseThrow(), threshold, exactness);
        Optional<Candidate> winner = leaveIt ? staying : best;
        return new Choice(
                evaluation.setting(),
                ranked(evaluation.candidates(), feasible),
                feasible,
                needed,
                winner,
                leaveIt ? Reason.LEAVE_IT : Reason.BEST,
                winner.flatMap(ahead -> rival(feasible, ahead.sourcing())),
                threshold,
                moneyEnds);
    }

    private static double runwayNeeded(List<Candidate> unvetoed, OptionalDouble moneyEnds) {
        return moneyEnds.isPresent()
                ? unvetoed.stream().mapToDouble(Candidate::runway).max().orElse(0) - SAME_RUNWAY
                : 0;
    }

    /** {@return the months that cash must last to be feasible where it ends whatever is done; else 0} */
    public double runwayNeeded() {
        return runwayNeeded(ranked.stream().filter(Candidate::unvetoed).toList(), moneyEnds);
    }

    /** When cash runs out whatever is done, where that is so, nothing lasts, and the policy ranks all the same. */
    private static OptionalDouble moneyEnds(Candidates evaluation, Policy policy) {
        boolean lasts = evaluation.candidates().stream()
                .anyMatch(candidate ->
                        candidate.signals().lasts() >= policy.verdictLasts().value());
        Setting setting = evaluation.setting();
        return policy.rankWhereMoneyEnds() && !lasts
                ? MoneyEnds.months(setting.startup(), setting.situation())
                : OptionalDouble.empty();
    }

    /** The same with the strategy that the startup is on taken, where it is feasible. */
    Optional<Choice> staying() {
        return feasible.stream()
                .filter(this::stays)
                .findFirst()
                .map(on -> new Choice(
                        setting,
                        ranked,
                        feasible,
                        lastingNeeded,
                        Optional.of(on),
                        Reason.LEAVE_IT,
                        rival(feasible, on.sourcing()),
                        threshold,
                        moneyEnds));
    }

    /** Where a strategy leads. */
    Direction direction(Candidate candidate) {
        return stays(candidate) ? Direction.STAY : Direction.towards(candidate.sourcing());
    }

    /** {@return whether a strategy is the one that the startup is on} */
    boolean stays(Candidate candidate) {
        return setting.stays(candidate.strategy());
    }

    /** Whether a gain counts: above what is material, and above its own error. */
    private static boolean material(Candidate first, Candidate second, double threshold, Exactness exactness) {
        double gain = first.objective() - second.objective();
        return gain > threshold && gain > exactness.of(first, second);
    }

    /** {@return by how much the winner's objective is above the rival's, where there are both} */
    Optional<Double> margin() {
        return winner.flatMap(ahead -> rival.map(other -> ahead.objective() - other.objective()));
    }

    /** How winner and rival compare, where there are both. */
    Optional<Comparison> comparison(DecisionView view) {
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
