package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextOptionsTest {
    private static final String PROFILE = Command.profile("techflow");

    @Test
    void the_default_is_one_screen_and_says_where_the_rest_is() {
        Command command = Command.run("assess", PROFILE, "--trials", "512");
        assertThat(command.out().lines().toList()).hasSizeLessThanOrEqualTo(24);
        assertThat(command.out())
                .startsWith("TechFlow: start on a hosted platform (paas)")
                .containsPattern("\nMore +--full");
    }

    @Test
    void a_section_that_there_is_not_is_refused_with_the_nearest_and_all_that_there_are() {
        Command command =
                Command.run("assess", PROFILE, "--trials", "512", "--analyses", "none", "--section", "outcome");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err())
                .contains("--section", "\"outcome\"", "Maybe outcomes was meant.", "Known: basis, beside, budget,");
    }

    @Test
    void the_two_exclude_each_other_and_are_for_text() {
        assertThat(Command.run("assess", PROFILE, "--full", "--section", "money")
                        .err())
                .contains("Give one of the two.");
        Command json = Command.run("assess", PROFILE, "--full", "--format", "json");
        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(json.err()).contains("--full is for the text of an assessment");
        assertThat(Command.run("assess", PROFILE, "--section", "money", "--format", "csv")
                        .err())
                .contains("--section is for the text of an assessment");
    }
}
