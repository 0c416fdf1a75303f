package dev.footing.core.backtest;

import dev.footing.api.backtest.Hits;
import java.util.List;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The exact 95% interval of a share of which some hits among some cases were seen: the shares under which neither so
 * many hits or more nor so many or fewer have a chance of less than 2.5% (Clopper and Pearson, Biometrika 26, 1934).
 *
 * @param hits how many hits
 * @param cases among how many cases
 */
record ExactInterval(int hits, int cases) {
    private static final double TAIL = 0.025;
    private static final double EXACT = 1e-12;
    private static final double NO_MORE = 1e-17;

    /** Counts. */
    static Hits of(List<Boolean> seen) {
        int hits = (int) seen.stream().filter(hit -> hit).count();
        return new ExactInterval(hits, seen.size()).counted();
    }

    /** The counts with the interval. */
    Hits counted() {
        return new Hits(hits, cases, low(), high());
    }

    /** The lower end: 0 where nothing was hit. */
    double low() {
        if (hits == 0) {
            return 0;
        }
        double share = (double) hits / cases;
        double ways = ways();
        return new BrentSolver(EXACT, EXACT, EXACT).findRoot(p -> orMore(p, ways) - TAIL, 0, share);
    }

    /** The upper end: as many misses have their lower end there. */
    double high() {
        return hits == cases ? 1 : 1 - new ExactInterval(cases - hits, cases).low();
    }

    /** The chance of so many hits or more under a share that is no higher than the one seen. */
    private double orMore(double p, double ways) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        double term = StrictMath.exp(ways + hits * StrictMath.log(p) + (cases - hits) * StrictMath.log1p(-p));
        double sum = term;
        for (int k = hits; k < cases && term > NO_MORE * sum; k++) {
            term *= (double) (cases - k) / (k + 1) * (p / (1 - p));
            sum += term;
        }
        return sum;
    }

    /** The logarithm of in how many ways so many of the cases can be hits. */
    private double ways() {
        double ways = 0;
        for (int k = 1; k <= hits; k++) {
            ways += StrictMath.log((double) (cases - hits + k) / k);
        }
        return ways;
    }
}
