package dev.footing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumericAttributesTest {
    static ImmutableList<NumericTable.Attribute> numbers() {
        return NumericTable.ALL;
    }

    static Stream<NumericTable.Attribute> numbersWithZero() {
        return NumericTable.ALL.stream().filter(attribute -> attribute.range().contains(0));
    }

    static Stream<NumericTable.Attribute> numbersWithoutZero() {
        return NumericTable.ALL.stream().filter(attribute -> !attribute.range().contains(0));
    }

    static ImmutableList<AmountTable.Attribute> amounts() {
        return AmountTable.ALL;
    }

    static Stream<AmountTable.Attribute> amountsBesideOthers() {
        return Stream.concat(AmountTable.ALL.stream(), AmountTable.BESIDE_OTHERS.stream());
    }

    static ImmutableList<WholeTable.Attribute> wholes() {
        return WholeTable.ALL;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_that_is_none_is_refused_with_name_and_rule(NumericTable.Attribute attribute) {
        for (double bad : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            assertThatThrownBy(() -> attribute.build().apply(bad))
                    .as("%s", bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Double.toString(bad))
                    .message()
                    .containsAnyOf(" must be ", " finite ")
                    .matches(message -> namesIt(attribute, message), "names " + attribute.name());
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_just_outside_is_refused_with_name_and_rule(NumericTable.Attribute attribute) {
        Range range = attribute.range();
        DoubleStream.of(range.aboveLow() ? range.low() : Math.nextDown(range.low()), Math.nextUp(range.high()))
                .forEach(bad -> assertThatThrownBy(() -> attribute.build().apply(bad))
                        .as("%s", bad)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining(" must be ")
                        .message()
                        .matches(message -> namesIt(attribute, message), "names " + attribute.name()));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_at_an_end_of_the_range_is_taken_as_it_is(NumericTable.Attribute attribute) {
        Range range = attribute.range();
        double lowest = range.aboveLow() ? Math.nextUp(range.low()) : range.low();
        double highest = range.high();
        assertThat(attribute.number(lowest)).isEqualTo(lowest);
        assertThat(attribute.number(highest)).isEqualTo(highest);
    }

    @ParameterizedTest
    @MethodSource("numbersWithZero")
    void negative_zero_is_folded_to_zero(NumericTable.Attribute attribute) {
        Object folded = attribute.build().apply(-0.0);
        assertThat(folded)
                .isEqualTo(attribute.build().apply(0.0))
                .hasSameHashCodeAs(attribute.build().apply(0.0))
                .hasToString(attribute.build().apply(0.0).toString());
        assertThat(Double.doubleToRawLongBits(attribute.number(-0.0))).isZero();
    }

    @ParameterizedTest
    @MethodSource("numbersWithoutZero")
    void negative_zero_is_refused_where_zero_is(NumericTable.Attribute attribute) {
        assertThatThrownBy(() -> attribute.build().apply(-0.0))
                .isInstanceOf(InvalidValueException.class)
                .message()
                .matches(message -> namesIt(attribute, message), "names " + attribute.name());
    }

    @ParameterizedTest
    @MethodSource("amountsBesideOthers")
    void an_amount_just_outside_is_refused_with_name_and_rule(AmountTable.Attribute attribute) {
        BigDecimal step = new BigDecimal("1e-30");
        BigDecimal low = new BigDecimal(attribute.range().low());
        BigDecimal high = new BigDecimal(attribute.range().high());
        Stream.of(attribute.range().aboveLow() ? low : low.subtract(step), high.add(step))
                .map(AmountTable::usd)
                .forEach(bad -> assertThatThrownBy(() -> attribute.build().apply(bad))
                        .as("%s", bad)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("must be ")
                        .message()
                        .contains(attribute.id().endsWith("Independent.amount") ? "median" : attribute.name()));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void an_amount_at_an_end_of_the_range_is_taken_as_it_is(AmountTable.Attribute attribute) {
        double low = attribute.range().aboveLow()
                ? Math.nextUp(attribute.range().low())
                : attribute.range().low();
        Stream.of(low, attribute.range().high())
                .map(BigDecimal::new)
                .map(AmountTable::usd)
                .forEach(end -> assertThat(attribute.amount(end).isEqual(end)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("amountsBesideOthers")
    void zeros_behind_the_point_make_no_difference_to_an_amount(AmountTable.Attribute attribute) {
        List<BigMoney> same =
                List.of(Examples.usd("10"), Examples.usd("10.00"), AmountTable.usd(new BigDecimal("1e1")));
        Object plain = attribute.build().apply(same.get(0));
        for (BigMoney amount : same) {
            assertThat(attribute.build().apply(amount))
                    .isEqualTo(plain)
                    .hasSameHashCodeAs(plain)
                    .hasToString(plain.toString());
        }
        assertThat(attribute.build().apply(Examples.usd("10.01"))).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void a_whole_number_keeps_its_range(WholeTable.Attribute attribute) {
        assertThat(attribute.build().apply(attribute.low())).isNotNull();
        assertThat(attribute.build().apply(attribute.high())).isNotNull();
        for (int bad : List.of(attribute.low() - 1, attribute.high() + 1, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> attribute.build().apply(bad))
                    .as("%s", bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(attribute.name())
                    .hasMessageContaining(Integer.toString(bad));
        }
    }

    private static boolean namesIt(NumericTable.Attribute attribute, String message) {
        boolean estimate = message.startsWith("value must be a finite number");
        return estimate || message.contains(attribute.name()) || message.startsWith(attribute.measure());
    }
}
