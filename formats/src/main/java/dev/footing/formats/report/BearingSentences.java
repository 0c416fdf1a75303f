package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Grade;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.startup.Inputs;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Quantities;
import dev.footing.formats.sentences.Sentences;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would turn the decision, and the assumptions that matter most to it, as far as that was looked into. */
final class BearingSentences {
    private static final double DISTANT_MONTHS = 60;

    private final Assessment assessment;
    private final StrategyNames names;
    private final NumberNames numbers;

    BearingSentences(Assessment assessment) {
        this.assessment = assessment;
        this.names = new StrategyNames(assessment);
        this.numbers = new NumberNames(assessment);
    }

    /**
     * The changes of single numbers that turn it, the nearest first; after them those with which money runs out
     * whatever one chooses.
     */
    Stream<Flip> flips() {
        return assessment.flips().stream()
                .filter(flip -> !flip.input().equals(Flip.ALL) && !flip.input().equals(Flip.WEIGHTS))
                .sorted(Comparator.comparing(flip -> flip.winner().isEmpty()));
    }

    /** The nearest changes of single numbers that turn it, so many at most; nothing where none was looked for. */
    ImmutableList<String> turns(int most) {
        if (assessment.sensitivity().isEmpty() && assessment.flips().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<String> turns = Stream.concat(
                        hiring().stream(),
                        flips().filter(flip -> !isDistantHorizon(flip)).map(this::turn))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
        return turns.isEmpty()
                ? ImmutableList.of("No single number that was tried, from a tenth to ten times its value"
                        + (flips().findAny().isPresent() ? ", up to five years ahead" : "")
                        + (conditional() ? ", beside that condition." : "."))
                : turns;
    }

    /** Nobody chooses infrastructure for so many years. */
    private static boolean isDistantHorizon(Flip flip) {
        return flip.input().equals(Inputs.HORIZON.id()) && flip.to() > DISTANT_MONTHS;
    }

    private boolean conditional() {
        return assessment.verdict().kind() == Verdict.Kind.CONDITIONAL;
    }

    /**
     * The hires that pay most: with them a strategy that is ruled out would be ahead. Where it is not known what the
     * team can do, it is asked before anybody is hired.
     */
    private Optional<String> hiring() {
        if (conditional()) {
            return Optional.empty();
        }
        return assessment.strategies().stream()
                .flatMap(strategy -> new HiringWorth(strategy).gain().stream().map(gain -> Map.entry(gain, strategy)))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(strategy -> new HiringWorth(strategy).sentence(names.text(strategy.id())));
    }

    private String turn(Flip flip) {
        VariedNumber number = new VariedNumber(flip.input(), flip.unit(), assessment.understood());
        String label = number.label();
        String span = Quantities.span(number.brief(flip.to()), "instead of", number.brief(flip.from()));
        String change = flip.input().equals(Inputs.HORIZON.id()) ? "looking " + span + " ahead" : label + " at " + span;
        return (conditional() ? "Or " + change : Sentences.capitalized(change)) + ": "
                + flip.winner()
                        .map(winner -> "then " + names.text(winner))
                        .orElse("no choice helps, as cash runs out on everything that is not ruled out")
                + ".";
    }

    /** The assumed numbers that move the decision most, in one sentence; empty where that was not looked into. */
    Optional<String> assumptions(int most) {
        String assumed = moving().limit(most).map(this::assumption).collect(Collectors.joining("; "));
        return assumed.isEmpty() ? Optional.empty() : Optional.of("Assumed: " + assumed + ".");
    }

    /** How far one looks ahead is chosen, and rests on nothing. */
    private Stream<Sensitivity> moving() {
        return assessment.sensitivity().stream()
                .filter(moving -> !moving.importance().isZero())
                .filter(moving -> moving.grade() == Grade.ASSUMED || moving.grade() == Grade.DEFAULT)
                .filter(moving -> !moving.input().equals(Inputs.HORIZON.id()));
    }

    VariedNumber number(Sensitivity moving) {
        return new VariedNumber(moving.input(), moving.unit(), assessment.understood());
    }

    private String assumption(Sensitivity moving) {
        VariedNumber number = number(moving);
        return label(number) + ", " + Quantities.span(number.brief(moving.low()), "to", number.brief(moving.high()));
    }

    /** What a number is called: that of a strategy with the name of the strategy. */
    String label(VariedNumber number) {
        return numbers.label(number.id());
    }
}
