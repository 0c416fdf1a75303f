package dev.footing.formats.profile;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Startup;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;

/**
 * A change of a number by a share of itself.
 *
 * @param text as it was typed, such as {@code +20%}
 * @param factor what the number is multiplied by
 */
record Shift(String text, BigDecimal factor) {
    private static final Pattern FORM = Pattern.compile("[+-][0-9]{1,9}(\\.[0-9]{1,9})?%");

    /** Whether an input has numbers that can be changed by a share. */
    static boolean numeric(Input<?> input) {
        return switch (input.kind()) {
            case WHOLE, NUMBER, AMOUNT, ESTIMATE, AMOUNT_ESTIMATE -> true;
            case TEXT, DATE, CHOICE, CHOICES, YES_NO, RECORDS -> false;
        };
    }

    static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a text is half of a change by a share, so that one cannot tell what was meant. */
    static boolean ambiguous(String text) {
        return !looksLike(text) && (text.startsWith("+") || text.endsWith("%"));
    }

    static Shift of(String text) {
        BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
        return new Shift(text, BigDecimal.ONE.add(percent.movePointLeft(2)));
    }

    /** The value of an input after the change. */
    <T> T from(Input<T> input, Startup startup) {
        T value = input.get(startup)
                .orElseThrow(() -> refused(input, "must have a value to change it by a share", "none is stated"));
        T moved;
        try {
            moved = input.check(input.type().cast(scaled(input, value)));
        } catch (InvalidValueException outside) {
            throw InputText.refused(outside.problem().at(input.id()));
        }
        if (moved.equals(value) && factor.compareTo(BigDecimal.ONE) != 0) {
            throw refused(input, "must not be zero to change it by a share", "it is 0");
        }
        return moved;
    }

    private RuntimeException refused(Input<?> input, String rule, String why) {
        return InputText.refused(Problem.ofInput(
                input.id(), text + " where " + why, rule, "Give the value itself, as " + input.id() + "=1."));
    }

    private Object scaled(Input<?> input, Object value) {
        if (value instanceof Double number) {
            return times(number);
        }
        if (value instanceof Integer whole) {
            BigDecimal exact = factor.multiply(BigDecimal.valueOf(whole));
            if (exact.stripTrailingZeros().scale() > 0) {
                throw InputText.refused(Problem.ofInput(
                        input.id(),
                        whole + " " + text + ", which is "
                                + exact.stripTrailingZeros().toPlainString(),
                        "must be a whole number",
                        "Give the value itself."));
            }
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, exact.doubleValue()));
        }
        if (value instanceof BigMoney amount) {
            return amount.multipliedBy(factor);
        }
        return value instanceof Estimate estimate ? scaled(estimate) : scaled((MoneyEstimate) value);
    }

    /** A range that goes through zero changes its ends. */
    private Estimate scaled(Estimate estimate) {
        if (estimate instanceof Estimate.Pert pert) {
            double one = times(pert.low());
            double other = times(pert.high());
            return Estimate.range(Math.min(one, other), times(pert.likely()), Math.max(one, other));
        }
        return estimate instanceof Estimate.LogNormal spread
                ? Estimate.logNormal(times(spread.median()), spread.sigma())
                : Estimate.fixed(times(estimate.likely()));
    }

    private MoneyEstimate scaled(MoneyEstimate estimate) {
        if (estimate instanceof MoneyEstimate.Pert pert) {
            boolean turned = factor.signum() < 0;
            return MoneyEstimate.range(
                    (turned ? pert.high() : pert.low()).multipliedBy(factor),
                    pert.likely().multipliedBy(factor),
                    (turned ? pert.low() : pert.high()).multipliedBy(factor));
        }
        return estimate instanceof MoneyEstimate.LogNormal spread
                ? MoneyEstimate.logNormal(spread.median().multipliedBy(factor), spread.sigma())
                : MoneyEstimate.fixed(((MoneyEstimate.Fixed) estimate).amount().multipliedBy(factor));
    }

    /** In decimal, so that 10 and 20% give 12 and nothing beside it. */
    private double times(double number) {
        return factor.multiply(new BigDecimal(Double.toString(number))).doubleValue();
    }
}
