package dev.footing.api.record;

import dev.footing.api.quantity.Share;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a verdict said, without its sentences.
 *
 * @param kind the kind of answer
 * @param strategy the strategy that was ahead
 * @param rival the best one of another sourcing
 * @param margin by how much it was ahead of the rival
 * @param confidence the share of trials in which it was ahead
 */
public record RecordedVerdict(
        Verdict.Kind kind,
        Optional<StrategyId> strategy,
        Optional<StrategyId> rival,
        Optional<Money> margin,
        Optional<Share> confidence) {
    /**
     * Refuses null.
     *
     * @param kind the kind of answer
     * @param strategy the strategy that was ahead
     * @param rival the best one of another sourcing
     * @param margin by how much it was ahead of the rival
     * @param confidence the share of trials in which it was ahead
     */
    public RecordedVerdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** {@return the strategy that was recommended; empty unless the kind is a recommendation} */
    public Optional<StrategyId> recommended() {
        return kind == Verdict.Kind.RECOMMEND ? strategy : Optional.empty();
    }
}
