package dev.footing.core.random;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Uniform numbers that fill the unit cube more evenly than chance: a rank-1 lattice sequence in base 2, shifted at
 * random {@value #RANDOMISATIONS} times and folded by the tent transformation. Each number taken alone is uniform; the
 * means over the randomisations are independent, and their spread is the error of a result. The generating vector is
 * exod2_base2_m20_CKN of Cools, Kuo and Nuyens (SIAM J. Sci. Comput. 28, 2006), built for up to 2^20 points in each
 * randomisation.
 */
public final class Lattice {
    /** How many independent shifts of the lattice there are. */
    public static final int RANDOMISATIONS = 16;

    /** How many dimensions there are. */
    public static final int DIMENSIONS = 32;

    /** How many points a block has. */
    public static final int BLOCK = 256;

    private static final double TWO_TO_MINUS_32 = 0x1p-32;

    /** Brings a number that is read as signed back to its middle, and to the middle of its cell. */
    private static final double CENTRE = 0.5 + 0x1p-33;

    private final int[] vector;
    private final int[] reversed;
    private final int[][] shifts;

    private Lattice(int[] vector, int[] reversed, int[][] shifts) {
        this.vector = vector;
        this.reversed = reversed;
        this.shifts = shifts;
    }

    /**
     * {@return the lattice with the shifts of a seed}
     *
     * @param seed the seed of a simulation, any number
     */
    public static Lattice of(long seed) {
        int[] reversed = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            reversed[i] = Integer.reverse(i);
        }
        int[][] shifts = new int[RANDOMISATIONS][DIMENSIONS];
        for (int r = 0; r < RANDOMISATIONS; r++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                shifts[r][d] = (int) (RandomStream.of(seed, r, Purpose.ONCE, d).nextLong() >>> Integer.SIZE);
            }
        }
        return new Lattice(generatingVector(), reversed, shifts);
    }

    /**
     * Gives one coordinate of the points of a block. Block k belongs to randomisation k mod {@value #RANDOMISATIONS}
     * and holds the next {@value #BLOCK} of its points, in the order in which every power of two of them is balanced.
     *
     * @param out where the numbers go, between 0 and 1, both excluded; {@value #BLOCK} places at least
     * @param dimension the coordinate, 0 to {@value #DIMENSIONS} - 1; low ones are spread best
     * @param block the block, from 0
     */
    public void fill(double[] out, int dimension, long block) {
        checkArgument(
                dimension >= 0 && dimension < DIMENSIONS,
                "the lattice has dimensions 0 to %s, and not %s: draw the rest from a RandomStream",
                DIMENSIONS - 1,
                dimension);
        checkArgument(block >= 0 && block < (1L << 28), "blocks count from 0 up to 2^28, and %s is outside", block);
        int randomisation = (int) (block % RANDOMISATIONS);
        int first = (int) (block / RANDOMISATIONS) * BLOCK;
        int factor = vector[dimension];
        int offset = Integer.reverse(first) * factor + shifts[randomisation][dimension];
        int[] inner = reversed;
        for (int k = 0; k < BLOCK; k++) {
            int x = inner[k] * factor + offset;
            // The tent, one to one: up in even numbers to the middle, and down in odd ones.
            int folded = (x << 1) ^ (x >> 31);
            out[k] = (folded ^ Integer.MIN_VALUE) * TWO_TO_MINUS_32 + CENTRE;
        }
    }

    private static int[] generatingVector() {
        return new int[] {
            1, 182667, 469891, 498753, 110745, 446247, 250185, 118627, 245333, 283199, 408519, 391023, 246327, 126539,
            399185, 461527, 300343, 69681, 516695, 436179, 106383, 238523, 413283, 70841, 47719, 300129, 113029, 123925,
            410745, 211325, 17489, 511893
        };
    }
}
