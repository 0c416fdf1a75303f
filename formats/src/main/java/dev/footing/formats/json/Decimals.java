package dev.footing.formats.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as documents write them, the same on every Java version: the fewest digits that read back as the same double,
 * in plain notation from 1e-7 up to 1e21, with an exponent beyond.
 */
public final class Decimals {
    private static final int MOST_DIGITS = 17;
    private static final int SMALLEST_PLAIN = -7;
    private static final int SMALLEST_SCIENTIFIC = 21;
    private static final double EXACT_WHOLE = 1L << 53;

    private Decimals() {}

    /**
     * Writes a double.
     *
     * @param value any finite double; negative zero counts as zero
     * @return digits that read back as the same double
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static String text(double value) {
        BigDecimal decimal = shortest(value);
        int exponent = decimal.signum() == 0 ? 0 : decimal.precision() - decimal.scale() - 1;
        return exponent >= SMALLEST_PLAIN && exponent < SMALLEST_SCIENTIFIC
                ? decimal.toPlainString()
                : scientific(decimal, exponent);
    }

    /**
     * Finds the decimal with the fewest digits that is nearer to a double than to any other.
     *
     * @param value any finite double
     * @return the decimal without trailing zeros
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static BigDecimal shortest(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A document cannot hold " + value + ", only finite numbers.");
        }
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < EXACT_WHOLE) {
            return BigDecimal.valueOf((long) value).stripTrailingZeros();
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /**
     * Writes a decimal exactly, such as an amount: plain, without trailing zeros. Where that is longer than documents
     * allow it is written with an exponent.
     *
     * @param value any decimal
     * @return its digits
     */
    public static String text(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        if (StrictMath.abs((long) bare.scale()) < TreeParsing.LONGEST_NUMBER && fits(bare.toPlainString())) {
            return bare.toPlainString();
        }
        String scientific = scientific(bare, bare.precision() - bare.scale() - 1);
        return fits(scientific) ? scientific : bare.unscaledValue() + "e" + -bare.scale();
    }

    private static boolean fits(String digits) {
        return digits.length() <= TreeParsing.LONGEST_NUMBER;
    }

    private static String scientific(BigDecimal decimal, int exponent) {
        String digits = decimal.unscaledValue().abs().toString();
        String sign = decimal.signum() < 0 ? "-" : "";
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return sign + digits.charAt(0) + fraction + "e" + exponent;
    }
}
