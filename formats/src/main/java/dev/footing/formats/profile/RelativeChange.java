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
 * @param text as it is typed, such as {@code +20%}
 * @param factor what the number is multiplied by
 */
record RelativeChange(String text, BigDecimal factor) {
    private static final Pattern FORM = Pattern.compile("[+-][0-9]{1,9}(\\.[0-9]{1,9})?%");

    static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a text is half of a change by a share, so that what was meant is not clear. */
    static boolean ambiguous(String text) {
        return !looksLike(text) && (text.startsWith("+") || text.endsWith("%"));
    }

    static RelativeChange of(String text) {
        BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
        return new RelativeChange(text, BigDecimal.ONE.add(percent.movePointLeft(2)));
    }

    /** The value of an input after the change. */
    <T> T from(Input<T> input, Startup startup) {
        T value = input.get(startup)
                .orElseThrow(() -> refused(input, "must have a value to change it by a share", "none is stated"));
        T changed;
        try {
            changed = input.check(input.type().cast(scaled(input, value)));
        } catch (InvalidValueException outside) {
            throw InputText.refused(outside.problem().at(input.id()));
        }
        if (changed.equals(value) && factor.compareTo(BigDecimal.ONE) != 0) {
            throw refused(input, "must not be zero to change it by a share", "it is 0");
        }
        return changed;
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
            return times(amount);
        }
        return value instanceof Estimate estimate
                ? estimate.map(this::times)
                : ((MoneyEstimate) value).map(this::times);
    }

    private BigMoney times(BigMoney amount) {
        return amount.multipliedBy(factor);
    }

    /** In decimal, so that 20% more than 10 is exactly 12. */
    private double times(double number) {
        return factor.multiply(new BigDecimal(Double.toString(number))).doubleValue();
    }
}
