package dev.footing.core.random;

/** The standard normal distribution. */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients stand as they were published
public final class Normal {
    private static final double CENTRE = 0.425;
    private static final double FAR = 5;
    private static final double QUARTILE = 0.67448975;
    private static final double ROOT_OF_32 = 5.656854249492380195206754896838;
    private static final double ONE_BY_ROOT_OF_2_PI = 0.398942280401432677939946059934;

    private Normal() {}

    /**
     * {@return the quantile: the z below which a share u lies, by Wichura's algorithm AS 241 (1988), good to about 16
     * digits; infinite at 0 and 1}
     *
     * @param u a share, 0 to 1; anything else gives NaN
     */
    public static double inverse(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= CENTRE) {
            return q * central(CENTRE * CENTRE - q * q);
        }
        double tail = q < 0 ? u : 1 - u;
        if (!(tail > 0)) {
            return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-StrictMath.log(tail));
        double z = r <= FAR ? outer(r - 1.6) : outermost(r - FAR);
        return q < 0 ? -z : z;
    }

    /**
     * {@return the share below z, by Cody's rational approximations (1969), good to about 15 digits of the share itself
     * in the lower tail down to 1e-300}
     *
     * @param z any number
     */
    public static double cdf(double z) {
        double y = Math.abs(z);
        if (y <= QUARTILE) {
            return 0.5 + z * inner(z * z);
        }
        double tail = y <= ROOT_OF_32 ? middle(y) * gauss(y) : remote(y) * gauss(y);
        return z < 0 ? tail : 1 - tail;
    }

    private static double central(double r) {
        double numerator = 2509.0809287301226727;
        numerator = numerator * r + 33430.575583588128105;
        numerator = numerator * r + 67265.770927008700853;
        numerator = numerator * r + 45921.953931549871457;
        numerator = numerator * r + 13731.693765509461125;
        numerator = numerator * r + 1971.5909503065514427;
        numerator = numerator * r + 133.14166789178437745;
        numerator = numerator * r + 3.3871328727963666080;
        double denominator = 5226.4952788528545610;
        denominator = denominator * r + 28729.085735721942674;
        denominator = denominator * r + 39307.895800092710610;
        denominator = denominator * r + 21213.794301586595867;
        denominator = denominator * r + 5394.1960214247511077;
        denominator = denominator * r + 687.18700749205790830;
        denominator = denominator * r + 42.313330701600911252;
        return numerator / (denominator * r + 1);
    }

    private static double outer(double r) {
        double numerator = 7.74545014278341407640e-4;
        numerator = numerator * r + 0.0227238449892691845833;
        numerator = numerator * r + 0.241780725177450611770;
        numerator = numerator * r + 1.27045825245236838258;
        numerator = numerator * r + 3.64784832476320460504;
        numerator = numerator * r + 5.76949722146069140550;
        numerator = numerator * r + 4.63033784615654529590;
        numerator = numerator * r + 1.42343711074968357734;
        double denominator = 1.05075007164441684324e-9;
        denominator = denominator * r + 5.47593808499534494600e-4;
        denominator = denominator * r + 0.0151986665636164571966;
        denominator = denominator * r + 0.148103976427480074590;
        denominator = denominator * r + 0.689767334985100004550;
        denominator = denominator * r + 1.67638483018380384940;
        denominator = denominator * r + 2.05319162663775882187;
        return numerator / (denominator * r + 1);
    }

    private static double outermost(double r) {
        double numerator = 2.01033439929228813265e-7;
        numerator = numerator * r + 2.71155556874348757815e-5;
        numerator = numerator * r + 0.00124266094738807843860;
        numerator = numerator * r + 0.0265321895265761230930;
        numerator = numerator * r + 0.296560571828504891230;
        numerator = numerator * r + 1.78482653991729133580;
        numerator = numerator * r + 5.46378491116411436990;
        numerator = numerator * r + 6.65790464350110377720;
        double denominator = 2.04426310338993978564e-15;
        denominator = denominator * r + 1.42151175831644588870e-7;
        denominator = denominator * r + 1.84631831751005468180e-5;
        denominator = denominator * r + 7.86869131145613259100e-4;
        denominator = denominator * r + 0.0148753612908506148525;
        denominator = denominator * r + 0.136929880922735805310;
        denominator = denominator * r + 0.599832206555887937690;
        return numerator / (denominator * r + 1);
    }

    /** exp(-y*y/2), with the square taken in two parts so that its rounding does not grow with y. */
    private static double gauss(double y) {
        double coarse = Math.floor(y * 16) / 16;
        double rest = (y - coarse) * (y + coarse);
        return StrictMath.exp(-0.5 * coarse * coarse) * StrictMath.exp(-0.5 * rest);
    }

    private static double inner(double square) {
        double numerator = 0.065682337918207449113 * square;
        numerator = (numerator + 2.2352520354606839287) * square;
        numerator = (numerator + 161.02823106855587881) * square;
        numerator = (numerator + 1067.6894854603709582) * square;
        double denominator = (square + 47.20258190468824187) * square;
        denominator = (denominator + 976.09855173777669322) * square;
        denominator = (denominator + 10260.932208618978205) * square;
        return (numerator + 18154.981253343561249) / (denominator + 45507.789335026729956);
    }

    private static double middle(double y) {
        double numerator = 1.0765576773720192317e-8 * y;
        numerator = (numerator + 0.39894151208813466764) * y;
        numerator = (numerator + 8.8831497943883759412) * y;
        numerator = (numerator + 93.506656132177855979) * y;
        numerator = (numerator + 597.27027639480026226) * y;
        numerator = (numerator + 2494.5375852903726711) * y;
        numerator = (numerator + 6848.1904505362823326) * y;
        numerator = (numerator + 11602.651437647350124) * y;
        double denominator = (y + 22.266688044328115691) * y;
        denominator = (denominator + 235.38790178262499861) * y;
        denominator = (denominator + 1519.377599407554805) * y;
        denominator = (denominator + 6485.558298266760755) * y;
        denominator = (denominator + 18615.571640885098091) * y;
        denominator = (denominator + 34900.952721145977266) * y;
        denominator = (denominator + 38912.003286093271411) * y;
        return (numerator + 9842.7148383839780218) / (denominator + 19685.429676859990727);
    }

    private static double remote(double y) {
        double square = 1 / (y * y);
        double numerator = 0.02307344176494017303 * square;
        numerator = (numerator + 0.21589853405795699) * square;
        numerator = (numerator + 0.1274011611602473639) * square;
        numerator = (numerator + 0.022235277870649807) * square;
        numerator = (numerator + 0.001421619193227893466) * square;
        double denominator = (square + 1.28426009614491121) * square;
        denominator = (denominator + 0.468238212480865118) * square;
        denominator = (denominator + 0.0659881378689285515) * square;
        denominator = (denominator + 0.00378239633202758244) * square;
        double correction = square * (numerator + 2.9112874951168792e-5) / (denominator + 7.29751555083966205e-5);
        return (ONE_BY_ROOT_OF_2_PI - correction) / y;
    }
}
