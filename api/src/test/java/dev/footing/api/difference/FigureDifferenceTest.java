package dev.footing.api.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.Examples;
import dev.footing.api.RecordExamples;
import dev.footing.api.problem.InvalidValueException;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FigureDifferenceTest {
    @Test
    void parts_sum_to_the_difference_to_the_cent() {
        FigureDifference figure = RecordExamples.figure();
        assertThat(figure.difference()).isEqualTo(Examples.dollars("2"));
        assertThat(figure.part(Cause.INPUTS)).isEqualTo(Examples.dollars("2"));
        assertThatThrownBy(() -> figure(RecordExamples.parts("1.99")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sum to USD 2.00");
    }

    @Test
    void every_cause_has_a_part() {
        assertThatThrownBy(() -> figure(ImmutableMap.of(Cause.INPUTS, Examples.dollars("2"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one for each cause");
    }

    private static FigureDifference figure(ImmutableMap<Cause, Money> parts) {
        return new FigureDifference(Optional.empty(), Examples.dollars("1"), Examples.dollars("3"), parts);
    }
}
