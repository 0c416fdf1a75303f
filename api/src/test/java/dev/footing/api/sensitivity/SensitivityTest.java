package dev.footing.api.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.SensitivityExamples;
import dev.footing.api.problem.InvalidValueException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    @Test
    void intervals_and_stretches_have_finite_ends_in_order() {
        assertThat(new TurnInterval(-0.0, 0).low()).isEqualTo(0.0);
        assertThat(new TurnInterval(2, 2).high()).isEqualTo(2);
        assertThatThrownBy(() -> new TurnInterval(3, 2)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TurnInterval(Double.NaN, 2)).isInstanceOf(InvalidValueException.class);
        assertThat(Stretch.builder().low(-0.0).high(1).build().low()).isEqualTo(0.0);
        assertThatThrownBy(() -> Stretch.builder().low(3).high(2).build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() ->
                        Stretch.builder().low(3).high(Double.POSITIVE_INFINITY).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ends_are_finite_and_in_order() {
        assertThat(SensitivityExamples.sensitivity().low(6).high(6).build().high())
                .isEqualTo(6);
        assertThatThrownBy(() -> SensitivityExamples.sensitivity().low(7).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be above high");
        assertThatThrownBy(
                        () -> SensitivityExamples.sensitivity().low(Double.NaN).build())
                .isInstanceOf(InvalidValueException.class);
        assertThat(SensitivityExamples.sensitivity().low(-0.0).build())
                .isEqualTo(SensitivityExamples.sensitivity().low(0.0).build());
    }

    @Test
    void importance_is_not_negative() {
        assertThat(SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("0"))
                        .build()
                        .importance()
                        .isZero())
                .isTrue();
        assertThatThrownBy(() -> SensitivityExamples.sensitivity()
                        .importance(Examples.dollars("-0.01"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void an_error_is_not_negative_and_in_the_currency_of_its_difference() {
        Money one = Examples.dollars("1");
        assertThat(new Confirmation(one, Examples.dollars("0")).error().isZero())
                .isTrue();
        assertThatThrownBy(() -> new Confirmation(one, Examples.dollars("-0.01")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Confirmation(one, Money.parse("EUR 1"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void crossings_without_one_are_refused() {
        assertThatThrownBy(() -> new BreakEven.Crossings(1, 2, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
