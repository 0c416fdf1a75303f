package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Gate;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.Optional;

/**
 * What came of a gate, in one sentence: whether the verdict meets it, why not, and the chance of its direction.
 *
 * @param gate the gate
 * @param assessment the assessment whose verdict it is applied to
 */
public record GateSentence(Gate gate, Assessment assessment) {
    private static final int MOST_DECIMALS = 6;

    /** {@return such as {@code Gate stay>=0.6 is met: staying has a chance of 72%.}} */
    public String text() {
        String reason = reason().map(why -> ", as " + why).orElse("");
        String chance = chance().map(share -> ": " + Sentences.word("direction", gate.direction()) + " has a chance of "
                        + percent(share.value()))
                .orElse("");
        return "Gate " + gate + " is " + gate.on(assessment.verdict()).words() + reason + chance + ".";
    }

    /** Why it is open, or why it cannot be met. */
    private Optional<String> reason() {
        return switch (assessment.verdict().kind()) {
            case CLOSE_CALL -> Optional.of("the verdict is too close to call");
            case CONDITIONAL -> Optional.of("the verdict hangs on expertise that was not stated");
            case INSUFFICIENT_EVIDENCE -> Optional.of("answers are missing that decide the verdict");
            case VETOED -> Optional.of("every strategy that lasts is ruled out");
            case NO_FEASIBLE_OPTION -> Optional.of("no strategy lasts");
            case RECOMMEND ->
                gate.direction() == Direction.STAY && !onStrategy()
                        ? Optional.of("the profile names no strategy that the startup is on")
                        : Optional.empty();
        };
    }

    private boolean onStrategy() {
        return assessment
                .understood()
                .current()
                .flatMap(CurrentPlatform::strategy)
                .isPresent();
    }

    private Optional<Share> chance() {
        Verdict verdict = assessment.verdict();
        boolean nothing = verdict.kind() == Verdict.Kind.VETOED || verdict.kind() == Verdict.Kind.NO_FEASIBLE_OPTION;
        return verdict.chances().filter(any -> !nothing).map(chances -> chances.of(gate.direction()));
    }

    /** A chance with as many digits as it takes to tell it from what the gate asks for. */
    private String percent(double chance) {
        double least = gate.least().value();
        String text = Rounded.percent(chance);
        String asked = Rounded.percent(least);
        for (int decimals = 1; text.equals(asked) && chance != least && decimals <= MOST_DECIMALS; decimals++) {
            text = Words.percent(chance, decimals);
            asked = Words.percent(least, decimals);
        }
        return text.equals(asked) ? Rounded.percent(chance) : text;
    }
}
