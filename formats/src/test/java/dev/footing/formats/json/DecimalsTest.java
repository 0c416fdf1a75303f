package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-8, -8",
        "12500, 12500",
        "0.1, 0.1",
        "0.125, 0.125",
        "1600000, 1600000",
        "0.30000000000000004, 0.30000000000000004",
        "2e-3, 0.002",
        "2.0E-7, 0.0000002",
        "2.5E-8, 2.5e-8",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "-1.5e300, -1.5e300",
        "9007199254740993, 9007199254740992",
        "4.9E-324, 5e-324",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "2.0E-3, 0.002",
        "2.2E-322, 2.2e-322",
        "1.0E23, 1e23",
        "2.0E22, 2e22"
    })
    void has_one_text_for_each_double(double value, String text) {
        assertThat(Decimals.text(value)).isEqualTo(text);
    }

    @Test
    void reads_back_as_the_same_bits_and_is_never_longer_than_the_platforms_own_text() {
        SplittableRandom random = new SplittableRandom(20_240_601);
        for (int i = 0; i < 100_000; i++) {
            double value = some(random, i % 4);
            BigDecimal shortest = Decimals.shortest(value);
            assertThat(Double.doubleToLongBits(Double.parseDouble(Decimals.text(value))))
                    .as("%s", value)
                    .isEqualTo(Double.doubleToLongBits(value));
            assertThat(shortest.doubleValue()).isEqualTo(value);
            assertThat(shortest.precision()).isLessThanOrEqualTo(new BigDecimal(Double.toString(value)).precision());
        }
    }

    private static double some(SplittableRandom random, int kind) {
        double value = switch (kind) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextDouble();
            case 2 -> random.nextInt(1_000_000_000) / 1e4;
            default -> (random.nextDouble() - 0.5) * 1e9;
        };
        return Double.isFinite(value) ? value + 0.0 : 1;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_no_number(double value) {
        assertThatThrownBy(() -> Decimals.text(value)).hasMessageContaining("finite");
    }

    @ParameterizedTest
    @CsvSource({"1600000.00, 1600000", "1E+15, 1000000000000000", "-0.50, -0.5", "0.00, 0", "12E-390, 1.2e-389"})
    void writes_amounts_exactly(String amount, String text) {
        assertThat(Decimals.text(new BigDecimal(amount))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void writes_a_long_amount_so_that_it_can_be_read(String amount) {
        BigDecimal decimal = new BigDecimal(amount);
        String text = Decimals.text(decimal);
        ProblemList problems = new ProblemList();
        assertThat(JsonDocument.parse(JsonText.of(text), problems).root().number())
                .isEqualByComparingTo(decimal);
        assertThat(problems.problems()).isEmpty();
        assertThat(text).hasSizeLessThanOrEqualTo(100);
    }

    static Stream<String> longNumbers() {
        return Stream.of(
                "0." + "3".repeat(98),
                "7".repeat(95) + "e-300",
                "1." + "3".repeat(93) + "e-320",
                "0." + "0".repeat(97) + 1);
    }
}
