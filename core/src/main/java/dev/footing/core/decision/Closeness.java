package dev.footing.core.decision;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict.Reason;
import dev.footing.core.decision.DecisionView.Comparison;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Whether what is chosen is too close to call, and what would have to change for it to be called.
 *
 * @param reached what is chosen
 * @param policy the rules of judgement
 * @param view through what the strategies were looked at
 * @param doubts what the trials leave open
 */
record Closeness(Final reached, Policy policy, DecisionView view, UnsettledThresholds doubts) {
    /** Why it is a close call; empty where it is none. */
    Optional<Explanation> why() {
        if (byDirection()) {
            return reached.open() ? Optional.of(unlikely()) : Optional.empty();
        }
        Choice choice = reached.choice();
        Optional<Explanation> why = choice.reason() == Reason.BEST
                ? choice.rival().flatMap(this::tooClose).map(Explanation.Builder::build)
                : Optional.empty();
        return why.isEmpty() && view.trials() >= UnsettledThresholds.MOST_TRIALS ? doubts.decisive() : why;
    }

    /** What would settle it follows from what failed: a chance, the share of trials, or the gap. */
    Explanation next(Explanation why) {
        if (why.code() == Code.DIRECTION_UNLIKELY) {
            return Explanation.of(Code.CHANCE_TO_REACH)
                    .figure("chance", policy.verdictConfidence().value(), Unit.SHARE)
                    .build();
        }
        return why.code() == Code.RARELY_AHEAD
                ? Explanation.of(Code.SHARE_TO_REACH)
                        .figure("threshold", policy.verdictConfidence().value(), Unit.SHARE)
                        .build()
                : Explanation.of(Code.GAP_TO_OPEN)
                        .amount("threshold", money(reached.choice().threshold()))
                        .build();
    }

    /** Whether it goes by how likely directions are. */
    boolean byDirection() {
        return reached.likelihood().isPresent();
    }

    private Explanation unlikely() {
        Likelihood likelihood = reached.likelihood().orElseThrow();
        Direction direction =
                reached.choice().winner().map(reached.choice()::direction).orElseThrow();
        Direction other = likelihood.beside(direction).orElse(Direction.STAY);
        return Explanation.of(Code.DIRECTION_UNLIKELY)
                .word("direction", direction.id())
                .figure("chance", likelihood.of(direction), Unit.SHARE)
                .word("other", other.id())
                .figure("otherChance", likelihood.of(other), Unit.SHARE)
                .build();
    }

    /** Why a rival is too near to the winner, by gap or by share of trials; empty where it is not. */
    Optional<Explanation.Builder> tooClose(Candidate rival) {
        Choice choice = reached.choice();
        double gap = choice.winner().orElseThrow().objective() - rival.objective();
        double needed = Math.max(
                choice.threshold(),
                choice.comparison(view).map(Comparison::halfInterval).orElse(0.0));
        if (gap <= needed) {
            return Optional.of(Explanation.of(Code.TOO_CLOSE)
                    .word("rival", rival.id().value())
                    .amount("gap", money(gap))
                    .amount("threshold", money(needed)));
        }
        double least = policy.verdictConfidence().value();
        return choice.comparison(view)
                .map(Comparison::ahead)
                .filter(share -> share < least)
                .map(share -> Explanation.of(Code.RARELY_AHEAD)
                        .word("rival", rival.id().value())
                        .figure("share", share, Unit.SHARE)
                        .figure("threshold", least, Unit.SHARE));
    }

    private Money money(double amount) {
        return Amounts.toMoney(
                amount, reached.choice().setting().startup().budget().currency());
    }
}
