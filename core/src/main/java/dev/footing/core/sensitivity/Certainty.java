package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import java.util.Comparator;
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
        return (!open(winner) || feasibleAnyway(winner))
                && unvetoed().stream()
                        .filter(other -> !other.equals(winner))
                        .filter(other -> choice.feasible().contains(other) || open(other))
                        .allMatch(other -> beaten(winner, other));
    }

    /** What lasts longest, or most often, is feasible however the others last. */
    private boolean feasibleAnyway(Candidate winner) {
        return unvetoed().stream()
                .allMatch(other -> choice.moneyEnds().isPresent()
                        ? other.runway() <= winner.runway()
                        : other.signals().lasts() <= winner.signals().lasts());
    }

    /** Whether a verdict is possible, or clearly is not. */
    private boolean possible() {
        double needed = policy.verdictLasts().value();
        return unvetoed().stream()
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

    /**
     * Whether it may be feasible or not: by how long its cash lasts where it ends whatever is done, else by how often.
     */
    private boolean open(Candidate candidate) {
        if (choice.moneyEnds().isEmpty()) {
            return open(candidate, choice.lastingNeeded());
        }
        double longest = unvetoed().stream()
                .max(Comparator.comparingDouble(Candidate::runway))
                .map(other -> sample.runwayHalfInterval(other.id()))
                .orElse(0.0);
        double half = sample.runwayHalfInterval(candidate.id()) + longest;
        return half > 0 && Math.abs(candidate.runway() - choice.runwayNeeded()) <= half;
    }

    private boolean open(Candidate candidate, double needed) {
        double half = sample.lastsHalfInterval(candidate.id());
        return half > 0 && Math.abs(candidate.signals().lasts() - needed) <= half;
    }

    private List<Candidate> unvetoed() {
        return choice.ranked().stream().filter(Candidate::unvetoed).toList();
    }
}
