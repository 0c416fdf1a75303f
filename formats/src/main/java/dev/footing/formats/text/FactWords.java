package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.sensitivity.SensitivityCode;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * The arguments of an explanation in words. Two of them that differ are told with as many digits as it takes to see
 * that they do.
 */
final class FactWords {
    /** What is told in shares of which tenths of a percent matter. */
    private static final ImmutableSet<ExplanationCode> FINE = ImmutableSet.of(DiagnosisCode.UP, DiagnosisCode.GROWTH);
    /** Beyond so many digits behind the point two figures are told as the same. */
    private static final int MOST_DECIMALS = 4;
    /** Figures that are nearer to each other than this part of them are the same. */
    private static final double SAME = 1e-9;

    private FactWords() {}

    /** An argument in words. */
    static String of(Explanation explanation, String name) {
        Fact fact = explanation.facts().get(name);
        if (fact == null) {
            throw new IllegalStateException(explanation.code() + " has no " + name + ".");
        }
        if (GoalFigures.ARE_OF.contains(explanation.code())) {
            return GoalFigures.text(explanation, fact);
        }
        String text = plain(explanation, fact);
        List<Fact> alike = explanation.facts().values().stream()
                .filter(other -> differ(fact, other))
                .filter(other -> digits(plain(explanation, other)).equals(digits(text)))
                .toList();
        if (alike.isEmpty()) {
            return text;
        }
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            String finer = finer(fact, decimals);
            int places = decimals;
            if (alike.stream().noneMatch(other -> digits(finer(other, places)).equals(digits(finer)))) {
                return finer;
            }
        }
        return text;
    }

    private static String plain(Explanation explanation, Fact fact) {
        if (!(fact instanceof Fact.Figure figure)) {
            return Sentences.text(fact);
        }
        ExplanationCode code = explanation.code();
        if (FINE.contains(code)) {
            return Words.finePercent(figure.value());
        }
        if (code == SensitivityCode.FLIPS_AT) {
            return Quantities.of(input(explanation), figure.value(), figure.unit(), CurrencyUnit.USD);
        }
        if (code == Code.PUBLISHED_RETURN) {
            return Words.percent(figure.value());
        }
        boolean ofTrials = code instanceof Code || code instanceof RecoveryCode;
        return ofTrials && figure.unit() == Unit.SHARE ? Rounded.percent(figure.value()) : Sentences.text(figure);
    }

    private static String input(Explanation flip) {
        return flip.facts().get("input") instanceof Fact.Word word ? word.text() : "";
    }

    private static String finer(Fact fact, int decimals) {
        if (fact instanceof Fact.Figure figure) {
            return Words.number(figure.value(), figure.unit(), decimals);
        }
        return fact instanceof Fact.Amount amount ? Words.cents(amount.money()) : Sentences.text(fact);
    }

    /** Whether two figures, or two amounts, can be compared and are not the same. */
    private static boolean differ(Fact one, Fact other) {
        if (one instanceof Fact.Amount amount && other instanceof Fact.Amount another) {
            return !amount.money().equals(another.money());
        }
        return one instanceof Fact.Figure figure
                && other instanceof Fact.Figure another
                && comparable(figure.unit(), another.unit())
                && Math.abs(figure.value() - another.value())
                        > SAME * Math.max(Math.abs(figure.value()), Math.abs(another.value()));
    }

    /** Months are told as such, or as the number of a month. */
    private static boolean comparable(Unit one, Unit other) {
        return one == other || ImmutableList.of(one, other).containsAll(ImmutableList.of(Unit.MONTHS, Unit.COUNT));
    }

    private static String digits(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
