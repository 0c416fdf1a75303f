package dev.footing.neutrality;

import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import java.util.Comparator;
import java.util.Optional;

/**
 * One step across a border that turned a verdict to another strategy, though the two were not close on both sides.
 *
 * @param input the input's id
 * @param label what lies at the border
 * @param cause what made the difference: a veto, lasting, where money ends, or a term of the objective
 * @param turn both strategies, and how far they were apart
 */
record VerdictFlip(String input, String label, String cause, String turn) {
    /** As one line of the page: what it is a case of. */
    String kind() {
        return input + " | " + label + " | " + cause;
    }

    /**
     * Compares two sides.
     *
     * @param most the share of the spend up to which two strategies are close
     */
    static Optional<VerdictFlip> of(
            InputBorder border, Choice below, double spendBelow, Choice above, double spend, double most) {
        Optional<StrategyId> first = ahead(below);
        Optional<StrategyId> then = ahead(above);
        if (first.equals(then)) {
            return Optional.empty();
        }
        double leadBelow = lead(below, first, then) / spendBelow;
        double leadAbove = lead(above, then, first) / spend;
        if (Math.max(leadBelow, leadAbove) <= most) {
            return Optional.empty();
        }
        String turn =
                name(first) + " > " + name(then) + ", ahead by " + share(leadBelow) + " and then " + share(leadAbove);
        return Optional.of(
                new VerdictFlip(border.input().id(), border.label(), cause(below, above, first, then), turn));
    }

    /** What the verdict names: nothing where nothing lasts, or only what is ruled out. */
    static Optional<StrategyId> ahead(Choice choice) {
        double needed = choice.setting().rules().policy().verdictLasts().value();
        boolean lasts = choice.ranked().stream()
                .filter(Candidate::unvetoed)
                .anyMatch(candidate -> candidate.signals().lasts() >= needed);
        return lasts || choice.moneyEnds().isPresent() ? choice.winner().map(Candidate::id) : Optional.empty();
    }

    private static String name(Optional<StrategyId> id) {
        return id.map(StrategyId::value).orElse("none");
    }

    private static String share(double lead) {
        return Double.isInfinite(lead) ? "all" : Math.round(1000 * lead) / 10.0 + "%";
    }

    /** By how much the winner is ahead, staying with what a move must gain; all where the other is not feasible. */
    private static double lead(Choice choice, Optional<StrategyId> winner, Optional<StrategyId> other) {
        return worth(choice, winner) - worth(choice, other);
    }

    private static double worth(Choice choice, Optional<StrategyId> id) {
        return choice.feasible().stream()
                .filter(candidate -> id.equals(Optional.of(candidate.id())))
                .mapToDouble(candidate -> candidate.objective() + (stays(choice, candidate) ? choice.threshold() : 0))
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean stays(Choice choice, Candidate candidate) {
        return choice.setting().current().filter(candidate.strategy()::equals).isPresent();
    }

    private static String cause(Choice below, Choice above, Optional<StrategyId> first, Optional<StrategyId> then) {
        if (below.moneyEnds().isPresent() != above.moneyEnds().isPresent()) {
            return "money ends";
        }
        if (first.isEmpty() || then.isEmpty()) {
            return "nothing lasts";
        }
        Optional<String> ruledOut = ruledOut(above, first).or(() -> ruledOut(below, then));
        if (ruledOut.isPresent()) {
            return ruledOut.orElseThrow();
        }
        Candidate before = candidate(below, first);
        Candidate after = candidate(above, first);
        Candidate beforeOther = candidate(below, then);
        Candidate afterOther = candidate(above, then);
        ObjectivePart largest = ObjectivePart.terms().stream()
                .max(Comparator.comparingDouble(term -> Math.abs(amount(before, term)
                        - amount(after, term)
                        - amount(beforeOther, term)
                        + amount(afterOther, term))))
                .orElseThrow();
        boolean pays = amount(before, ObjectivePart.RUIN) > 0 || amount(afterOther, ObjectivePart.RUIN) > 0;
        return largest == ObjectivePart.RUIN && pays ? "ruin that pays" : largest.id();
    }

    private static double amount(Candidate candidate, ObjectivePart term) {
        return candidate.signals().objective().amount(term);
    }

    private static Candidate candidate(Choice choice, Optional<StrategyId> id) {
        return choice.ranked().stream()
                .filter(candidate -> id.equals(Optional.of(candidate.id())))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> ruledOut(Choice choice, Optional<StrategyId> id) {
        return choice.ranked().stream()
                .filter(candidate -> id.equals(Optional.of(candidate.id())))
                .filter(candidate -> !choice.feasible().contains(candidate))
                .findFirst()
                .map(candidate -> candidate.unvetoed()
                        ? "lasting"
                        : candidate.vetoes().get(0).rule().id());
    }
}
