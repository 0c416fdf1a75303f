package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the trials so far leave open: everything that decides and lies nearer to its threshold than the Monte Carlo
 * error (95%). Trials grow until nothing is open; where the most trials leave something open that decides the kind of
 * the verdict, it is a close call. What two strategies of one sourcing leave open between them is worth more trials,
 * but no close call; so is which of two lasts more often where just as many trials show it of both.
 */
public final class UnsettledThresholds {
    /** Beyond so many trials what is still open stays open. */
    public static final long MOST_TRIALS = 65_536;

    private final ImmutableList<Explanation> open;
    private final boolean worthMore;
    private final long trials;

    private UnsettledThresholds(ImmutableList<Explanation> open, boolean worthMore, long trials) {
        this.open = open;
        this.worthMore = worthMore;
        this.trials = trials;
    }

    /**
     * Looks for what is open.
     *
     * @param choice which strategy is ahead
     * @param policy the rules of judgement
     * @param view through what the strategies were looked at
     * @return what is open
     */
    public static UnsettledThresholds of(Choice choice, Policy policy, DecisionView view) {
        Search search = new Search(choice, policy, view);
        return view.trials() == 0
                ? new UnsettledThresholds(ImmutableList.of(), false, 0)
                : new UnsettledThresholds(
                        search.open().collect(ImmutableList.toImmutableList()),
                        choice.winner().filter(search::worthMore).isPresent(),
                        view.trials());
    }

    /** {@return whether nothing is open} */
    public boolean none() {
        return !worthMore && open.isEmpty();
    }

    /** {@return the first thing open that decides the kind of the verdict} */
    Optional<Explanation> decisive() {
        return open.stream()
                .findFirst()
                .map(what -> Explanation.of(Code.NOT_SETTLED)
                        .phrase("what", what)
                        .figure("trials", (double) trials, Unit.COUNT)
                        .build());
    }

    /**
     * The search for what is open.
     *
     * @param choice which strategy is ahead
     * @param policy the rules of judgement
     * @param view through what the strategies were looked at
     */
    private record Search(Choice choice, Policy policy, DecisionView view) {
        /** What is open and decides the kind of the verdict. */
        Stream<Explanation> open() {
            return Stream.concat(
                    verdictLasts().stream(), choice.winner().stream().flatMap(this::aroundWinner));
        }

        private Stream<Explanation> aroundWinner(Candidate winner) {
            Stream<Explanation> lasting = choice.ranked().stream()
                    .filter(Candidate::unvetoed)
                    .filter(candidate -> near(candidate, choice.lastingNeeded()))
                    .filter(candidate -> candidate.equals(winner)
                            || choice.rival().filter(candidate::equals).isPresent()
                            || candidate.objective() > winner.objective())
                    .map(candidate ->
                            PhraseCode.LASTS_OFTEN_ENOUGH.part(candidate.id().value()));
            return Stream.concat(
                    lasting,
                    choice.reason() == Reason.LEAVE_IT
                            ? move(winner).stream()
                            : choice.rival().stream().flatMap(rival -> rival(winner, rival)));
        }

        private Optional<Explanation> move(Candidate winner) {
            Candidate best = choice.feasible().get(0);
            return best.equals(winner)
                    ? Optional.empty()
                    : gain(
                            best,
                            winner,
                            PhraseCode.MOVE_GAINS_ENOUGH.part(best.id().value()));
        }

        private Stream<Explanation> rival(Candidate winner, Candidate rival) {
            if (policy.confidenceOf() == ConfidenceRule.DIRECTION) {
                return within(winner.objective() - rival.objective(), halfInterval(winner, rival))
                        ? Stream.of(PhraseCode.AHEAD_AT_ALL.part(rival.id().value()))
                        : Stream.of();
            }
            double least = policy.verdictConfidence().value();
            boolean material = winner.objective() - rival.objective() > choice.threshold();
            Optional<Explanation> often = view.compare(winner.id(), rival.id())
                    .filter(comparison -> material)
                    .filter(comparison -> within(Math.abs(comparison.ahead() - least), comparison.aheadHalfInterval()))
                    .map(comparison ->
                            PhraseCode.AHEAD_OFTEN_ENOUGH.part(rival.id().value()));
            return Stream.of(
                            gain(
                                    winner,
                                    rival,
                                    PhraseCode.AHEAD_BY_ENOUGH.part(rival.id().value())),
                            often)
                    .flatMap(Optional::stream);
        }

        /** A gain is open where the threshold lies within its interval. */
        private Optional<Explanation> gain(Candidate first, Candidate second, Explanation what) {
            double gain = first.objective() - second.objective();
            return within(Math.abs(gain - choice.threshold()), halfInterval(first, second))
                    ? Optional.of(what)
                    : Optional.empty();
        }

        /** Whether more trials are worth it although what is open decides no kind of verdict. */
        boolean worthMore(Candidate winner) {
            return tied()
                    || (choice.reason() != Reason.LEAVE_IT
                            && choice.feasible().stream()
                                    .skip(1)
                                    .filter(next -> next.sourcing() == winner.sourcing())
                                    .anyMatch(next ->
                                            within(winner.objective() - next.objective(), halfInterval(winner, next))));
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

        /** Where there is no error, more trials change nothing. */
        private static boolean within(double distance, double half) {
            return half > 0 && distance <= half;
        }

        private double halfInterval(Candidate first, Candidate second) {
            return view.halfInterval(first.id(), second.id());
        }

        /** Whether a verdict is possible at all is open where none clearly lasts and some may. */
        private Optional<Explanation> verdictLasts() {
            double needed = policy.verdictLasts().value();
            boolean clear = choice.ranked().stream()
                    .filter(Candidate::unvetoed)
                    .anyMatch(candidate -> candidate.signals().lasts() >= needed && !near(candidate, needed));
            return clear
                    ? Optional.empty()
                    : choice.ranked().stream()
                            .filter(candidate -> near(candidate, needed))
                            .findFirst()
                            .map(candidate -> PhraseCode.LASTS_IN_ENOUGH_TRIALS.part(
                                    candidate.id().value()));
        }

        private boolean near(Candidate candidate, double needed) {
            double half = view.lastingHalfInterval(candidate.id());
            double share = candidate.signals().lasts();
            return share != needed && within(Math.abs(share - needed), half);
        }
    }
}
