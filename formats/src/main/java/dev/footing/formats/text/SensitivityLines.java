package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * What moves the answer, as far as it was asked for: the inputs that matter, the nearest flips, where plans break even.
 */
final class SensitivityLines {
    private static final int MOST = 8;

    private final Assessment assessment;

    SensitivityLines(Assessment assessment) {
        this.assessment = assessment;
    }

    void print(Page page) {
        List<Sensitivity> moving = assessment.sensitivity().stream()
                .filter(one -> !one.importance().isZero())
                .limit(MOST)
                .toList();
        if (!moving.isEmpty()) {
            page.title("What moves the margin most, as planned, one at a time");
            moving.forEach(one -> page.item(one.input() + " between "
                    + Quantities.span(
                            said(one.input(), one.low(), one.unit()), "and", said(one.input(), one.high(), one.unit()))
                    + ": by up to " + Words.money(one.importance()) + " ("
                    + one.grade().id() + (one.stale() ? ", old" : "") + ")."));
            page.blank();
        }
        if (!assessment.flips().isEmpty()) {
            page.title("The smallest changes that change the winner, as planned");
            assessment.notes().stream()
                    .filter(note -> note.code() == SensitivityCode.PLAN_PREFERS)
                    .forEach(note -> page.item(Sentences.of(note)));
            assessment.flips().stream().limit(MOST).forEach(flip -> page.item(sentence(flip)));
            page.blank();
        }
        breakEven(page);
    }

    private String sentence(Flip flip) {
        String winner = flip.winner().map(StrategyId::value).orElse("nothing is left");
        String to = said(flip.input(), flip.to(), flip.unit());
        return switch (flip.input()) {
            case Flip.WEIGHTS ->
                "Weights of the second opinion, each moved by up to " + to + " points: " + winner + " scores highest.";
            case Flip.ALL -> "All numbers at once, each worse by " + Words.percent(flip.to(), 1) + ": " + winner + ".";
            default ->
                flip.input() + " from " + Quantities.span(said(flip.input(), flip.from(), flip.unit()), "to", to) + ": "
                        + winner + ".";
        };
    }

    private void breakEven(Page page) {
        List<BreakEven> crossing = assessment.breakEven().stream()
                .filter(one -> one.answer() instanceof BreakEven.Crossings)
                .toList();
        if (assessment.breakEven().isEmpty()) {
            return;
        }
        BreakEven first = assessment.breakEven().get(0);
        page.title("Where " + first.first() + " and " + first.second() + " break even, as planned");
        if (crossing.isEmpty()) {
            page.item("Nowhere, whatever single number changes.");
        }
        crossing.forEach(one -> page.item(one.driver() + ": "
                + ((BreakEven.Crossings) one.answer())
                        .crossings().stream().map(there -> sentence(one, there)).collect(Collectors.joining("; "))
                + "."));
        page.blank();
    }

    private String sentence(BreakEven breakEven, Crossing crossing) {
        CurrencyUnit currency = assessment.startup().budget().currency();
        String step = Turns.nothing(breakEven, crossing, currency) ? "step " : "step at ";
        return (crossing.jump() ? step : "") + Turns.at(breakEven, crossing, currency) + ", above it "
                + crossing.winnerAbove()
                + Turns.simulated(breakEven, crossing)
                        .map(said -> " (simulated there: " + said + ")")
                        .orElse("");
    }

    private String said(String id, double value, Unit unit) {
        return Quantities.of(id, value, unit, assessment.startup().budget().currency());
    }
}
