package dev.footing.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PROBLEM = Problem.ofInput("/a", "-1", "must be above 0", "Give more.");

    @Test
    void says_place_rule_value_and_way_out_in_this_order() {
        assertThat(PROBLEM.sentence()).isEqualTo("/a must be above 0, but is -1. Give more.");
        assertThat(PROBLEM.kind()).isEqualTo(Problem.Kind.INPUT);
        assertThat(PROBLEM.position()).isEmpty();
    }

    @Test
    void says_line_and_column_where_there_is_a_text() {
        assertThat(PROBLEM.at(new Position(3, 14)).sentence())
                .isEqualTo("/a (line 3, column 14) must be above 0, but is -1. Give more.");
    }

    @Test
    void speaks_of_the_document_where_it_has_no_place_and_of_no_value_where_there_is_none() {
        assertThat(Problem.ofInput("", "", "must not be empty", "Write one.").sentence())
                .isEqualTo("The document must not be empty. Write one.");
    }

    @Test
    void moves_to_another_place_and_keeps_the_rest() {
        assertThat(PROBLEM.at("/b/a").sentence()).isEqualTo("/b/a must be above 0, but is -1. Give more.");
        assertThat(PROBLEM.at("/b").at("/a")).isEqualTo(PROBLEM);
        assertThat(PROBLEM.at(new Position(1, 2)).at("/b").position()).contains(new Position(1, 2));
    }

    @Test
    void keeps_a_value_of_120_characters_and_shortens_a_longer_one() {
        assertThat(value("x".repeat(120))).isEqualTo("x".repeat(120));
        assertThat(value("x".repeat(121))).isEqualTo("x".repeat(120) + "... (121 characters)");
    }

    @Test
    void never_cuts_a_surrogate_pair_in_two() {
        String rocket = "\uD83D\uDE80";
        assertThat(value("x".repeat(119) + rocket)).isEqualTo("x".repeat(119) + "... (121 characters)");
        assertThat(value("x".repeat(118) + rocket + "yy")).isEqualTo("x".repeat(118) + rocket + "... (122 characters)");
    }

    @Test
    void shows_control_characters_instead_of_sending_them() {
        assertThat(value("a\u001B[2Jb\n")).isEqualTo("a\\u001b[2Jb\\u000a");
    }

    @Test
    void a_provider_has_its_name_as_place_shortened_as_well() {
        Problem problem = Problem.ofProvider("p".repeat(200), "v".repeat(200), "must answer", "Ask its author.");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.PROVIDER);
        assertThat(problem.where()).isEqualTo("p".repeat(120) + "... (200 characters)");
        assertThat(problem.value()).isEqualTo("v".repeat(120) + "... (200 characters)");
    }

    @Test
    void an_invalid_value_carries_its_problem_and_says_it() {
        InvalidValueException thrown = new InvalidValueException("/a", "-1", "must be above 0", "Give more.");
        assertThat(thrown.problem()).isEqualTo(PROBLEM);
        assertThat(thrown).hasMessage(PROBLEM.sentence());
        assertThat(new InvalidValueException(PROBLEM).problem()).isSameAs(PROBLEM);
    }

    @Test
    void an_invalid_profile_carries_all_its_problems_and_says_each_on_a_line() {
        List<Problem> problems = ImmutableList.of(PROBLEM, PROBLEM.at("/b"));
        InvalidProfileException thrown = new InvalidProfileException(problems);
        assertThat(thrown.problems()).containsExactlyElementsOf(problems);
        assertThat(thrown)
                .message()
                .hasLineCount(2)
                .startsWith(PROBLEM.sentence())
                .endsWith(PROBLEM.at("/b").sentence());
    }

    @Test
    void an_invalid_profile_without_problems_is_a_contradiction() {
        assertThatThrownBy(() -> new InvalidProfileException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one problem");
    }

    private static String value(String found) {
        return Problem.ofInput("/a", found, "must be short", "Shorten it.").value();
    }
}
