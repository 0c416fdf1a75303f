package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.View.Comparison;
import java.util.Optional;

/**
 * What the trials so far leave open: everything that decides and lies nearer to its threshold than the Monte Carlo
 * error (95%). Trials grow until nothing is open; where the most trials leave something open that decides the kind of
 * the verdict, it is a close call. What two strategies of one sourcing leave open between them is worth more trials,
 * but no close call; so is which of two lasts more often where just as many trials show it of both.
 */
public final class Doubts {
    /** Beyond so many trials what is still open stays open. */
    public static final long MOST_TRIALS = 65_536;

    private final Choice choice;
    private final Policy policy;
    private final View view;
    private final ImmutableList.Builder<String> decisive = ImmutableList.builder();
    private boolean worthMore;

    private Doubts(Choice choice, Policy policy, View view) {
        this.choice = choice;
        this.policy = policy;
        this.view = view;
    }

    /**
     * Looks for what is open.
     *
     * @param choice which strategy is ahead
     * @param policy the rules of judgement
     * @param view through what the strategies were looked at
     * @return what is open
     */
    public static Doubts of(Choice choice, Policy policy, View view) {
        Doubts doubts = new Doubts(choice, policy, view);
        if (view.trials() > 0) {
            doubts.verdictLasts();
            choice.winner().ifPresent(doubts::aroundWinner);
        }
        return doubts;
    }

    /** {@return whether nothing is open} */
    public boolean none() {
        return !worthMore && decisive.build().isEmpty();
    }

    /** {@return the first thing open that decides the kind of the verdict} */
    Optional<Explanation> decisive() {
        return decisive.build().stream()
                .findFirst()
                .map(what -> Explanation.of(Code.NOT_SETTLED)
                        .word("what", what)
                        .figure("trials", (double) view.trials(), Unit.COUNT)
                        .build());
    }

    private void aroundWinner(Candidate winner) {
        choice.ranked().stream()
                .filter(Candidate::unvetoed)
                .filter(candidate -> near(candidate, choice.lastingNeeded()))
                .filter(candidate -> candidate.equals(winner)
                        || choice.rival().filter(candidate::equals).isPresent()
                        || candidate.objective() > winner.objective())
                .forEach(candidate -> decisive.add("whether " + candidate.id() + " lasts often enough"));
        worthMore = tied();
        if (choice.reason() == Reason.LEAVE_IT) {
            Candidate best = choice.feasible().get(0);
            if (!best.equals(winner)) {
                gain(best, winner, "whether moving to " + best.id() + " gains enough");
            }
        } else {
            choice.rival().ifPresent(rival -> rival(winner, rival));
            choice.feasible().stream()
                    .skip(1)
                    .filter(next -> next.sourcing() == winner.sourcing())
                    .filter(next -> within(winner.objective() - next.objective(), halfInterval(winner, next)))
                    .findFirst()
                    .ifPresent(next -> worthMore = true);
        }
    }

    /** Whether strategies last in just as many trials, and that is what is asked of the others. */
    private boolean tied() {
        double needed = choice.lastingNeeded();
        return needed < policy.feasibleLasts().value()
                && choice.ranked().stream()
                                .filter(Candidate::unvetoed)
                                .filter(candidate -> candidate.signals().lasts() == needed)
                                .filter(candidate -> view.lastingHalfInterval(candidate.id()) > 0)
                                .count()
                        > 1;
    }

    private void rival(Candidate winner, Candidate rival) {
        gain(winner, rival, "whether it is ahead of " + rival.id() + " by enough");
        double least = policy.verdictConfidence().value();
        boolean material = winner.objective() - rival.objective() > choice.threshold();
        view.compare(winner.id(), rival.id())
                .filter(comparison -> material)
                .filter(comparison -> within(Math.abs(comparison.ahead() - least), comparison.aheadHalfInterval()))
                .ifPresent(comparison -> decisive.add("whether it is ahead of " + rival.id() + " often enough"));
    }

    /** A gain is open where threshold or nothing lies within its interval. */
    private void gain(Candidate one, Candidate other, String what) {
        double gain = one.objective() - other.objective();
        if (within(Math.abs(gain - choice.threshold()), halfInterval(one, other))) {
            decisive.add(what);
        }
    }

    /** Where there is no error, more trials change nothing. */
    private static boolean within(double distance, double half) {
        return half > 0 && distance <= half;
    }

    private double halfInterval(Candidate one, Candidate other) {
        return view.compare(one.id(), other.id()).map(Comparison::halfInterval).orElse(0.0);
    }

    /** Whether a verdict is possible at all is open where none clearly lasts and some may. */
    private void verdictLasts() {
        double needed = policy.verdictLasts().value();
        boolean clear = choice.ranked().stream()
                .filter(Candidate::unvetoed)
                .anyMatch(candidate -> candidate.signals().lasts() >= needed && !near(candidate, needed));
        if (!clear) {
            choice.ranked().stream()
                    .filter(candidate -> near(candidate, needed))
                    .findFirst()
                    .ifPresent(candidate -> decisive.add("whether " + candidate.id() + " lasts in enough trials"));
        }
    }

    private boolean near(Candidate candidate, double needed) {
        double half = view.lastingHalfInterval(candidate.id());
        double share = candidate.signals().lasts();
        return share != needed && within(Math.abs(share - needed), half);
    }
}
