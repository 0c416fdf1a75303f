package dev.footing.formats.evidence;

import dev.footing.api.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a calculated value becomes the built-in one: to significant digits, or to whole steps; what lies in the middle
 * goes to the even neighbour. Two digits are usual, and a line that rounds otherwise says so.
 *
 * @param words as the ledger writes it: {@code 1 digit}, {@code 3 digits}, {@code step 0.05}, or blank for two digits
 */
public record Rounding(String words) {
    private static final Pattern DIGITS = Pattern.compile("([1-9]) digits?");
    private static final Pattern STEP = Pattern.compile("step ([0-9]+(?:\\.[0-9]+)?)");
    private static final int USUAL = 2;

    /**
     * Refuses other words.
     *
     * @param words as the ledger writes it
     */
    public Rounding {
        InvalidValueException.throwIf(
                !words.isEmpty()
                        && !DIGITS.matcher(words).matches()
                        && !STEP.matcher(words).matches(),
                "rounding",
                '"' + words + '"',
                "must say how it is rounded",
                "Write 1 digit, 3 digits, step 0.05, or nothing for two digits.");
    }

    /**
     * Rounds a value.
     *
     * @param value the calculated value
     * @return the built-in one
     */
    public BigDecimal round(BigDecimal value) {
        Matcher step = STEP.matcher(words);
        if (step.matches()) {
            BigDecimal size = new BigDecimal(step.group(1));
            return value.divide(size, 0, RoundingMode.HALF_EVEN).multiply(size);
        }
        Matcher digits = DIGITS.matcher(words);
        int wanted = digits.matches() ? Integer.parseInt(digits.group(1)) : USUAL;
        return value.round(new MathContext(wanted, RoundingMode.HALF_EVEN));
    }
}
