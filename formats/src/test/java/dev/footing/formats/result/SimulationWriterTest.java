package dev.footing.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.text.Simulations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationWriterTest {
    private static final String RESULT = ResultWriter.write(Simulations.reference());
    private static final ProblemList PROBLEMS = new ProblemList();
    private static final JsonDocument DOCUMENT = JsonDocument.parse(JsonText.of(RESULT), PROBLEMS);

    @ParameterizedTest
    @CsvSource({
        "/provenance/seed, 7",
        "/provenance/trials, 65536",
        "/verdict/confidence, 0.97",
        "/verdict/margin/amount, 1203456.78",
        "/verdict/margin/error, 10234.56",
        "/strategies/0/objective, 1234567.89",
        "/strategies/0/simulation/timeToProductionMonths/mean, 1.6312",
        "/strategies/0/simulation/timeToProductionMonths/stdev, 0.5",
        "/strategies/0/simulation/timeToProductionMonths/error, 0.0123",
        "/strategies/0/simulation/timeToProductionMonths/p5, 1",
        "/strategies/0/simulation/timeToProductionMonths/p25, 1.25",
        "/strategies/0/simulation/timeToProductionMonths/p50, 1.5",
        "/strategies/0/simulation/timeToProductionMonths/p75, 2",
        "/strategies/0/simulation/timeToProductionMonths/p95, 2.5",
        "/strategies/0/simulation/objective/mean, 1234567.89",
        "/strategies/0/simulation/objective/stdev, 25000.5",
        "/strategies/0/simulation/objective/error, 321.09",
        "/strategies/0/simulation/objective/p5, 1184567.89",
        "/strategies/0/simulation/objective/p25, 1224567.89",
        "/strategies/0/simulation/objective/p50, 1234567.89",
        "/strategies/0/simulation/objective/p75, 1244567.89",
        "/strategies/0/simulation/objective/p95, 1284567.89",
        "/strategies/1/simulation/runwayMonths/p5, 12.25",
        "/strategies/1/simulation/runwayMonths/p25, 15.5",
        "/strategies/1/simulation/raised/probability, 0.2398",
        "/strategies/1/simulation/raised/error, 0.0017",
        "/strategies/1/simulation/lasts/probability, 0.7631",
        "/strategies/1/simulation/lastsToHorizon/error, 0.0034",
        "/strategies/1/simulation/incidents, 0.4375",
        "/strategies/1/simulation/best, 0.03",
        "/strategies/1/simulation/cashByMonth/0/p5, 50000",
        "/strategies/1/simulation/cashByMonth/1/p95, 29999.75",
        "/strategies/1/simulation/againstRival/mean, -1203456.78",
        "/strategies/1/simulation/againstRival/error, 10234.56",
        "/strategies/1/simulation/againstRival/low, -1223456.78",
        "/strategies/1/simulation/againstRival/high, -1183456.78",
        "/strategies/1/simulation/againstRival/ahead/probability, 0.03",
        "/strategies/1/simulation/againstRival/ahead/error, 0.001",
        "/alternatives/0/verdict/margin/error, 10234.56",
        "/alternatives/0/strategies/1/rank, 2",
        "/alternatives/0/strategies/1/objective, 31111.11",
        "/alternatives/0/strategies/1/lasts/probability, 0.7631",
        "/alternatives/0/strategies/1/raiseProbability, 0.2412",
        "/alternatives/0/strategies/1/returnOnInvested, 0.2061"
    })
    void every_figure_is_a_plain_number_in_its_place(String place, String number) {
        assertThat(PROBLEMS.problems()).isEmpty();
        assertThat(DOCUMENT.find(place).orElseThrow().number()).isEqualByComparingTo(number);
    }

    @Test
    void every_figure_of_the_table_is_there() {
        assertThat(SimulatedOutcome.DESCRIPTION.members())
                .filteredOn(figure -> !figure.name().equals("creditsUsed")) // there are none
                .allSatisfy(figure -> assertThat(DOCUMENT.find("/strategies/0/simulation/" + figure.name()))
                        .as(figure.name())
                        .isPresent());
    }

    @Test
    void a_runway_beyond_the_horizon_is_null_and_never_the_horizon() {
        assertThat(RESULT)
                .containsSubsequence("\"mean\": null", "\"p5\": null", "\"p95\": null")
                .containsSubsequence("\"p5\": 12.25", "\"p25\": 15.5", "\"p50\": null", "\"p95\": null");
    }

    @Test
    void says_with_whom_it_is_compared_and_what_another_calibration_says() {
        assertThat(RESULT)
                .containsSubsequence("\"againstRival\": {", "\"other\": \"acme.two\"", "\"ahead\": {")
                .containsSubsequence(
                        "\"alternatives\": [",
                        "\"id\": \"other-world\"",
                        "\"hash\": ",
                        "\"agrees\": false",
                        "\"kind\": \"close-call\"");
        assertThat(ResultWriter.write(Simulations.agreed())).contains("\"agrees\": true");
    }
}
