package dev.footing.api.quantity;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import org.assertj.core.data.Percentage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    private static final Percentage EXACT = Percentage.withPercentage(1e-13);
    private static final MathContext DIGITS = new MathContext(40);

    @ParameterizedTest
    @CsvSource({
        "4000, 90000",
        "1, 1",
        "0.1, 0.3",
        "1e200, 1e203",
        "1e305, 1.7976931348623157e308",
        "1e-200, 1e-197",
        "1e-307, 1e-305",
        "4.9e-324, 4.9e-322",
        "1e-162, 1e-160",
        "1.3e154, 1.4e154"
    })
    void percentiles_give_median_and_sigma(double p5, double p95) {
        Estimate.LogNormal estimate = (Estimate.LogNormal) Estimate.percentiles(p5, p95);
        double median =
                new BigDecimal(p5).multiply(new BigDecimal(p95)).sqrt(DIGITS).doubleValue();
        assertThat(estimate.median()).isCloseTo(median, EXACT);
        double sigma = StrictMath.log(p95 / p5) / (2 * 1.6448536269514722);
        assertThat(estimate.sigma()).isCloseTo(sigma, EXACT);
        assertThat(estimate.likely()).isEqualTo(estimate.median());
    }

    @Test
    void percentiles_give_back_what_a_log_normal_has() {
        double sigma = 1.25;
        double reach = StrictMath.exp(1.6448536269514722 * sigma);
        Estimate.LogNormal estimate = (Estimate.LogNormal) Estimate.percentiles(300 / reach, 300 * reach);
        assertThat(estimate.median()).isCloseTo(300, EXACT);
        assertThat(estimate.sigma()).isCloseTo(sigma, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, p5",
        "0, 1, p5",
        "-1, 1, p5",
        "NaN, 1, p5",
        "1, NaN, p95",
        "1, Infinity, p95",
        "-2, -1, p5",
        "1e-300, 1e300, sigma",
        "1, 20000, sigma"
    })
    void percentiles_that_are_none_are_refused_by_name(double p5, double p95, String name) {
        assertThatThrownBy(() -> Estimate.percentiles(p5, p95))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(name + " must ");
    }

    @Test
    void a_range_with_equal_ends_is_fixed() {
        assertThat(Estimate.range(3, 3, 3)).isEqualTo(Estimate.fixed(3));
        assertThat(Estimate.range(-0.0, 0.0, -0.0)).isEqualTo(Estimate.fixed(0));
        assertThat(MoneyEstimate.range(usd("3"), usd("3.0"), usd("3.00"))).isEqualTo(MoneyEstimate.fixed(usd("3")));
    }

    @Test
    void a_range_form_with_equal_ends_is_refused_as_it_has_no_shape() {
        assertThatThrownBy(() -> new Estimate.Pert(3, 3, 3)).hasMessageContaining("low must be below high");
        assertThatThrownBy(() -> new MoneyEstimate.Pert(usd("3"), usd("3"), usd("3")))
                .hasMessageContaining("low must be below high");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "1, 4, 3", "3, 2, 1", "1, 2, 1", "1, 0, 1"})
    void points_out_of_order_are_refused(double low, double likely, double high) {
        assertThatThrownBy(() -> Estimate.range(low, likely, high))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be above")
                .hasMessageContaining("Give the lower number first.");
        assertThatThrownBy(() -> MoneyEstimate.range(usd(low + ""), usd(likely + ""), usd(high + "")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be above");
    }

    @Test
    void amounts_are_ordered_as_decimals_where_doubles_cannot_tell_them_apart() {
        BigMoney less = usd("0.1");
        BigMoney more = usd("0.10000000000000000000000001");
        assertThatThrownBy(() -> MoneyEstimate.range(less, more, less)).isInstanceOf(InvalidValueException.class);
        assertThat(MoneyEstimate.range(less, less, more).toEstimate()).isEqualTo(Estimate.fixed(0.1));
    }

    @Test
    void amounts_of_an_estimate_share_one_currency() {
        assertThatThrownBy(() -> MoneyEstimate.range(usd("1"), usd("2"), BigMoney.parse("EUR 3")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("USD and EUR");
    }

    @Test
    void the_likely_value_is_the_number_the_mode_or_the_median() {
        assertThat(Estimate.fixed(7).likely()).isEqualTo(7);
        assertThat(Estimate.range(1, 2, 4).likely()).isEqualTo(2);
        assertThat(Estimate.logNormal(48, 0.55).likely()).isEqualTo(48);
    }

    @Test
    void money_goes_into_arithmetic_in_the_same_form() {
        assertThat(MoneyEstimate.fixed(usd("12500.10")).toEstimate()).isEqualTo(Estimate.fixed(12500.10));
        assertThat(MoneyEstimate.range(usd("1"), usd("2"), usd("4")).toEstimate())
                .isEqualTo(Estimate.range(1, 2, 4));
        assertThat(MoneyEstimate.logNormal(usd("48"), 0.55).toEstimate()).isEqualTo(Estimate.logNormal(48, 0.55));
        assertThat(MoneyEstimate.logNormal(usd("48"), 0.55).currency()).isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void an_amount_becomes_the_nearest_double_and_never_negative_zero() {
        assertThat(Amounts.toDouble(usd("0.1"))).isEqualTo(0.1);
        assertThat(Amounts.toDouble(usd("9007199254740993"))).isEqualTo(9007199254740992.0);
        BigMoney speck = BigMoney.of(CurrencyUnit.USD, new BigDecimal("-1e-400"));
        assertThat(Double.doubleToRawLongBits(Amounts.toDouble(speck))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.125, 0.12", "0.375, 0.38", "2.675, 2.67", "-0.125, -0.12", "-0.0, 0.00", "1e15, 1000000000000000.00"
    })
    void a_double_is_rounded_half_even_by_its_exact_value(double computed, String stated) {
        assertThat(Amounts.toMoney(computed, CurrencyUnit.USD).getAmount()).isEqualTo(new BigDecimal(stated));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void no_amount_is_made_of_what_is_not_a_number(double computed) {
        assertThatThrownBy(() -> Amounts.toMoney(computed, CurrencyUnit.USD))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("amount must be a finite number");
    }

    @Test
    void the_mean_of_a_range_weighs_its_likely_value_four_times_and_that_of_a_log_normal_lies_above_its_median() {
        assertThat(Estimate.fixed(3).mean()).isEqualTo(3);
        assertThat(Estimate.range(1, 2, 9).mean()).isEqualTo((1 + 4 * 2 + 9) / 6.0, within(1e-12));
        assertThat(Estimate.logNormal(2, 0.5).mean()).isEqualTo(2 * StrictMath.exp(0.125), within(1e-12));
    }

    @Test
    void a_formula_in_engineers_grows_with_the_team_up_to_its_limit_for_each() {
        EngineerFormula formula = EngineerFormula.of(4, 0.15);
        assertThat(formula.value(8)).isEqualTo(4 + 0.15 * 8, within(1e-12));
        assertThat(formula.atMostPerEngineer(0.65).value(4)).isEqualTo(0.65 * 4, within(1e-12));
        assertThat(formula.atMostPerEngineer(0.65).value(80)).isEqualTo(4 + 0.15 * 80, within(1e-12));
    }
}
