package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesOptionTest {
    private static final String PROFILE =
            Command.PROFILES.resolve("techflow.json").toString();
    private static final String PRICES = """
            schema: footing/prices/1
            id: acme-2026-11
            prices:
              - strategy: paas
                path: platformFixed
                value: 620
                evidence: { grade: published, source: price list of our vendor, date: 2026-11-01 }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_result_is_computed_by_them_and_names_them() throws IOException {
        Command plain = Command.run("assess", PROFILE, "--trials", "256", "--format", "json");
        Command priced =
                Command.run("assess", PROFILE, "--trials", "256", "--format", "json", "--prices", prices(PRICES));
        assertThat(priced.exitCode()).as(priced.err()).isZero();
        assertThat(priced.out())
                .contains("\"field-2026+acme-2026-11\"", "\"id\": \"acme-2026-11\"", "price list of our vendor")
                .isNotEqualTo(plain.out());
        assertThat(plain.out()).doesNotContain("\"prices\"");
    }

    @Test
    void a_record_holds_by_the_same_prices_alone() throws IOException {
        String prices = prices(PRICES);
        Command made = Command.run(
                "assess", PROFILE, "--trials", "256", "--format", "adr", "--date", "2026-11-02", "--prices", prices);
        assertThat(made.exitCode()).as(made.err()).isZero();
        String record =
                Files.writeString(folder.resolve("record.md"), made.out()).toString();
        Command same = Command.run("check", record, PROFILE, "--date", "2026-11-02", "--prices", prices);
        assertThat(same.exitCode()).as(same.err()).isZero();
        Command without = Command.run("check", record, PROFILE, "--date", "2026-11-02");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("field-2026+acme-2026-11");
    }

    @Test
    void a_file_that_cannot_be_used_ends_with_2_and_its_place() throws IOException {
        Command wrong = Command.run("assess", PROFILE, "--prices", prices(PRICES.replace(", date: 2026-11-01", "")));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("prices.yaml: /prices/0", "must have a date");
        Command missing = Command.run(
                "assess", PROFILE, "--prices", folder.resolve("none.yaml").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml");
    }

    private String prices(String text) throws IOException {
        return Files.writeString(folder.resolve("prices.yaml"), text).toString();
    }
}
