package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {
    private static final String PROFILE = Command.profile("techflow");
    private static final int WIDTH = 80;

    @Test
    void it_says_what_moved_and_which_input_moved_it() {
        Command command = whatIf("--set", "/team/engineers=12", "--set", "/budget/cash=+50%");
        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out())
                .startsWith("""
                    TechFlow: what if
                    =================
                    - /budget/cash: 2000000 -> 3000000
                    - /team/engineers: 8 -> 12
                    """)
                .contains(
                        "As stated: RECOMMENDED: a hosted platform (paas).\n",
                        "As supposed: the same.\n",
                        "The lead of a hosted platform over ")
                .containsPattern("Each alone +Moves the lead by +Verdict\n")
                .containsPattern("/team/engineers=12 .* recommend paas")
                .containsPattern("/budget/cash=3000000 .* recommend paas")
                .containsPattern("Strategy +Rank +Objective +As supposed +Change +Out\n")
                .containsPattern("Strategy +On product +Runway +Lasts +Round\n")
                .containsPattern("Self-run Kubernetes +36% -> ");
        assertThat(command.out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void one_input_needs_no_line_of_its_own() {
        assertThat(whatIf("--set", "/budget/cash=-80%").out())
                .contains("As supposed: the same.")
                .containsPattern("Hosted platform +96% +lasts -> 4.1 +100% -> 0%")
                .doesNotContain("Each alone");
    }

    @Test
    void vetoes_warning_signs_and_actions_that_come_and_go_are_told() {
        assertThat(whatIf("--set", "/motives=[\"compliance-forbids-managed\"]").out())
                .contains("- /motives: none -> [ \"compliance-forbids-managed\" ] ".strip())
                .contains("- Now ruled out: paas (managed-forbidden).");
        assertThat(whatIf("--set", "/expertise/disaster-recovery=yes", "--set", "/expertise/observability=yes")
                        .out())
                .contains("- No longer broken: simple-vms (expertise-reality-check).");
        assertThat(whatIf(
                                "--set",
                                "/current/strategy=self-run-kubernetes",
                                "--set",
                                "/observations/infrastructureTimeShare=0.8")
                        .out())
                .contains("- Warning signs that come: ");
    }

    @Test
    void an_input_that_stays_as_it_is_moves_nothing() {
        assertThat(whatIf("--set", "/team/engineers=8").out().replaceAll("\\s+", " "))
                .contains("- /team/engineers=8, as stated ")
                .contains("What rules strategies out, the diagnosis and the course of action stay as they are.");
    }

    @Test
    void programs_get_every_part_with_its_error() throws JsonProcessingException {
        Command command = whatIf("--set", "/team/engineers=12", "--format", "json");
        JsonNode root = new ObjectMapper().readTree(command.out());
        assertThat(root.at("/schema").asText()).isEqualTo("footing/what-if/1");
        assertThat(root.at("/supposed/0/input").asText()).isEqualTo("/team/engineers");
        assertThat(root.at("/before/hash").asText())
                .hasSize(64)
                .isNotEqualTo(root.at("/after/hash").asText());
        assertThat(root.at("/after/verdict/kind").asText()).isEqualTo("recommend");
        assertThat(root.at("/pair/first").asText()).isEqualTo("paas");
        assertThat(root.at("/alone")).hasSize(1);
        for (JsonNode strategy : root.at("/strategies")) {
            assertThat(strategy.at("/parts")).hasSize(10);
            JsonNode objective = strategy.at("/parts/0");
            assertThat(objective.at("/change").decimalValue())
                    .isEqualByComparingTo(objective
                            .at("/to")
                            .decimalValue()
                            .subtract(objective.at("/from").decimalValue()));
            assertThat(objective.has("error")).isTrue();
        }
    }

    @Test
    void inputs_that_are_set_together_hold_together() throws JsonProcessingException {
        String[] sets = {"--set", "/funding/month=24", "--set", "/budget/horizonMonths=24"};
        assertThat(whatIf(sets).out())
                .containsPattern("/funding/month=24 +- +only together with the others\n")
                .containsPattern("/budget/horizonMonths=24 .* recommend paas\n");
        JsonNode root = new ObjectMapper()
                .readTree(whatIf(sets[0], sets[1], sets[2], sets[3], "--format", "json")
                        .out());
        assertThat(root.at("/alone")).hasSize(1);
        assertThat(root.at("/onlyTogether/0/input").asText()).isEqualTo("/funding/month");
        assertThat(root.at("/onlyTogether/0/value").asInt()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/team/engineer=1 | is no known input. Maybe /team/engineers was meant",
                "/team/engineers=0 | /team/engineers must be at least",
                "/team/engineers=20% | must be a value, or a change with a sign before",
                "/expertise/scaling=perhaps | Known: no, unknown, yes",
                "/current/strategy=pass | Maybe paas was meant",
                "/budget/currency=EUR | must be USD",
                "/funding/month=99 | must not be above the horizon"
            })
    void what_cannot_be_is_bad_input_without_a_line_of_the_file(String set, String said) {
        Command command = whatIf("--set", set);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains(said).doesNotContain("(line ");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_to_set_is_bad_usage() {
        assertThat(whatIf("--set", "/team/engineers=0", "--set", "/nothing=1")
                        .err()
                        .lines())
                .hasSize(2);
        assertThat(whatIf("--set", "/team/engineers=9", "--set", "/team/engineers=10")
                        .err())
                .contains("must be supposed once");
        assertThat(Command.run("what-if", PROFILE).exitCode()).isEqualTo(2);
    }

    private static Command whatIf(String... more) {
        List<String> words = new ArrayList<>(List.of("what-if", PROFILE, "--trials", "300"));
        words.addAll(List.of(more));
        return Command.run(words.toArray(String[]::new));
    }
}
