package dev.footing.core.random;

/**
 * One walk through the density of a Beta-PERT distribution that adds it up and answers, for rising shares, where they
 * are reached. In every cell of the {@link PertGrid} the density and its first two derivatives at both ends give its
 * integral (a quadrature of order six), and the place as a function of the share (a polynomial of degree five).
 */
final class PertSweep {
    private final double[] share;
    private final double[] slope;
    private final double[] curvature;
    private int cell;

    private PertSweep(double[] share, double[] slope, double[] curvature) {
        this.share = share;
        this.slope = slope;
        this.curvature = curvature;
        this.cell = 1;
    }

    static PertSweep of(double mode) {
        int n = PertGrid.CELLS + 1;
        double left = 4 * mode;
        double right = 4 - left;
        double[] density = new double[n];
        double[] first = new double[n];
        double[] second = new double[n];
        double[] share = new double[n];
        for (int i = 0; i < n; i++) {
            double byPlace = left / PertGrid.place(i);
            double byRest = right / PertGrid.rest(i);
            double relative = byPlace - byRest;
            double f = StrictMath.exp(left * PertGrid.logOfPlace(i) + right * PertGrid.logOfRest(i));
            density[i] = f;
            first[i] = f * relative;
            second[i] = f * (relative * relative - byPlace / PertGrid.place(i) - byRest / PertGrid.rest(i));
        }
        share[0] = end(density[0], PertGrid.place(0), left, right);
        for (int i = 1; i < n; i++) {
            double h = PertGrid.widthBefore(i);
            double ends = (density[i - 1] + density[i]) / 2;
            double slopes = (first[i - 1] - first[i]) / 10;
            double bends = (second[i - 1] + second[i]) / 120;
            share[i] = share[i - 1] + h * (ends + h * (slopes + h * bends));
        }
        double total = share[n - 1] + end(density[n - 1], PertGrid.rest(n - 1), right, left);
        for (int i = 0; i < n; i++) {
            share[i] /= total;
            double f = density[i] / total;
            density[i] = 1 / f;
            first[i] = -(first[i] / total) / (f * f * f);
        }
        return new PertSweep(share, density, first);
    }

    /** Where a share is reached that is no lower than any asked for before, and neither 0 nor 1. */
    double next(double u) {
        while (cell < PertGrid.CELLS && u > share[cell]) {
            cell++;
        }
        int from = cell - 1;
        double h = share[cell] - share[from];
        double t = (u - share[from]) / h;
        double rise = PertGrid.widthBefore(cell);
        double slopeFrom = h * slope[from];
        double slopeTo = h * slope[cell];
        double bendFrom = h * h * curvature[from] / 2;
        double bendTo = h * h * curvature[cell] / 2;
        // What is left of value, slope and bend at the far end once those of the near end are taken away.
        double value = rise - slopeFrom - bendFrom;
        double steep = slopeTo - slopeFrom - 2 * bendFrom;
        double bent = bendTo - bendFrom;
        double cubic = 10 * value - 4 * steep + bent;
        double quartic = -15 * value + 7 * steep - 2 * bent;
        double quintic = 6 * value - 3 * steep + bent;
        double climbed = t * (slopeFrom + t * (bendFrom + t * (cubic + t * (quartic + t * quintic))));
        return PertGrid.place(from) + climbed;
    }

    /** The integral of x^p (1-x)^q from 0 to a small x with density f, to its second order. */
    private static double end(double f, double x, double p, double q) {
        return f * x * (1 / (p + 1) + q * x / ((p + 1) * (p + 2)));
    }
}
