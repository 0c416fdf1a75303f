package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The row at a time against one power at a time: the same bits. */
class GeometricBlendTest {
    private static final int WIDTH = 256;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.25, 0.5, 0.75, 1})
    void has_the_bits_of_one_power_after_the_other(double weight) {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 200; i++) {
            double size = i < 100 ? 8 : 300;
            double[] amounts = row(() -> StrictMath.exp(random.nextDouble(-size, size)));
            double[] others = row(() -> StrictMath.exp(random.nextDouble(-size, size)));
            blendsAsOneByOne(amounts, others, weight);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1})
    void among_plain_amounts_those_that_need_care_get_it(double weight) {
        double[] special = {
            0,
            -0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            1,
            2,
            0.5,
            Math.sqrt(2),
            Math.nextUp(Math.sqrt(2)),
            Math.nextDown(1.0),
            1e-300,
            1e300
        };
        for (double amount : special) {
            for (double other : special) {
                double[] amounts = row(() -> 3.0);
                double[] others = row(() -> 7.0);
                amounts[100] = amount;
                others[100] = other;
                blendsAsOneByOne(amounts, others, weight);
            }
        }
    }

    @Test
    void where_the_other_amount_is_nothing_so_is_the_blend() {
        double[] out = row(() -> 5.0);
        new GeometricBlend(WIDTH).blend(out, new double[WIDTH], 0.5);
        assertThat(out).containsOnly(0);
    }

    private static void blendsAsOneByOne(double[] amounts, double[] others, double weight) {
        double[] out = amounts.clone();
        new GeometricBlend(WIDTH).blend(out, others, weight);
        for (int k = 0; k < WIDTH; k++) {
            double ratio = amounts[k] / others[k];
            double expected = others[k] > 0 ? others[k] * Power.of(ratio, weight) : 0;
            assertThat(Double.doubleToRawLongBits(out[k]))
                    .as("%s and %s with weight %s: %s, and not %s", amounts[k], others[k], weight, out[k], expected)
                    .isEqualTo(Double.doubleToRawLongBits(expected));
        }
    }

    private static double[] row(DoubleSupplier amount) {
        return DoubleStream.generate(amount).limit(WIDTH).toArray();
    }
}
