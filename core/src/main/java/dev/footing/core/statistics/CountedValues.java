package dev.footing.core.statistics;

import java.util.Arrays;

/** What a {@link Histogram} asks of the values that it is given, where they are not what most are. */
final class CountedValues {
    private CountedValues() {}

    /** Says which value is none that can be counted. */
    static IllegalArgumentException noFigure(double[] values, int n) {
        double bad = Arrays.stream(values, 0, n)
                .filter(value -> !(value > Double.NEGATIVE_INFINITY))
                .findFirst()
                .orElseThrow();
        return new IllegalArgumentException("A value is " + bad
                + ", but every figure of a trial is a number or, for what has no end, positive infinity: "
                + "look for a division by zero or a difference of infinities where it was worked out.");
    }

    /** The greatest that is finite; negative infinity where none is. */
    static double greatestFinite(double[] values, int n) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double value = values[k];
            most = Math.max(most, value <= Double.MAX_VALUE ? value : Double.NEGATIVE_INFINITY);
        }
        return most;
    }
}
