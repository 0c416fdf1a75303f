package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The discrepancy between companies under which the chances of what turned out right are highest: the sum of their
 * logarithms over the cases, less what a normal belief around the discrepancy before takes off. The chances are known
 * for some discrepancies; between these the sum is a parabola through the highest and its neighbours.
 *
 * @param before the discrepancy that was believed before, above 0
 */
record DiscrepancyFit(double before) {
    /** The discrepancies that are tried, as multiples of the one before. */
    private static final ImmutableList<Double> MULTIPLES = ImmutableList.of(0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    /** The standard deviation of the belief, as a share of the discrepancy before. */
    private static final double BELIEF = 0.5;

    /** {@return the discrepancies that are tried; the one before is among them} */
    ImmutableList<Double> tried() {
        return MULTIPLES.stream()
                .map(multiple -> Math.min(3, multiple * before))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the place of the one before among those that are tried} */
    int usual() {
        return MULTIPLES.indexOf(1.0);
    }

    /** The discrepancy that fits, of the logarithms of chances by what is tried, for each case. */
    Fitted fit(List<ImmutableList<Double>> cases) {
        ImmutableList<Double> tried = tried();
        double[] sums = IntStream.range(0, tried.size())
                .mapToDouble(
                        i -> cases.stream().mapToDouble(logs -> logs.get(i)).sum() - belief(tried.get(i)))
                .toArray();
        int highest = usual();
        for (int i = 0; i < sums.length; i++) {
            highest = sums[i] > sums[highest] ? i : highest;
        }
        int middle = Math.min(Math.max(1, highest), sums.length - 2);
        double low = tried.get(middle - 1);
        double centre = tried.get(middle);
        double high = tried.get(middle + 1);
        double left = (sums[middle] - sums[middle - 1]) / (centre - low);
        double right = (sums[middle + 1] - sums[middle]) / (high - centre);
        double bend = 2 * (right - left) / (high - low);
        if (!(bend < 0)) {
            return new Fitted(tried.get(highest), spread());
        }
        double top = (low + centre) / 2 - left / bend;
        return new Fitted(
                Math.min(Math.max(0, top), tried.get(tried.size() - 1)),
                Math.min(spread(), 1 / StrictMath.sqrt(-bend)));
    }

    private double belief(double discrepancy) {
        double away = (discrepancy - before) / spread();
        return away * away / 2;
    }

    double spread() {
        return BELIEF * before;
    }
}
