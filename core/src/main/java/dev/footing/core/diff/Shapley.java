package dev.footing.core.diff;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Shares a difference out among four causes: each gets what it adds to those that came before it, averaged over all
 * orders in which they may come. In whole numbers, so that the parts sum to the difference: each part is rounded once,
 * half to even, and the largest part takes what the rounding leaves; of equally large ones the first does. Exchanging
 * the two ends turns the sign of every part and changes nothing else.
 *
 * @param value the figure of a mixture, in the smallest unit of the currency: bit i is set where cause i is as in the
 *     second result
 */
record Shapley(IntFunction<BigInteger> value) {
    static final int CAUSES = 4;
    private static final int ALL = (1 << CAUSES) - 1;
    private static final BigDecimal ORDERS = BigDecimal.valueOf(24);

    /** In how many of the orders just so many others come first. */
    private static final ImmutableList<BigInteger> ORDERS_BEHIND =
            Stream.of(6L, 2L, 2L, 6L).map(BigInteger::valueOf).collect(ImmutableList.toImmutableList());

    /** The part of each cause. */
    ImmutableList<BigInteger> parts() {
        List<BigInteger> sums = new ArrayList<>();
        for (int cause = 0; cause < CAUSES; cause++) {
            sums.add(sum(1 << cause));
        }
        return shared(sums, ORDERS, value.apply(ALL).subtract(value.apply(0)));
    }

    /**
     * Divides sums over orders by the number of orders.
     *
     * @param sums what each adds, summed over the orders; at least one
     * @param orders how many orders
     * @param total what the parts sum to
     */
    static ImmutableList<BigInteger> shared(List<BigInteger> sums, BigDecimal orders, BigInteger total) {
        List<BigInteger> rounded = new ArrayList<>();
        BigInteger left = total;
        int largest = 0;
        for (int i = 0; i < sums.size(); i++) {
            BigInteger part = new BigDecimal(sums.get(i))
                    .divide(orders, 0, RoundingMode.HALF_EVEN)
                    .toBigIntegerExact();
            rounded.add(part);
            left = left.subtract(part);
            if (sums.get(i).abs().compareTo(sums.get(largest).abs()) > 0) {
                largest = i;
            }
        }
        rounded.set(largest, rounded.get(largest).add(left));
        return ImmutableList.copyOf(rounded);
    }

    /** What a cause adds, summed over all orders. */
    private BigInteger sum(int bit) {
        BigInteger sum = BigInteger.ZERO;
        for (int before = 0; before <= ALL; before++) {
            if ((before & bit) == 0) {
                BigInteger added = value.apply(before | bit).subtract(value.apply(before));
                sum = sum.add(added.multiply(ORDERS_BEHIND.get(Integer.bitCount(before))));
            }
        }
        return sum;
    }
}
