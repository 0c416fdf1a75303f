package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.recovery.CourseOfAction;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Courses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseWriterTest {
    private static final String RESULT = flat(Courses.recovery());

    private static String flat(CourseOfAction course) {
        return ResultWriter.write(Courses.with(course)).replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"recovery\":[{\"step\":\"honest-assessment\",\"fromWeek\":1,\"toWeek\":1,\"actions\":[{"
                        + "\"id\":\"ask-customers\",\"owner\":\"founders\",\"effort\":0.1",
                "\"measure\":\"customers-asked\",\"doneWhen\":{\"code\":\"done-at-least\"",
                "\"modelled\":false,\"because\":[{\"code\":\"was-found\"",
                "}],\"effect\":null},{\"step\":\"strategic-pivot\",\"fromWeek\":5,\"toWeek\":8",
                "\"effect\":{\"action\":\"move-to-strategy\",\"runwayBefore\":7.5,\"runwayAfter\":null,"
                        + "\"runway\":{\"mean\":2.25,\"error\":0.125},\"lasts\":{\"mean\":0.125,\"error\":0.0025},"
                        + "\"raiseProbability\":{\"mean\":-0.061,\"error\":0.001},"
                        + "\"productEngineerMonths\":{\"mean\":63.5,\"error\":0.75},"
                        + "\"objective\":{\"mean\":123456.78,\"error\":321.09}}",
                "\"courseWarnings\":[{\"code\":\"steps-shortened\"",
                "\"lastSwitch\":{\"strategy\":\"acme.next\",\"month\":1,\"table\":[{\"month\":0,\"lasts\":0.75,"
                        + "\"raiseProbability\":0.25,\"gain\":{\"mean\":1000.5,\"error\":10.25},\"helps\":true}",
                "{\"month\":2,\"lasts\":0.75,\"raiseProbability\":0.25,\"gain\":{\"mean\":1000.5,\"error\":10.25},"
                        + "\"helps\":false}]"
            })
    void a_result_has_every_member_of_a_course(String member) {
        assertThat(RESULT).contains(member);
    }

    @Test
    void a_roadmap_is_named_so_and_may_lack_what_is_not_known() {
        CourseOfAction bare = CourseOfAction.builder()
                .kind(CourseOfAction.Kind.ROADMAP)
                .warnings(Courses.recovery().warnings())
                .build();
        assertThat(flat(bare))
                .contains("\"roadmap\":[]")
                .doesNotContain("\"recovery\":")
                .doesNotContain("lastSwitch");
    }

    @Test
    void a_result_without_a_course_has_no_such_member() {
        assertThat(ResultWriter.write(Assessments.reference()))
                .doesNotContain("\"roadmap\"")
                .doesNotContain("\"recovery\"")
                .doesNotContain("courseWarnings");
    }
}
