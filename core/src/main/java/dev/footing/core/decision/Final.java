package dev.footing.core.decision;

import dev.footing.api.policy.Policy;
import dev.footing.api.verdict.Direction;
import java.util.Optional;

/**
 * What is chosen once it is known how likely each direction is. A direction that is not likely enough, or hardly
 * likelier than another one, is a close call; who is on a strategy that is feasible stays then, as a move is not shown
 * to pay. Where leaving is likely enough and only the way is open, it remains a close call between the ways.
 *
 * @param choice what is chosen
 * @param likelihood how likely each direction is; empty of plans, and where the policy goes by the rival alone
 * @param best what the highest mean objective chooses, where staying is the answer to a close call
 * @param open whether no direction is likely enough, and there is nothing to stay on
 */
record Final(Choice choice, Optional<Likelihood> likelihood, Optional<Candidate> best, boolean open) {
    static Final of(Choice choice, Optional<Likelihood> likelihood, Policy policy) {
        if (choice.winner().isEmpty() || likelihood.isEmpty()) {
            return new Final(choice, likelihood, Optional.empty(), false);
        }
        Candidate winner = choice.winner().orElseThrow();
        boolean close = !choice.stays(winner) && unlikely(choice.direction(winner), likelihood.orElseThrow(), policy);
        Optional<Choice> staying = close ? choice.staying() : Optional.empty();
        boolean leaves = 1 - likelihood.orElseThrow().of(Direction.STAY)
                >= policy.verdictConfidence().value() + policy.directionLead().value();
        return staying.isPresent() && !leaves
                ? new Final(staying.orElseThrow(), likelihood, choice.winner(), false)
                : new Final(choice, likelihood, Optional.empty(), close);
    }

    private static boolean unlikely(Direction direction, Likelihood likelihood, Policy policy) {
        double chance = likelihood.of(direction);
        double next = likelihood.beside(direction).map(likelihood::of).orElse(0.0);
        return chance < policy.verdictConfidence().value()
                || chance - next < policy.directionLead().value();
    }
}
