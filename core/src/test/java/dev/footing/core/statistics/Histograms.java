package dev.footing.core.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What tests of histograms share. */
final class Histograms {
    private Histograms() {}

    static Histogram of(double[] values, int block) {
        Histogram histogram = new Histogram();
        for (int at = 0; at < values.length; at += block) {
            double[] part = Arrays.copyOfRange(values, at, Math.min(values.length, at + block));
            histogram.add(part, part.length);
        }
        return histogram;
    }

    static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
