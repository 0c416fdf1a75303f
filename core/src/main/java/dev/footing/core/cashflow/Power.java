package dev.footing.core.cashflow;

/**
 * Powers for the hot loop: {@code StrictMath.pow} takes several times as long, and {@code Math.pow} has other bits on
 * other machines. The relative error is below 1e-14 where the exponent lies between 0 and 1; a test holds it against
 * {@code StrictMath}.
 */
final class Power {
    static final double LN2_HIGH = 0.6931471803691238;
    static final double LN2_LOW = 1.9082149292705877e-10;
    static final double PER_LN2 = 1.4426950408889634;
    static final double ROOT_OF_2 = 1.4142135623730951;
    private static final double MOST = 700;
    private static final int FRACTION_BITS = 52;
    private static final int BIAS = 1023;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final long ONE = (long) BIAS << FRACTION_BITS;

    private Power() {}

    /** Gives the base to the power of the exponent; 0 where the base is 0 or less. */
    static double of(double base, double exponent) {
        return base > 0 ? exp(exponent * log(base)) : 0;
    }

    private static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> FRACTION_BITS) - BIAS;
        double fraction = Double.longBitsToDouble((bits & FRACTION) | ONE);
        if (fraction > ROOT_OF_2) {
            fraction *= 0.5;
            exponent++;
        }
        double s = (fraction - 1) / (fraction + 1);
        return exponent * LN2_HIGH + (2 * s * series(s * s) + exponent * LN2_LOW);
    }

    /** The series of the inverse hyperbolic tangent of s over s, from its square; below 0.03 ten terms are exact. */
    static double series(double z) {
        double high = 1.0 / 13 + z * (1.0 / 15 + z * (1.0 / 17 + z * (1.0 / 19 + z * (1.0 / 21))));
        return 1 + z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * high)))));
    }

    private static double exp(double x) {
        if (!(StrictMath.abs(x) <= MOST)) {
            return StrictMath.exp(x);
        }
        double twos = Math.rint(x * PER_LN2);
        double r = x - twos * LN2_HIGH - twos * LN2_LOW;
        return expSeries(r) * Double.longBitsToDouble((long) (twos + BIAS) << FRACTION_BITS);
    }

    /** The series of the exponential; below 0.35 fourteen terms are exact. */
    static double expSeries(double r) {
        double high = 1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * tail(r)));
        double middle = 1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * high));
        return 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * middle)));
    }

    private static double tail(double r) {
        return 1.0 / 3628800 + r * (1.0 / 39916800 + r * (1.0 / 479001600 + r * (1.0 / 6227020800.0)));
    }
}
