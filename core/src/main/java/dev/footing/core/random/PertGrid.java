package dev.footing.core.random;

/**
 * Places between 0 and 1 at which densities of Beta-PERT distributions are swept: closer to each other towards both
 * ends, by one ratio, and the same seen from either side. Their logarithms are taken once for all tables.
 */
final class PertGrid {
    /** Cells on each side of the middle. */
    static final int HALF = 672;

    /** Cells altogether. */
    static final int CELLS = 2 * HALF;

    /** How often the first place is doubled to reach the middle. */
    private static final int DOUBLINGS = 21;

    private static final double[] PLACE = places();
    private static final double[] LOG = logs();

    private PertGrid() {}

    /** The place at a position, 0 to {@link #CELLS}. */
    static double place(int position) {
        return position <= HALF ? PLACE[position] : 1 - PLACE[CELLS - position];
    }

    /** How far it is from 1, without the rounding of a difference. */
    static double rest(int position) {
        return place(CELLS - position);
    }

    static double logOfPlace(int position) {
        return LOG[position];
    }

    static double logOfRest(int position) {
        return LOG[CELLS - position];
    }

    /** The width of the cell before a position, without the rounding of places near 1. */
    static double widthBefore(int position) {
        return position <= HALF
                ? PLACE[position] - PLACE[position - 1]
                : PLACE[CELLS - position + 1] - PLACE[CELLS - position];
    }

    private static double[] places() {
        double[] places = new double[HALF + 1];
        int inDoubling = HALF / DOUBLINGS;
        for (int i = 0; i <= HALF; i++) {
            double between = (double) (i % inDoubling) / inDoubling;
            places[i] = StrictMath.pow(2, between) * 0x1p-22 * (1 << (i / inDoubling));
        }
        return places;
    }

    private static double[] logs() {
        double[] logs = new double[CELLS + 1];
        for (int i = 0; i <= HALF; i++) {
            logs[i] = StrictMath.log(PLACE[i]);
            logs[CELLS - i] = StrictMath.log1p(-PLACE[i]);
        }
        return logs;
    }
}
