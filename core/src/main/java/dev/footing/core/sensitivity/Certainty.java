package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import java.util.List;

/**
 * Whether who is ahead could be another within the errors of the trials: nobody who might be feasible comes so near,
 * whoever is ahead is feasible beyond them, and so is that a verdict is possible at all.
 *
 * @param choice who is ahead by the means
 * @param policy the rules of judgement
 * @param sample knows the errors
 */
record Certainty(Choice choice, Policy policy, SimulatedSample sample) {
    boolean certain() {
        return possible() && choice.winner().stream().allMatch(this::ahead);
    }

    /** Whether it is feasible, and beats all that may be. */
    private boolean ahead(Candidate winner) {
        double needed = choice.lastingNeeded();
        return (!open(winner, needed) || feasibleAnyway(winner))
                && unvetoed().stream()
                        .filter(other -> !other.equals(winner))
                        .filter(other -> choice.feasible().contains(other) || open(other, needed))
                        .allMatch(other -> beaten(winner, other));
    }

    /** What lasts most often is feasible however often the others last, where it lasts less often than is enough. */
    private boolean feasibleAnyway(Candidate winner) {
        return unvetoed().stream()
                .allMatch(other -> other.signals().lasts() <= winner.signals().lasts());
    }

    /** Whether a verdict is possible, or clearly is not. */
    private boolean possible() {
        double needed = policy.verdictLasts().value();
        return choice.moneyEnds().isPresent()
                || unvetoed().stream()
                        .anyMatch(candidate -> candidate.signals().lasts() >= needed && !open(candidate, needed))
                || unvetoed().stream()
                        .noneMatch(candidate -> candidate.signals().lasts() >= needed || open(candidate, needed));
    }

    /** Staying is left for a material gain alone, so another must fall short of that, or gain it, beyond the error. */
    private boolean beaten(Candidate winner, Candidate other) {
        double lead = winner.objective() - other.objective();
        double half = sample.gapHalfInterval(winner.id(), other.id());
        if (choice.setting().current().filter(winner.strategy()::equals).isPresent()) {
            return lead > half - choice.threshold();
        }
        boolean left =
                choice.setting().current().filter(other.strategy()::equals).isPresent();
        return lead > (left ? choice.threshold() : 0) + half;
    }

    private boolean open(Candidate candidate, double needed) {
        double half = sample.lastsHalfInterval(candidate.id());
        return half > 0 && Math.abs(candidate.signals().lasts() - needed) <= half;
    }

    private List<Candidate> unvetoed() {
        return choice.ranked().stream().filter(Candidate::unvetoed).toList();
    }
}
