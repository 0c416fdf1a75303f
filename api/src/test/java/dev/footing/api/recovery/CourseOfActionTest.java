package dev.footing.api.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.RecoveryExamples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CourseOfActionTest {
    @Test
    void the_last_month_is_that_of_the_leading_run() {
        assertThat(RecoveryExamples.lastSwitch(true, true, false, true).month()).hasValue(1);
        assertThat(RecoveryExamples.lastSwitch(true, true).month()).hasValue(1);
        assertThat(RecoveryExamples.lastSwitch(false, true).month()).isEmpty();
        assertThat(RecoveryExamples.lastSwitch().month()).isEmpty();
    }

    @Test
    void the_effect_of_a_course_is_that_of_the_step_that_has_one() {
        Step silent = RecoveryExamples.step(1, 1);
        Effect effect = RecoveryExamples.effect().build();
        Step loud = new Step(StepId.STRATEGIC_PIVOT, 2, 3, silent.actions(), Optional.of(effect));
        CourseOfAction.Builder course = CourseOfAction.builder().kind(CourseOfAction.Kind.RECOVERY);
        assertThat(course.addSteps(silent).build().effect()).isEmpty();
        assertThat(course.addSteps(loud).build().effect()).hasValue(effect);
    }

    @Test
    void an_action_says_what_calls_for_it() {
        assertThatThrownBy(() ->
                        RecoveryExamples.action().because(ImmutableList.of()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("morale");
    }

    @Test
    void weeks_do_not_run_backwards() {
        assertThat(RecoveryExamples.step(4, 4).toWeek()).isEqualTo(4);
        assertThatThrownBy(() -> RecoveryExamples.step(4, 3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("4 to 3");
    }

    @Test
    void an_error_is_not_negative_and_in_the_currency_of_its_amount() {
        Money one = Examples.dollars("1");
        assertThat(new MoneyChange(one, Optional.of(Examples.dollars("0"))).error())
                .isPresent();
        assertThatThrownBy(() -> new MoneyChange(one, Optional.of(Examples.dollars("-0.01"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new MoneyChange(one, Optional.of(Money.parse("EUR 1"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("EUR");
    }

    @Test
    void every_figure_is_in_the_canonical_text() {
        CourseOfAction.Builder course = CourseOfAction.builder().kind(CourseOfAction.Kind.ROADMAP);
        String bare = hash(course.build());
        String withStep = hash(course.addSteps(RecoveryExamples.step(1, 1)).build());
        String withTable =
                hash(course.lastSwitch(RecoveryExamples.lastSwitch(true)).build());
        String other =
                hash(course.lastSwitch(RecoveryExamples.lastSwitch(false)).build());
        assertThat(ImmutableList.of(bare, withStep, withTable, other)).doesNotHaveDuplicates();
    }

    private static String hash(CourseOfAction course) {
        Encoding encoding = new Encoding();
        course.encodeTo(encoding);
        return encoding.sha256();
    }
}
