package dev.footing.core.cashflow;

/**
 * The weighted geometric mean of two rows of amounts, {@code b * (a / b)^w}, entry by entry, and 0 where {@code b} is
 * 0. It has the same bits as {@link Power} entry by entry, in about a fifth of the time: each step of the power goes
 * over the whole row before the next one begins, so that the compiler can work on several trials at once. Entries that
 * need care, such as an amount of 0, are left to {@link Power}.
 */
final class GeometricBlend {
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int BIAS = 1023;
    private static final long ONE = (long) BIAS << FRACTION_BITS;
    private static final long ROOT_OF_2 = Double.doubleToRawLongBits(Power.ROOT_OF_2) & FRACTION;

    /** Adding it and taking it away again rounds to a whole number, which then stands in the lowest bits. */
    private static final double ROUNDING = 0x1.8p52;

    /** Beyond two to this power, up or down, a ratio needs care. */
    private static final int MOST_TWOS = 1000;

    private final double[] blended;
    private final double[] twos;
    private final double[] rest;
    private final double[] logs;
    private final double[] powers;

    GeometricBlend(int width) {
        this.blended = new double[width];
        this.twos = new double[width];
        this.rest = new double[width];
        this.logs = new double[width];
        this.powers = new double[width];
    }

    /** Blends {@code out} with another row; the weight is that of {@code out}, from 0 to 1. */
    void blend(double[] out, double[] other, double weight) {
        Rows.ratio(out, out, other);
        boolean plain = split(twos, rest, out);
        log(logs, twos, rest);
        exponent(twos, rest, logs, weight);
        exp(powers, rest);
        raise(blended, powers, twos);
        if (!plain) {
            care(blended, out, weight);
        }
        scale(out, blended, other);
    }

    /** Ratios as powers of two and a rest near one; whether all are far from the ends of what a double holds. */
    private static boolean split(double[] twos, double[] rest, double[] ratios) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int k = 0; k < ratios.length; k++) {
            long bits = Double.doubleToRawLongBits(ratios[k]);
            long fraction = bits & FRACTION;
            long half = (ROOT_OF_2 - fraction) >>> (Long.SIZE - 1);
            int exponent = (int) (bits >>> FRACTION_BITS) - BIAS;
            lowest = Math.min(lowest, exponent);
            highest = Math.max(highest, exponent);
            rest[k] = Double.longBitsToDouble(fraction | (ONE - (half << FRACTION_BITS)));
            twos[k] = exponent + (int) half;
        }
        return lowest > -MOST_TWOS && highest < MOST_TWOS;
    }

    private static void log(double[] out, double[] twos, double[] rest) {
        for (int k = 0; k < out.length; k++) {
            double s = (rest[k] - 1) / (rest[k] + 1);
            out[k] = twos[k] * Power.LN2_HIGH + (2 * s * Power.series(s * s) + twos[k] * Power.LN2_LOW);
        }
    }

    private static void exponent(double[] twos, double[] rest, double[] logs, double weight) {
        for (int k = 0; k < twos.length; k++) {
            double x = weight * logs[k];
            twos[k] = x * Power.PER_LN2 + ROUNDING;
            double whole = twos[k] - ROUNDING;
            rest[k] = x - whole * Power.LN2_HIGH - whole * Power.LN2_LOW;
        }
    }

    private static void exp(double[] out, double[] rest) {
        for (int k = 0; k < out.length; k++) {
            out[k] = Power.expSeries(rest[k]);
        }
    }

    private static void raise(double[] out, double[] powers, double[] twos) {
        for (int k = 0; k < out.length; k++) {
            long exponent = Double.doubleToRawLongBits(twos[k]) + BIAS;
            out[k] = powers[k] * Double.longBitsToDouble(exponent << FRACTION_BITS);
        }
    }

    private static void care(double[] out, double[] ratios, double weight) {
        for (int k = 0; k < out.length; k++) {
            int exponent = (int) (Double.doubleToRawLongBits(ratios[k]) >>> FRACTION_BITS) - BIAS;
            if (exponent <= -MOST_TWOS || exponent >= MOST_TWOS) {
                out[k] = Power.of(ratios[k], weight);
            }
        }
    }

    private static void scale(double[] out, double[] blended, double[] other) {
        for (int k = 0; k < out.length; k++) {
            out[k] = other[k] > 0 ? other[k] * blended[k] : 0;
        }
    }
}
