package dev.footing.formats.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Which numbers are read: those that fit a double without becoming infinite or vanishing. */
final class JsonNumber {
    static final int LONGEST = 100;
    private static final int LARGEST_EXPONENT = 400;

    private JsonNumber() {}

    record Fault(String rule, String wayOut) {}

    /** What is wrong with a number as JSON writes it, or with one of the words NaN and Infinity. */
    static Optional<Fault> fault(String text) {
        char last = text.charAt(text.length() - 1);
        if (last < '0' || last > '9') {
            return Optional.of(new Fault("must be a finite number", "Give a number, or leave the member out."));
        }
        return fits(text)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "must be a number that a double can hold: up to 1.8e308, and down to 4.9e-324",
                        "Give 0 in place of a smaller one; a larger one has no meaning here."));
    }

    private static boolean fits(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e >= 0 && !smallExponent(text.substring(e + 1))) {
            return false;
        }
        BigDecimal exact = new BigDecimal(text);
        double nearest = exact.doubleValue();
        return Double.isFinite(nearest) && (nearest != 0 || exact.signum() == 0);
    }

    private static boolean smallExponent(String exponent) {
        String digits = exponent.replaceFirst("^[+-]?0*", "");
        return digits.length() <= 3 && (digits.isEmpty() || Integer.parseInt(digits) <= LARGEST_EXPONENT);
    }
}
