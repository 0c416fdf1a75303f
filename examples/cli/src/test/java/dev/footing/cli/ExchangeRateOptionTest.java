package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.problem.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --exchange-rate}. */
class ExchangeRateOptionTest {
    private static final String EURO = "EUR=1.25@2026-11-01";

    @TempDir
    private Path folder;

    @Test
    void a_profile_in_euros_takes_one_option_and_is_told_in_euros() throws IOException {
        Path profile = in("EUR");
        Command text = Command.run("assess", profile.toString(), "--full", "--exchange-rate", EURO, "--trials", "64");
        assertThat(text.err()).isEmpty();
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains("EUR 2,000,000 in cash").doesNotContain("$");
        JsonNode result = json("assess", profile, EURO);
        assertThat(result.at("/startup/budget/cash").intValue()).isEqualTo(2_000_000);
        assertThat(result.at("/provenance/exchangeRate/currency").asText()).isEqualTo("EUR");
        assertThat(result.at("/provenance/exchangeRate/rate").asDouble()).isEqualTo(1.25);
        assertThat(result.at("/provenance/exchangeRate/into").asText()).isEqualTo("USD");
        assertThat(result.at("/provenance/exchangeRate/date").asText()).isEqualTo("2026-11-01");
    }

    @Test
    void a_flip_of_revenue_is_told_in_the_currency_of_the_profile() throws IOException {
        Command text = Command.run(
                "assess",
                in("EUR").toString(),
                "--exchange-rate",
                EURO,
                "--trials",
                "64",
                "--analyses",
                "all",
                "--format",
                "text");
        assertThat(text.out()).doesNotContain("$");
    }

    @Test
    void a_decision_in_euros_is_recorded_and_checked_with_the_same_option() throws IOException {
        String profile = in("EUR").toString();
        String record = folder.resolve("record.md").toString();
        String[] record1 = {
            "assess",
            profile,
            "--exchange-rate",
            EURO,
            "--trials",
            "64",
            "--format",
            "adr",
            "--output",
            record,
            "--date",
            "2026-11-02"
        };
        assertThat(Command.run(record1).exitCode()).isZero();
        Command check = Command.run("check", record, profile, "--exchange-rate", EURO, "--date", "2026-11-20");
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("HOLDS").contains("EUR ").doesNotContain("$");
        Command without = Command.run("check", record, profile, "--date", "2026-11-20");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("must be at hand, with just that content");
    }

    @Test
    void results_in_euros_can_be_compared() throws IOException {
        Path first = Files.writeString(
                folder.resolve("a.json"), json("assess", in("EUR"), EURO).toString());
        Command diff = Command.run("diff", first.toString(), first.toString(), "--exchange-rate", EURO);
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out()).contains("Objective, EUR");
    }

    @ParameterizedTest
    @CsvSource({"JPY, 0.0064", "KWD, 3.25", "VND, 0.00004", "CHF, 1.2", "GBP, 1.3"})
    void any_currency_takes_it(String code, String rate) throws IOException {
        Command text = Command.run(
                "assess",
                in(code).toString(),
                "--full",
                "--exchange-rate",
                code + "=" + rate + "@2026-11-01",
                "--trials",
                "64");
        assertThat(text.err()).isEmpty();
        assertThat(text.out()).contains(code + " 2,000,000 in cash");
    }

    @Test
    void every_currency_that_is_registered_can_be_written() {
        for (CurrencyUnit currency : CurrencyUnit.registeredCurrencies()) {
            if (!currency.equals(CurrencyUnit.USD)) {
                ExchangeRate rate = ExchangeRateOption.rate(currency.getCode() + "=0.5@2026-11-01");
                assertThat(rate.currency()).isEqualTo(currency);
                assertThat(rate.rate().isEqual(BigMoney.parse("USD 0.5"))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR",
                "EUR=1.08",
                "1.08@2026-11-01",
                "EUR=x@2026-11-01",
                "EUR=1.08@yesterday",
                "XXZ=1@2026-11-01",
                "EUR=0@2026-11-01",
                "USD=1@2026-11-01"
            })
    void what_is_no_rate_is_refused_with_the_value_and_a_way_out(String given) {
        assertThatThrownBy(() -> ExchangeRateOption.rate(given))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching("(?s).*must .*\\..+");
    }

    @Test
    void a_policy_may_have_a_table_of_rates() throws IOException {
        Path policy = Files.writeString(folder.resolve("rates.json"), """
                {
                  "schema": "footing/policy/1", "id": "rates-1", "extends": "default-2",
                  "exchangeRates": [
                    { "currency": "EUR", "rate": 1.25, "source": "a central bank", "date": "2026-11-01" },
                    { "currency": "JPY", "rate": 0.0064, "source": "a central bank", "date": "2026-11-01" }
                  ]
                }
                """);
        for (String code : new String[] {"EUR", "JPY"}) {
            Command text = Command.run(
                    "assess", in(code).toString(), "--full", "--policy", policy.toString(), "--trials", "64");
            assertThat(text.err()).isEmpty();
            assertThat(text.out()).contains(code + " 2,000,000 in cash");
        }
    }

    private Path in(String currency) throws IOException {
        String dollars = Files.readString(Path.of(Command.profile("techflow")));
        return Files.writeString(folder.resolve(currency + ".json"), dollars.replace("\"USD\"", '"' + currency + '"'));
    }

    private static JsonNode json(String command, Path profile, String rate) throws IOException {
        Command run =
                Command.run(command, profile.toString(), "--exchange-rate", rate, "--trials", "64", "--format", "json");
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
