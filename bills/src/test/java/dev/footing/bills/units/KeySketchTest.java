package dev.footing.bills.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySketchTest {
    @Test
    void with_few_keys_shares_are_exact_and_doubles_are_one() {
        KeySketch first = sketch(100, 1, 0, 40);
        KeySketch second = sketch(100, 1, 30, 90);
        first.add(new SplittableRandom(1).nextLong());
        assertThat(first.keys()).isEqualTo(40);
        assertThat(first.sharedWith(second)).isEqualTo(0.25);
        assertThat(second.sharedWith(first)).isEqualTo(0.25);
        assertThat(first.sharedWith(new KeySketch(100))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.3, 0.5, 0.7, 1})
    void with_many_keys_shares_are_near(double share) {
        int shared = (int) (share * 20_000);
        KeySketch first = sketch(1_024, 7, 0, 20_000);
        KeySketch second = sketch(1_024, 7, 20_000 - shared, 40_000 - shared);
        assertThat(first.keys()).isCloseTo(20_000, Offset.offset(2_000.0));
        assertThat(first.sharedWith(second)).isCloseTo(share, Offset.offset(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "part-00000.csv, part-00001.csv, true",
        "a/0001.csv.gz, a/0002.csv.gz, true",
        "a/part-1.csv, b/part-2.csv, false",
        "bill.csv, bill2.csv, false",
        "bill-20250301.csv, bill-20250302.csv, false",
        "bill-2025-03.csv, bill-2025-04.csv, false",
        "a.csv, b.csv, false",
        "bill.zip!part-0.csv, bill.zip!part-1.csv, true",
    })
    void parts_are_alike_but_for_a_number_that_is_no_date(String first, String second, boolean parts) {
        assertThat(NumberedParts.are(first, second)).isEqualTo(parts);
    }

    private static KeySketch sketch(int most, long seed, int from, int to) {
        SplittableRandom random = new SplittableRandom(seed);
        KeySketch sketch = new KeySketch(most);
        for (int i = 0; i < to; i++) {
            long hash = random.nextLong();
            if (i >= from) {
                sketch.add(hash);
            }
        }
        return sketch;
    }
}
