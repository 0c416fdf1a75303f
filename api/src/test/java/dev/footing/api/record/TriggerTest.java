package dev.footing.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.RecordExamples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.record.Trigger.Direction;
import org.junit.jupiter.api.Test;

class TriggerTest {
    private static final Trigger FALLING = RecordExamples.trigger(8, 4);
    private static final Trigger RISING = RecordExamples.trigger(-2, 2);

    @Test
    void the_side_from_which_it_is_reached_follows_from_the_recorded_value() {
        assertThat(FALLING.direction()).isEqualTo(Direction.FALLS);
        assertThat(RISING.direction()).isEqualTo(Direction.RISES);
    }

    @Test
    void on_the_threshold_counts_as_reached_and_just_before_it_does_not() {
        assertThat(FALLING.reachedBy(4)).isTrue();
        assertThat(FALLING.reachedBy(3)).isTrue();
        assertThat(FALLING.reachedBy(Math.nextUp(4.0))).isFalse();
        assertThat(RISING.reachedBy(2)).isTrue();
        assertThat(RISING.reachedBy(3)).isTrue();
        assertThat(RISING.reachedBy(Math.nextDown(2.0))).isFalse();
    }

    @Test
    void the_way_is_a_share_of_what_lies_between() {
        assertThat(FALLING.wayTo(8)).isZero();
        assertThat(FALLING.wayTo(6)).isEqualTo(0.5);
        assertThat(FALLING.wayTo(4)).isEqualTo(1);
        assertThat(FALLING.wayTo(10)).isEqualTo(-0.5);
        assertThat(RISING.wayTo(1)).isEqualTo(0.75);
    }

    @Test
    void the_way_is_finite_for_all_that_can_be_measured() {
        Trigger wide = RecordExamples.trigger(-Double.MAX_VALUE, Double.MAX_VALUE);
        assertThat(wide.wayTo(0)).isEqualTo(0.5);
        Trigger narrow = RecordExamples.trigger(0, 1e-300);
        assertThat(narrow.wayTo(1e300)).isEqualTo(Double.MAX_VALUE);
        assertThat(narrow.wayTo(-1e300)).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void a_threshold_that_is_reached_already_is_refused() {
        assertThatThrownBy(() -> RecordExamples.trigger(4, 4))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("another value than the recorded one");
    }
}
