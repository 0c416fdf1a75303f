package dev.footing.core.decision;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Policy;
import dev.footing.api.verdict.Verdict.Kind;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What kind of verdict follows, and what it is about. The first kind that matches is taken: nothing lasts, everything
 * that lasts is ruled out, answers are missing, it hangs on answers, it is too close to call, it is to be taken.
 *
 * @param kind the kind of verdict
 * @param reached what is chosen; without a winner where nothing lasts or all of it is ruled out
 * @param missing what missing answers are worth
 * @param branch what follows under other answers, of a conditional verdict
 * @param close why it is too close to call, of a close call
 */
public record Judgement(
        Kind kind, Final reached, MissingAnswers missing, Optional<Branch> branch, Optional<Explanation> close) {
    static Judgement of(
            Choice choice,
            Supplier<OpenAnswers> open,
            Policy policy,
            double spend,
            DecisionView view,
            UnsettledThresholds doubts) {
        double needed = policy.verdictLasts().value();
        boolean anyLasts = choice.ranked().stream()
                .anyMatch(candidate -> candidate.signals().lasts() >= needed);
        boolean allowed = choice.ranked().stream()
                .anyMatch(
                        candidate -> candidate.unvetoed() && candidate.signals().lasts() >= needed);
        boolean ahead = anyLasts
                ? allowed
                : choice.moneyEnds().isPresent() && choice.winner().isPresent();
        if (!ahead) {
            return new Judgement(
                    anyLasts ? Kind.VETOED : Kind.NO_FEASIBLE_OPTION,
                    Final.of(choice, Optional.empty(), policy),
                    MissingAnswers.NONE,
                    Optional.empty(),
                    Optional.empty());
        }
        AnsweredWays ways = AnsweredWays.of(open.get(), choice, policy, spend, view);
        Final reached = Final.of(choice, ways.likelihood(0), policy);
        return of(reached, ways, policy, spend, view, new Closeness(reached, policy, view, doubts));
    }

    private static Judgement of(
            Final reached, AnsweredWays ways, Policy policy, double spend, DecisionView view, Closeness closeness) {
        Choice choice = reached.choice();
        MissingAnswers missing = MissingAnswers.of(ways, policy, choice);
        boolean mayHoldUp = policy.stayingMayBeInsufficient()
                ? missing.sourcingDiffers()
                : !choice.stays(choice.winner().orElseThrow());
        if (mayHoldUp && missing.worth().orElse(0) > policy.informationWorth().value() * spend) {
            return new Judgement(Kind.INSUFFICIENT_EVIDENCE, reached, missing, Optional.empty(), Optional.empty());
        }
        Optional<Branch> branch = policy.conditional() ? Branch.nearest(ways, reached, view) : Optional.empty();
        if (branch.isPresent()) {
            return new Judgement(Kind.CONDITIONAL, reached, missing, branch, Optional.empty());
        }
        Optional<Explanation> close = closeness.why();
        return new Judgement(
                close.isPresent() ? Kind.CLOSE_CALL : Kind.RECOMMEND, reached, missing, Optional.empty(), close);
    }

    /** {@return what is chosen} */
    public Choice choice() {
        return reached.choice();
    }
}
