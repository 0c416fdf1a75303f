package dev.footing.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Months;
import dev.footing.api.recovery.RecoveryCode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Hands week by week and how long a move takes, worked out by hand: in every week one engineer-month is free. */
class HandsTest {
    private static final double ONE_A_WEEK = Months.WEEKS;

    private final Hands hands = new Hands(ONE_A_WEEK);

    @Test
    void there_are_hands_for_as_much_as_the_weeks_have_together_and_not_for_more() {
        assertThat(hands.have(3, 2, 4)).isTrue();
        assertThat(hands.have(3.001, 2, 4)).isFalse();
        assertThat(hands.have(1, 7, 7)).isTrue();
        assertThat(hands.have(0.5, 5, 4)).isFalse();
    }

    @Test
    void work_is_taken_as_early_as_it_can_be_done_and_ends_in_the_week_in_which_it_is() {
        assertThat(hands.take(2.5, 1, 5)).isEqualTo(3);
        assertThat(hands.have(0.001, 1, 2)).isFalse();
        assertThat(hands.have(0.5, 3, 3)).isTrue();
        assertThat(hands.have(0.501, 3, 3)).isFalse();
        assertThat(hands.take(0.5, 3, 5)).isEqualTo(3);
        assertThat(hands.take(2, 4, 9)).isEqualTo(5);
    }

    @Test
    void work_that_does_not_fit_takes_all_there_is_up_to_the_last_week() {
        assertThat(hands.take(9, 4, 5)).isEqualTo(5);
        assertThat(hands.firstFree(4, 5)).isEmpty();
        assertThat(hands.firstFree(4, 6)).hasValue(6);
        assertThat(hands.firstFree(1, 9)).hasValue(1);
    }

    @Test
    void a_move_takes_its_part_of_each_of_its_weeks_and_leaves_others_bound_or_free_after_it() {
        // Half an engineer-month a week less during the move, of which half is its work; one more after it.
        hands.move(1, 2, 5, -0.5 * ONE_A_WEEK, ONE_A_WEEK);
        assertThat(hands.have(1, 1, 1)).isTrue();
        assertThat(hands.have(0.25, 2, 2)).isTrue();
        assertThat(hands.have(0.251, 2, 2)).isFalse();
        assertThat(hands.have(0.25, 5, 5)).isTrue();
        assertThat(hands.have(0.251, 5, 5)).isFalse();
        assertThat(hands.have(2, 6, 6)).isTrue();
        assertThat(hands.have(2.001, 6, 6)).isFalse();
        assertThat(hands.have(2, Hands.LAST, Hands.LAST)).isTrue();
    }

    @Test
    void nobody_has_fewer_than_no_hands() {
        hands.move(5, 1, 2, -9 * ONE_A_WEEK, 0);
        assertThat(hands.have(0.001, 1, 2)).isFalse();
        assertThat(hands.have(1, 3, 3)).isTrue();
        Hands tight = new Hands(ONE_A_WEEK);
        tight.move(7, 1, 2, 0, -9 * ONE_A_WEEK);
        assertThat(tight.firstFree(1, Hands.LAST)).isEmpty();
    }

    @Test
    void a_move_begins_in_the_first_week_from_which_its_weeks_have_hands_for_it() {
        hands.take(3, 1, 3);
        assertThat(hands.beginning(2, 2, 1, 9, 0)).hasValue(4);
        assertThat(hands.beginning(1, 2, 1, 9, 0)).hasValue(3);
        assertThat(hands.beginning(2, 2, 1, 3, 0)).isEmpty();
        assertThat(hands.beginning(1, 2, 1, 3, 0))
                .as("the last week in which it may")
                .hasValue(3);
        assertThat(hands.beginning(3, 2, 1, 9, 0)).isEmpty();
        // Where the move itself frees half an engineer-month a week, two of its weeks have one more.
        assertThat(hands.beginning(3, 2, 1, 9, 0.5 * ONE_A_WEEK)).hasValue(4);
        assertThat(hands.beginning(2, 2, 1, 9, -0.5 * ONE_A_WEEK)).isEmpty();
    }

    @Test
    void a_move_ends_in_the_last_week_that_a_course_can_name() {
        assertThat(hands.beginning(1, 2, Hands.LAST - 1, 999, 0)).hasValue(Hands.LAST - 1);
        assertThat(hands.beginning(1, 2, Hands.LAST, 999, 0)).isEmpty();
    }

    @Test
    void no_more_work_of_a_move_fits_into_its_months_than_free_engineers_do() {
        MoveTime time = new MoveTime(3, OptionalDouble.empty());
        assertThat(time.work(2, 1, 5)).isEqualTo(7);
        assertThat(time.work(2, 1, 2)).isEqualTo(6);
    }

    @Test
    void what_a_move_takes_is_said_as_simulated_and_else_as_planned() {
        Explanation planned = new MoveTime(3, OptionalDouble.empty()).explanation();
        assertThat(planned.code()).isEqualTo(RecoveryCode.MOVE_TAKES_AS_PLANNED);
        assertThat(figure(planned, "months")).isEqualTo(3);
        Explanation simulated = new MoveTime(3, OptionalDouble.of(5)).explanation();
        assertThat(simulated.code()).isEqualTo(RecoveryCode.MOVE_TAKES);
        assertThat(figure(simulated, "median")).isEqualTo(3);
        assertThat(figure(simulated, "most")).isEqualTo(5);
        assertThat(figure(simulated, "share")).isEqualTo(0.8);
        MoveTime ofPlan = MoveTime.of(Given.candidate(Given.NEXT, 1), Optional.empty());
        assertThat(ofPlan).isEqualTo(new MoveTime(2, OptionalDouble.empty()));
    }

    private static double figure(Explanation explanation, String name) {
        return ((Fact.Figure) Optional.ofNullable(explanation.facts().get(name)).orElseThrow()).value();
    }

    /** No hands and no work, of which there is no part to take. */
    @Test
    void a_move_without_work_leaves_weeks_without_hands_as_they_are() {
        Hands nobody = new Hands(0);
        nobody.move(0, 1, 2, 0, ONE_A_WEEK);
        assertThat(nobody.have(0, 1, 2)).isTrue();
        assertThat(nobody.have(1, 1, 3)).isTrue();
    }
}
