package dev.footing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String PROFILE = Command.profile("techflow");

    @TempDir
    private Path directory;

    @Test
    void the_same_result_differs_in_nothing() {
        String result = result("a.json", PROFILE);
        Command diff = Command.run("diff", result, result);
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out())
                .startsWith("Both results were made under the same calibration and policy.")
                .contains("Nothing changed.");
        assertThat(Command.run("diff", result, result, "--format", "json").out())
                .contains("\"schema\": \"footing/difference/1\"", "\"changes\": []");
    }

    @Test
    void another_source_of_the_same_number_is_told() {
        String sourced =
                file("sourced.json", read(PROFILE).replaceFirst("\"source\": \"[^\"]*\"", "\"source\": \"pay slips\""));
        Command diff = Command.run("diff", result("a.json", PROFILE), result("b.json", sourced));
        assertThat(diff.exitCode()).as(diff.err()).isZero();
        assertThat(diff.out())
                .containsPattern("- /[a-zA-Z/]+\\.evidence: ")
                .contains("pay slips")
                .doesNotContain("Nothing changed");
    }

    @Test
    void results_with_different_hashes_never_differ_in_nothing() {
        String right = result("a.json", PROFILE);
        String edited = read(right).replaceFirst("\"hash\": \"([0-9a-f]{8})[0-9a-f]{8}", "\"hash\": \"$100000000");
        Command diff = Command.run("diff", right, file("b.json", edited));
        assertThat(diff.out() + diff.err()).doesNotContain("Nothing changed");
    }

    @Test
    void other_inputs_under_another_calibration_are_told_apart() {
        String more = file("more.json", read(PROFILE).replaceFirst("\"engineers\": [0-9.]+", "\"engineers\": 7"));
        Command diff =
                Command.run("diff", result("a.json", PROFILE), result("b.json", more, "--calibration", "article-2024"));
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out())
                .startsWith("DIFFERENT RULES: the results were made under the calibrations field-2026 and\n"
                        + "article-2024")
                .contains("- /team/engineers: 8 -> 7")
                .contains("- growthElasticity: 0 -> 1")
                .containsPattern("Objective, USD +From +To +Change +inputs\n")
                .containsPattern("Objective, USD +calibration\n");
    }

    @Test
    void another_seed_is_luck() {
        Command diff = Command.run("diff", result("a.json", PROFILE), result("b.json", PROFILE, "--seed", "2"));
        assertThat(diff.out()).contains("- seed: \"1\" -> \"2\"").containsPattern("Change +luck\n");
    }

    @Test
    void a_result_that_was_edited_is_refused_and_without_its_hash_it_is_told_that_nobody_knows() {
        String right = result("a.json", PROFILE);
        String edited = read(right).replaceFirst("\"engine\": \"[^\"]*\"", "\"engine\": \"0.0.1\"");
        Command refused = Command.run("diff", right, file("b.json", edited));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("b.json: /sha256 (line ", "which was edited since");
        String open = edited.replaceFirst(",\\s*\"sha256\": \"[0-9a-f]{64}\"", "");
        Command diff = Command.run("diff", right, file("c.json", open));
        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out()).contains("Changed in engine:", "-> \"0.0.1\"");
        assertThat(diff.err()).contains("c.json is of a version", "cannot be told whether it was edited");
    }

    @Test
    void what_is_no_result_is_bad_input_with_its_place() {
        Command diff = Command.run("diff", PROFILE, PROFILE);
        assertThat(diff.exitCode()).isEqualTo(2);
        assertThat(diff.err()).contains("/schema (line ").contains("footing/assessment/1");
    }

    @Test
    void rules_that_are_not_at_hand_are_bad_input() {
        String policy = file("own.json", """
                {
                  "schema": "footing/policy/1",
                  "id": "own-1",
                  "extends": "default-1",
                  "overrides": [ { "path": "margin", "value": 0.7, "reason": "our books" } ]
                }
                """);
        String own = result("a.json", PROFILE, "--policy", policy);
        Command without = Command.run("diff", own, own);
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("Hand over the policy");
        assertThat(Command.run("diff", own, result("b.json", PROFILE), "--policy", policy)
                        .out())
                .startsWith("DIFFERENT RULES: the results were made under the policies own-1 and default-2")
                .contains("Overridden in the first result:", "own-1, margin: our books");
    }

    @Test
    void a_number_of_a_strategy_that_was_replaced_has_its_reason_and_what_it_was() {
        String policy = file("offer.json", """
                {
                  "schema": "footing/policy/1",
                  "id": "offer-1",
                  "extends": "default-1",
                  "strategyOverrides": [
                    { "strategy": "paas", "path": "priceIndex", "value": 1, "reason": "an offer of theirs" }
                  ]
                }
                """);
        String before = result("a.json", PROFILE);
        String after = result("b.json", PROFILE, "--policy", policy);
        String out = Command.run("diff", before, after, "--policy", policy).out();
        assertThat(out)
                .contains("Overridden in the second result:")
                .contains("offer-1, strategyOverrides:paas:priceIndex: an offer of theirs");
        assertThat(out.replaceAll("\\s+", " "))
                .containsPattern("strategyOverrides:paas:priceIndex: \\{[^}]*\\} -> 1 ")
                .doesNotContain("none -> 1");
    }

    private String result(String name, String profile, String... more) {
        String[] words = {"assess", profile, "--format", "json", "--trials", "200"};
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        Command assessed = Command.run(all);
        assertThat(assessed.err()).isEmpty();
        return file(name, assessed.out());
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text, UTF_8).toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
