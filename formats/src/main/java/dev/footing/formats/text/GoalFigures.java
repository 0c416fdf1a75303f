package dev.footing.formats.text;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Unit;
import java.util.regex.Pattern;

/** Figures beside a line that they are short of, with as many digits as it takes to tell them from it. */
final class GoalFigures {
    /** What is told of a figure that is not beyond its line. */
    static final ImmutableSet<ExplanationCode> ARE_OF =
            ImmutableSet.of(FrameworkCode.GOAL_NOT_REACHED, FrameworkCode.GOAL_WITHIN_ERROR);

    private static final int MOST_DIGITS = 6;
    private static final int CENTS = 2;

    /** A number of which all digits are noughts. */
    private static final Pattern NOTHING = Pattern.compile("[^1-9]+");

    private GoalFigures() {}

    static String text(Explanation explanation, Fact fact) {
        int digits = 0;
        while (digits < MOST_DIGITS && same(explanation, digits)) {
            digits++;
        }
        return text(fact, digits < MOST_DIGITS ? digits : 0);
    }

    /** Whether figure and line, or a distance and nothing, look the same. */
    private static boolean same(Explanation explanation, int digits) {
        return text(explanation, "actual", digits).equals(text(explanation, "target", digits))
                || NOTHING.matcher(text(explanation, "missed", digits)).matches()
                || NOTHING.matcher(text(explanation, "error", digits)).matches();
    }

    private static String text(Explanation explanation, String name, int digits) {
        Fact fact = explanation.facts().get(name);
        return fact == null ? "" : text(fact, digits);
    }

    private static String text(Fact fact, int digits) {
        if (digits == 0) {
            return Sentences.text(fact);
        }
        if (fact instanceof Fact.Amount amount) {
            return Words.money(amount.money(), Math.max(CENTS, digits));
        }
        if (fact instanceof Fact.Figure figure) {
            return figure.unit() == Unit.SHARE
                    ? Words.percent(figure.value(), digits)
                    : Words.number(figure.value(), figure.unit(), digits);
        }
        return Sentences.text(fact);
    }
}
