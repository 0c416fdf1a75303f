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
 */
final class Shapley {
    static final int CAUSES = 4;
    private static final int ALL = (1 << CAUSES) - 1;
    private static final BigDecimal ORDERS = BigDecimal.valueOf(24);

    /** In how many of the orders just so many others come first. */
    private static final ImmutableList<BigInteger> ORDERS_BEHIND =
            Stream.of(6L, 2L, 2L, 6L).map(BigInteger::valueOf).collect(ImmutableList.toImmutableList());

    private Shapley() {}

    /**
     * Shares out.
     *
     * @param value the figure of a mixture, in the smallest unit of the currency: bit i is set where cause i is as in
     *     the second result
     * @return the part of each cause
     */
    static ImmutableList<BigInteger> parts(IntFunction<BigInteger> value) {
        List<BigInteger> exact = new ArrayList<>();
        List<BigInteger> rounded = new ArrayList<>();
        for (int cause = 0; cause < CAUSES; cause++) {
            BigInteger sum = sum(value, 1 << cause);
            exact.add(sum.abs());
            rounded.add(new BigDecimal(sum)
                    .divide(ORDERS, 0, RoundingMode.HALF_EVEN)
                    .toBigIntegerExact());
        }
        BigInteger left = value.apply(ALL).subtract(value.apply(0));
        for (BigInteger part : rounded) {
            left = left.subtract(part);
        }
        int largest = 0;
        for (int cause = 1; cause < CAUSES; cause++) {
            if (exact.get(cause).compareTo(exact.get(largest)) > 0) {
                largest = cause;
            }
        }
        rounded.set(largest, rounded.get(largest).add(left));
        return ImmutableList.copyOf(rounded);
    }

    /** What a cause adds, summed over all orders. */
    private static BigInteger sum(IntFunction<BigInteger> value, int bit) {
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
