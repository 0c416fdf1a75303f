package dev.footing.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** However values are split, ordered and brought together again, the histogram is the same. */
class HistogramMergeTest {
    private static final int BLOCK = 100;
    private static final int BLOCKS = 60;

    private final List<double[]> blocks = blocks();

    @Test
    void merges_are_free_of_order() {
        long[] whole = fingerprint(merged(blocks));
        for (int seed = 0; seed < 20; seed++) {
            List<double[]> shuffled = new ArrayList<>(blocks);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(fingerprint(merged(shuffled))).isEqualTo(whole);
        }
    }

    @Test
    void merges_are_free_of_grouping() {
        long[] whole = fingerprint(merged(blocks));
        for (int split = 0; split <= BLOCKS; split += 7) {
            Histogram left = merged(blocks.subList(0, split));
            Histogram right = merged(blocks.subList(split, BLOCKS));
            left.merge(right);
            assertThat(fingerprint(left)).isEqualTo(whole);
        }
    }

    @Test
    void parts_make_the_whole() {
        double[] all = blocks.stream().flatMapToDouble(Arrays::stream).toArray();
        assertThat(fingerprint(merged(blocks)))
                .isEqualTo(fingerprint(Histograms.of(all, all.length)))
                .isEqualTo(fingerprint(Histograms.of(all, 1)));
    }

    @Test
    void merging_leaves_the_other_as_it_is() {
        Histogram one = merged(blocks.subList(0, 20));
        Histogram other = merged(blocks.subList(20, 40));
        long[] before = fingerprint(other);
        one.merge(other);
        one.add(new double[] {3e9, -3e9}, 2);
        assertThat(fingerprint(other)).isEqualTo(before);
    }

    @Test
    void an_empty_one_changes_nothing() {
        Histogram histogram = merged(blocks);
        histogram.merge(new Histogram());
        assertThat(fingerprint(histogram)).isEqualTo(fingerprint(merged(blocks)));
    }

    private static Histogram merged(List<double[]> blocks) {
        Histogram all = new Histogram();
        for (double[] block : blocks) {
            Histogram one = new Histogram();
            one.add(block, block.length);
            all.merge(one);
        }
        return all;
    }

    private static long[] fingerprint(Histogram histogram) {
        long[] bits = new long[1_004];
        for (int i = 0; i <= 1_000; i++) {
            bits[i] = Double.doubleToRawLongBits(histogram.percentile(i / 1_000.0));
        }
        bits[1_001] = histogram.count();
        bits[1_002] = Double.doubleToRawLongBits(histogram.min());
        bits[1_003] = Double.doubleToRawLongBits(histogram.max());
        return bits;
    }

    /**
     * Every kind by turns: positive, negative, both, with zeros of both signs and tiny ones, beyond alone or among
     * others.
     */
    private static List<double[]> blocks() {
        SplittableRandom random = new SplittableRandom(77);
        List<double[]> blocks = new ArrayList<>();
        for (int b = 0; b < BLOCKS; b++) {
            double[] block = new double[BLOCK];
            for (int k = 0; k < BLOCK; k++) {
                block[k] = value(b % 6, random);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static double value(int kind, SplittableRandom random) {
        double drawn = Histograms.normal(random);
        return switch (kind) {
            case 0 -> 1_000 * StrictMath.exp(drawn);
            case 1 -> -5 * StrictMath.exp(2 * drawn);
            case 2 -> 1e6 * drawn;
            case 3 -> drawn < -0.5 ? -0.0 : drawn < 0 ? 0 : drawn < 0.5 ? 1e-20 * drawn : drawn;
            case 4 -> drawn < 0 ? Double.POSITIVE_INFINITY : 12 + drawn;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
