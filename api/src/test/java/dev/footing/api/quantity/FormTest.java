package dev.footing.api.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.Examples;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form says what kind of value a number has, and holds values of every kind against its range. */
class FormTest {
    static Stream<Arguments> ends() {
        Stream<Parameter<?>> all = Stream.of(
                        PolicyParameters.all(), CalibrationParameters.all(), StrategyParameters.all())
                .flatMap(List::stream);
        return all.filter(parameter -> parameter.form().range().isPresent())
                .map(parameter -> Arguments.of(
                        parameter.path(),
                        parameter.form(),
                        parameter.form().range().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_range_of_a_form_is_held_on_both_sides(String path, Form form, Range range) {
        assertThat(form.check(path, range.high())).isEqualTo(range.high());
        assertThatThrownBy(() -> form.check(path, Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + " ");
        double below = range.aboveLow() ? range.low() : Math.nextDown(range.low());
        assertThatThrownBy(() -> form.check(path, below)).isInstanceOf(InvalidValueException.class);
        if (!range.aboveLow()) {
            assertThat(form.check(path, range.low())).isEqualTo(range.low());
        }
    }

    @Test
    void a_value_of_every_kind_of_number_is_held_against_the_range() {
        Form form = Form.of(Form.Kind.ESTIMATE, Range.of(0, 10, Unit.NONE));
        refuses(form, 11.0, 10.0);
        refuses(form, 11, 10);
        refuses(form, Examples.usd("11"), Examples.usd("10"));
        refuses(form, Estimate.range(1, 2, 11), Estimate.range(1, 2, 10));
        refuses(form, Estimate.fixed(-1), Estimate.fixed(0));
        refuses(form, MoneyEstimate.fixed(Examples.usd("11")), MoneyEstimate.fixed(Examples.usd("10")));
        refuses(
                form,
                MoneyEstimate.range(Examples.usd("1"), Examples.usd("2"), Examples.usd("11")),
                MoneyEstimate.range(Examples.usd("1"), Examples.usd("2"), Examples.usd("3")));
        assertThat(form.check("it", "a word")).isEqualTo("a word");
    }

    private static <T> void refuses(Form form, T outside, T inside) {
        assertThatThrownBy(() -> form.check("it", outside))
                .as("%s", outside)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("it must be at least 0 and at most 10");
        assertThat(form.check("it", inside)).isEqualTo(inside);
    }

    @Test
    void a_form_without_a_range_takes_what_it_is_given_and_counts_nothing() {
        Form free = Form.of(Form.Kind.NUMBER);
        assertThat(free.check("it", 1e300)).isEqualTo(1e300);
        assertThat(free.unit()).isEqualTo(Unit.NONE);
        assertThat(Form.of(Form.Kind.NUMBER, Range.of(0, 1, Unit.MONTHS)).unit())
                .isEqualTo(Unit.MONTHS);
    }

    @Test
    void a_word_names_one_constant_or_none() {
        Form grades = Form.choice(Grade.class);
        assertThat(grades.words()).containsExactlyElementsOf(Identified.ids(Grade.class));
        assertThat(grades.constant(Grade.ASSUMED.id()).map(Object.class::cast)).contains(Grade.ASSUMED);
        assertThat(grades.constant("guessed")).isEmpty();
        assertThat(Form.of(Form.Kind.NUMBER).constant(Grade.ASSUMED.id())).isEmpty();
    }

    @Test
    void only_plain_numbers_and_amounts_have_multiples() {
        for (Form.Kind kind : Form.Kind.values()) {
            boolean has = switch (kind) {
                case NUMBER, AMOUNT, ESTIMATE, AMOUNT_ESTIMATE, AMOUNT_SPREAD -> true;
                default -> false;
            };
            assertThat(Multiple.isOf(Form.of(kind))).as("%s", kind).isEqualTo(has);
        }
        Multiple twice = Multiple.times(2);
        assertThat(twice.check("it", Form.of(Form.Kind.NUMBER))).isSameAs(twice);
        assertThatThrownBy(() -> twice.check("it", Form.of(Form.Kind.WHOLE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("only numbers and amounts have multiples")
                .hasMessageContaining("2 times what it was");
    }

    @Test
    void amounts_are_multiplied_whatever_their_shape() {
        Multiple half = Multiple.times(0.5);
        assertThat(half.of(Examples.usd("3"))).isEqualTo(Optional.of(Examples.usd("1.5")));
        assertThat(half.of(MoneyEstimate.fixed(Examples.usd("3"))))
                .isEqualTo(Optional.of(MoneyEstimate.fixed(Examples.usd("1.5"))));
        assertThat(half.of(MoneyEstimate.range(Examples.usd("1"), Examples.usd("2"), Examples.usd("3"))))
                .isEqualTo(
                        Optional.of(MoneyEstimate.range(Examples.usd("0.5"), Examples.usd("1"), Examples.usd("1.5"))));
        assertThat(half.of(MoneyEstimate.logNormal(Examples.usd("3"), 0.4)))
                .isEqualTo(Optional.of(MoneyEstimate.logNormal(Examples.usd("1.5"), 0.4)));
        assertThat(half.of(Estimate.fixed(3))).isEqualTo(Optional.of(Estimate.fixed(1.5)));
        assertThatThrownBy(() -> half.of("three"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which is no number");
        assertThat(half.ofNothing("hires of acme.racks"))
                .hasMessageContaining("must have a number to be multiplied, and has none");
    }
}
