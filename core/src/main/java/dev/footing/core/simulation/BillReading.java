package dev.footing.core.simulation;

import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.random.Lattice;
import dev.footing.core.random.Purpose;
import dev.footing.core.random.RandomStream;
import java.util.Arrays;

/**
 * How far the bill elsewhere is from the stated one in one company whose users are few. The model takes a weighted
 * geometric mean of list prices and of what today's bill leads to; in a company it is rather the one or the other. So
 * in a trial today's bill holds with a chance of its weight, for all strategies alike, and list prices hold else. The
 * logarithm of the bill has the mean that the model states. The stream follows from seed and block alone. It holds the
 * rows of the last block and serves one thread.
 */
final class BillReading {
    private final long seed;
    private final double[] uniform = new double[Lattice.BLOCK];
    private final double[] factors = new double[Lattice.BLOCK];
    private long block = -1;

    BillReading(long seed) {
        this.seed = seed;
    }

    /**
     * Factors on the platform's bill in the trials of a block; the row is only to be read, and replaced by the next
     * call. All are 1 where users are many enough, or none.
     *
     * @param now the block
     * @param situation what is certain of the startup
     * @param terms what is certain of the strategy
     * @param priceRatio the strategy's unit price over that of the current one, by trial
     */
    double[] factors(long now, Situation situation, Terms terms, double[] priceRatio) {
        double listed = terms.listedBill(situation);
        if (!terms.billOpen(situation) || !(listed > 0)) {
            Arrays.fill(factors, 1);
            return factors;
        }
        draw(now);
        double weight = situation.load().weight();
        for (int k = 0; k < factors.length; k++) {
            double fromToday = terms.billFromToday(priceRatio[k]);
            double apart = fromToday > 0 ? StrictMath.log(fromToday / listed) : 0;
            factors[k] = StrictMath.exp(uniform[k] < weight ? (1 - weight) * apart : -weight * apart);
        }
        return factors;
    }

    private void draw(long now) {
        if (block != now) {
            RandomStream.of(seed, now, Purpose.BILL_READING, 0).fillUniform(uniform, uniform.length);
            block = now;
        }
    }
}
