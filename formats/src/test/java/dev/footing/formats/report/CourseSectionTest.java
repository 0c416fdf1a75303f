package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Courses;
import dev.footing.formats.text.TextReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseSectionTest {
    private static final String REPORT = flat(Courses.recovery());

    /** The report on one line, so that it does not matter where lines break. */
    private static String flat(CourseOfAction course) {
        return TextReport.of(Courses.with(course)).replaceAll("\\s+", " ");
    }

    private static CourseOfAction.Builder roadmap() {
        return CourseOfAction.builder().kind(CourseOfAction.Kind.ROADMAP);
    }

    private static String switching(boolean... helps) {
        LastSwitch last = Courses.lastSwitch(helps);
        return flat(roadmap().lastSwitch(last).build());
    }

    private static String moving(Effect effect) {
        return flat(roadmap()
                .addSteps(new Step(
                        StepId.NOW,
                        1,
                        4,
                        ImmutableList.of(Courses.action(Action.MOVE_TO_STRATEGY, 1, true)),
                        Optional.of(effect)))
                .build());
    }

    @Test
    void owners_and_measures_are_words() {
        PlannedAction lead = PlannedAction.builder()
                .from(Courses.action(Action.ASK_CUSTOMERS, 0.1, false))
                .owner(Owner.PRODUCT_LEAD)
                .build();
        CourseOfAction course = CourseOfAction.builder()
                .from(Courses.recovery())
                .steps(ImmutableList.of(
                        new Step(StepId.HONEST_ASSESSMENT, 1, 1, ImmutableList.of(lead), Optional.empty())))
                .build();
        assertThat(TextReport.of(Courses.with(course)))
                .contains(" product lead ")
                .doesNotContain("product-lead");
        assertThat(Sentences.of(Explanation.of(RecoveryCode.DONE_AT_LEAST)
                        .word("measure", ActionMeasure.SHARE_ON_NEW_PLATFORM.id())
                        .figure("target", 1, Unit.SHARE)
                        .build()))
                .isEqualTo("Done when the share of the product on the new platform is at least 100%.");
    }

    @Test
    void a_table_has_a_row_for_each_action_with_its_weeks_owner_and_days_of_work() {
        assertThat(REPORT)
                .contains("Recovery Weeks Owner Days of work")
                .contains("Ask customers what they miss 1 founders 2 ")
                .contains("Start no new infrastructure 5 to 8 founders none ")
                .contains("Set up minimal 5 to 8 founders 102 ");
    }

    @Test
    void each_action_says_why_and_when_it_is_done() {
        assertThat(REPORT)
                .contains(
                        "- Ask customers what they miss: Found: outage-blame. Done when the number of customers asked is"
                                + " at least 10.");
    }

    @Test
    void an_effect_says_what_changes_and_that_the_rest_claims_nothing() {
        assertThat(REPORT)
                .contains("Set up minimal from week 5 on, against doing nothing: objective +$123,500 +- $300")
                .contains("+12.5 points of trials that last")
                .contains("-6.1 points of chance of the round")
                .contains("+63.5 engineer-months on the product")
                .contains("median runway 7.5 months before, beyond the horizon after.")
                .contains("Nothing is claimed for the other actions");
    }

    @Test
    void a_runway_that_stays_is_said_once() {
        assertThat(moving(Courses.effect().runwayAfter(7.5).build())).contains("median runway 7.5 months either way.");
        assertThat(moving(Courses.effect().runwayAfter(8).build()))
                .contains("median runway 7.5 months before, 8 months after.");
    }

    @Test
    void nothing_is_said_of_other_actions_where_there_are_none() {
        assertThat(moving(Courses.effect().build())).doesNotContain("Nothing is claimed");
    }

    @Test
    void warnings_are_told() {
        assertThat(REPORT).contains("- 13 weeks are left until cash runs out or the round comes");
    }

    @Test
    void the_last_month_in_which_switching_helps_is_told() {
        assertThat(REPORT).contains("Switching to acme.next helps until month 1; later it no longer does.");
        assertThat(switching(true, false)).contains("helps only now; later it no longer does.");
        assertThat(switching(true, true)).contains("helps until month 1, the last month that was looked at.");
        assertThat(switching(false, true)).contains("Switching to acme.next does not help now.");
    }

    @Test
    void a_roadmap_is_headed_so_and_a_course_without_steps_has_no_table() {
        assertThat(moving(Courses.effect().build())).contains("Roadmap Weeks");
        assertThat(switching(true)).doesNotContain("Roadmap Weeks").doesNotContain("Recovery Weeks");
        assertThat(TextReport.of(Assessments.reference())).doesNotContain("Switching to");
    }
}
