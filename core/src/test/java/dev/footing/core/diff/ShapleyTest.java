package dev.footing.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.testkit.Seeds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapleyTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_sum_to_the_difference(long seed) {
        List<BigInteger> value = game(seed);
        assertThat(new Shapley(value::get).parts().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(value.get(15).subtract(value.get(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exchanging_the_two_ends_turns_every_sign(long seed) {
        List<BigInteger> value = game(seed);
        assertThat(new Shapley(mask -> value.get(15 - mask)).parts())
                .isEqualTo(new Shapley(value::get)
                        .parts().stream().map(BigInteger::negate).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_part_is_within_a_few_cents_of_the_average_over_all_orders(long seed) {
        List<BigInteger> value = game(seed);
        double[] sums = new double[4];
        List<List<Integer>> orders = orders(List.of(0, 1, 2, 3));
        for (List<Integer> order : orders) {
            int mask = 0;
            for (int cause : order) {
                int next = mask | (1 << cause);
                sums[cause] += value.get(next).subtract(value.get(mask)).doubleValue() / orders.size();
                mask = next;
            }
        }
        List<BigInteger> parts = new Shapley(value::get).parts();
        IntStream.range(0, 4)
                .forEach(cause -> assertThat(Math.abs(parts.get(cause).doubleValue() - sums[cause]))
                        .isLessThanOrEqualTo(2.5));
    }

    @Test
    void a_cause_that_adds_nothing_gets_nothing_and_one_alone_gets_all() {
        assertThat(new Shapley(mask -> BigInteger.valueOf((mask & 4) == 0 ? 100 : 333)).parts())
                .containsExactly(BigInteger.ZERO, BigInteger.ZERO, BigInteger.valueOf(233), BigInteger.ZERO);
    }

    @Test
    void the_largest_part_takes_what_rounding_leaves() {
        List<BigInteger> parts = new Shapley(
                        mask -> BigInteger.valueOf((mask & 3) == 3 ? 5 + 100L * Integer.bitCount(mask & 1) : 0))
                .parts();
        assertThat(parts)
                .containsExactly(BigInteger.valueOf(53), BigInteger.valueOf(52), BigInteger.ZERO, BigInteger.ZERO);
    }

    private static List<BigInteger> game(long seed) {
        RandomGenerator random = Seeds.random(seed);
        return IntStream.range(0, 16)
                .mapToObj(mask -> BigInteger.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000)))
                .toList();
    }

    private static List<List<Integer>> orders(List<Integer> causes) {
        if (causes.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first : causes) {
            List<Integer> rest = causes.stream().filter(cause -> cause != first).toList();
            for (List<Integer> order : orders(rest)) {
                List<Integer> longer = new ArrayList<>(List.of(first));
                longer.addAll(order);
                all.add(longer);
            }
        }
        return all;
    }
}
