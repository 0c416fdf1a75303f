package dev.footing.parquet;

import dev.footing.formats.json.Decimals;

/** Binary numbers as the shortest decimals that are read as the same number, on every version of Java. */
final class CellNumbers {
    /** With fewer digits, no Java writes more than it has to. */
    private static final int MANY_DIGITS = 17;

    private CellNumbers() {}

    static String text(double value) {
        String text = Double.toString(value);
        boolean shortest = !Double.isFinite(value) || digits(text) < MANY_DIGITS;
        return shortest ? text : Decimals.shortest(value).toString();
    }

    static String text(float value) {
        return Float.toString(value);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != 'E'; i++) {
            char sign = text.charAt(i);
            boolean leading = digits == 0 && sign == '0';
            digits += leading || sign == '.' || sign == '-' ? 0 : 1;
        }
        return digits;
    }
}
