package dev.footing.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    private static final Money AMOUNT = Money.parse("USD 1234567.89");

    /** A cell from the longest form to the shortest. */
    private static List<String> forms(Cell cell) {
        return Arrays.stream(Brevity.values()).map(cell::text).toList();
    }

    @Test
    void an_exact_amount_is_in_full_or_in_thousands_or_millions() {
        assertThat(forms(Cell.amount(AMOUNT))).containsExactly("$1,234,568", "$1,235k", "$1,235k", "$1.2M", "$1M");
        assertThat(Cell.amount(Money.of(CurrencyUnit.EUR, 12.5)).text()).isEqualTo("EUR 12.50");
    }

    @Test
    void a_rough_amount_has_three_digits() {
        assertThat(forms(new Cell.RoughAmount(AMOUNT)))
                .containsExactly("$1,230,000", "$1,235k", "$1,235k", "$1.2M", "$1M");
    }

    @Test
    void amounts_of_which_thousands_or_millions_are_enough_are_never_longer() {
        assertThat(forms(new Cell.Thousands(AMOUNT))).containsExactly("$1,235k", "$1,235k", "$1,235k", "$1.2M", "$1M");
        assertThat(forms(new Cell.Millions(AMOUNT))).containsOnly("$1.2M");
    }

    @Test
    void a_mean_has_the_digits_that_its_error_leaves_and_says_the_error_where_it_is_asked_to() {
        MoneyDistribution figure = new MoneyDistribution(
                AMOUNT, AMOUNT, Money.parse("USD 432.1"), new MoneyPercentiles(AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT));
        assertThat(forms(new Cell.MeanAmount(figure)))
                .containsExactly("$1,234,600", "$1,235k", "$1,235k", "$1.2M", "$1M");
        assertThat(forms(Cell.withError(figure)))
                .containsExactly("$1,234,600 +- $400", "$1,235k +- $1k", "$1,235k +- $1k", "$1.2M", "$1M");
    }

    @Test
    void months_have_a_short_unit_where_there_is_little_room() {
        assertThat(forms(new Cell.Months(12.5)))
                .containsExactly("12.5 months", "12.5 months", "12.5 mo", "12.5 months", "12.5 months");
        assertThat(new Cell.MeanMonths(new Distribution(1.57, 0.2, 0.2, 1, 1, 1, 1, 1)).text())
                .isEqualTo("1.6 months");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 50%, 50%", "0.0001, 0%, <1%", "0.9999, 100%, >99%", "1, 100%, 100%"})
    void a_share_of_trials_is_all_or_nothing_only_where_it_is(double value, String share, String ofTrials) {
        assertThat(new Cell.Share(value).text()).isEqualTo(share);
        assertThat(new Cell.ShareOfTrials(value).text()).isEqualTo(ofTrials);
    }

    @Test
    void numbers_are_written_with_or_without_their_unit() {
        assertThat(new Cell.Decimal(1234).text()).isEqualTo("1,234");
        assertThat(new Cell.Decimal(0.44).text()).isEqualTo("0.4");
        assertThat(new Cell.Quantity(1, Unit.ENGINEER_MONTHS).text()).isEqualTo("1 engineer-month");
        assertThat(new Cell.Written(3, "three").text()).isEqualTo("three");
    }

    @Test
    void a_span_without_width_is_one_value() {
        assertThat(new Cell.Span(new Cell.Decimal(5), new Cell.Decimal(8)).text())
                .isEqualTo("5 to 8");
        assertThat(new Cell.Span(new Cell.Decimal(5), new Cell.Decimal(5)).text())
                .isEqualTo("5");
        assertThat(forms(new Cell.Span(Cell.amount(AMOUNT), Cell.amount(AMOUNT.plus(400)))))
                .containsExactly("$1,234,568 to $1,234,968", "$1,235k", "$1,235k", "$1.2M", "$1M");
    }

    @Test
    void what_is_beyond_a_value_and_what_changes_says_so_before_it() {
        assertThat(new Cell.MoreThan(new Cell.Months(18)).text(Brevity.SHORT)).isEqualTo("> 18 mo");
        assertThat(new Cell.Signed(new Cell.Decimal(2), true).text()).isEqualTo("+2");
        assertThat(new Cell.Signed(new Cell.Decimal(-2), false).text()).isEqualTo("-2");
    }

    @Test
    void words_stay_as_they_are() {
        assertThat(forms(new Cell.Name("acme.one"))).containsOnly("acme.one");
        assertThat(forms(new Cell.Phrase("too late"))).containsOnly("too late");
        assertThat(new Cell.YesNo(true).text()).isEqualTo("yes");
        assertThat(new Cell.YesNo(false).text()).isEqualTo("no");
        assertThat(new Cell.Absent("none").text()).isEqualTo("none");
    }
}
