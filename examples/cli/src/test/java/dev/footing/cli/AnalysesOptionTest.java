package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --analyses}: none by default for readers, all for programs. */
class AnalysesOptionTest {
    private static final String PROFILE =
            Command.PROFILES.resolve("reference.json").toString();

    @Test
    void the_screen_has_a_glance_by_default_and_none_where_none_is_wanted() {
        assertThat(run("--format", "text").out()).contains("\nTurns if  ", "\nRests on  Assumed: ");
        assertThat(run("--analyses", "none").out()).doesNotContain("Turns if").doesNotContain("Rests on");
    }

    @Test
    void the_long_text_has_all_by_default_and_those_that_are_asked_for() {
        assertThat(run("--full").out()).contains("What carries the verdict", "alone break even");
        assertThat(run("--full", "--analyses", "sensitivity").out())
                .contains("What carries the verdict")
                .doesNotContain("alone break even");
        assertThat(run("--section", "turns", "--analyses", "flips,break-even").out())
                .contains("The smallest changes that change the winner", "alone break even")
                .doesNotContain("What carries the verdict")
                .doesNotContain("Diagnosis");
    }

    @Test
    void a_document_has_all_by_default_and_none_where_none_is_wanted() {
        assertThat(run("--format", "json").out()).contains("\"best\": [", "\"distance\": ", "\"importance\": ");
        assertThat(run("--format", "json", "--analyses", "none").out())
                .contains("\"sensitivity\": []", "\"flips\": []", "\"breakEven\": []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"breakeven", "flips,,sensitivity", "flips, sensitivity"})
    void other_names_are_refused(String names) {
        Command command = Command.run("assess", PROFILE, "--analyses", names);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("--analyses", "Known: all, break-even, flips, none, sensitivity.");
        assertThat(command.out()).isEmpty();
    }

    private static Command run(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "assess";
        arguments[1] = PROFILE;
        arguments[2] = "--trials";
        arguments[3] = "512";
        System.arraycopy(options, 0, arguments, 4, options.length);
        Command command = Command.run(arguments);
        assertThat(command.err()).isEmpty();
        assertThat(command.exitCode()).isZero();
        return command;
    }
}
