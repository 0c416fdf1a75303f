package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import java.util.List;
import java.util.Optional;

/** Whom a verdict would name. */
final class Winners {
    private Winners() {}

    /** The strategy that a verdict would put ahead; empty where none lasts or all that last are ruled out. */
    static Optional<StrategyId> of(Choice choice, Policy policy) {
        List<Candidate> lasting = choice.ranked().stream()
                .filter(candidate ->
                        candidate.signals().lasts() >= policy.verdictLasts().value())
                .toList();
        boolean some = lasting.isEmpty()
                ? choice.moneyEnds().isPresent()
                : lasting.stream().anyMatch(Candidate::unvetoed);
        return some ? choice.winner().map(Candidate::id) : Optional.empty();
    }
}
