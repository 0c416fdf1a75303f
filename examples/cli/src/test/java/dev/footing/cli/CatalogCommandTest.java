package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogCommandTest {
    private static final int TERMINAL_WIDTH = 80;
    private static final String CLAIMS = "/reference/claims.csv";

    @Test
    void the_table_has_every_id_that_the_json_has() throws IOException {
        Command table = Command.run("catalog");
        assertThat(table.exitCode()).isZero();
        assertThat(table.err()).isEmpty();
        List<String> ids = json("catalog").at("/entries").findValuesAsText("id");
        assertThat(ids).hasSizeGreaterThan(30);
        assertThat(table.out().lines().map(line -> line.replaceAll(" .*", ""))).containsAll(ids);
        assertThat(table.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TERMINAL_WIDTH));
    }

    @Test
    void one_entry_is_told_with_everything() {
        Command command = Command.run("catalog", "product-gain");
        assertThat(command.out())
                .startsWith("product-gain (finance)\n")
                .contains("- section: Financial Impact Analysis", "- grade: assumed")
                .contains("- read by: dev.footing.cli.catalog.ReferenceCase")
                .containsPattern("more for the product +\\$960,000 +\\$900,000\n")
                .contains("hosting included");
        assertThat(command.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TERMINAL_WIDTH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "burn-multiple | 2.5 to 3 times +103%",
                "return-from-scratch | -50% to -25% +0% to 50%",
                "techflow-runway | 19 to 21 months +7.2 months",
                "learning-tax | 6 to 18 months +nothing",
                "decisions-without-data | 200 +nothing"
            })
    void figures_are_told_in_their_unit(String id, String pattern) {
        assertThat(Command.run("catalog", id).out()).containsPattern(pattern);
    }

    @Test
    void an_unknown_id_names_the_nearest() {
        Command command = Command.run("catalog", "conectapp");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).contains("Maybe connectapp was meant.");
    }

    @ParameterizedTest
    @CsvFileSource(resources = CLAIMS, numLinesToSkip = 1)
    void what_was_published_stands_beside_what_its_own_figures_give(
            String id, int index, double low, double high, Double besideLow, Double besideHigh) throws IOException {
        JsonNode figure = json("catalog", id).at("/entries/0/figures/" + index);
        assertSpan(figure.get("published"), low, high);
        if (besideLow == null) {
            assertThat(figure.has("beside")).isFalse();
        } else {
            assertSpan(figure.get("beside"), besideLow, besideHigh);
        }
    }

    @Test
    void no_figure_is_left_out_of_these() throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : json("catalog").at("/entries")) {
            for (int i = 0; i < entry.path("figures").size(); i++) {
                found.add(entry.at("/id").asText() + "," + i);
            }
        }
        String table;
        try (InputStream in = Objects.requireNonNull(CatalogCommandTest.class.getResourceAsStream(CLAIMS))) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(table.lines().skip(1).map(line -> line.replaceAll("^([^,]*,[^,]*),.*", "$1")))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @CsvSource({
        "self-run-kubernetes, 1800000, 720000, 1080000, 0.60, 180000, 1260000, 1980000",
        "managed-kubernetes, 1800000, 1620000, 180000, 0.10, 120000, 300000, 1920000"
    })
    void the_budgets_of_the_article_come_out_to_the_cent(
            String strategy,
            double engineering,
            double product,
            double infrastructure,
            double share,
            double hosting,
            double all,
            double total)
            throws IOException {
        JsonNode result =
                json("assess", Command.profile("reference"), "--calibration", "article-2024", "--trials", "16");
        JsonNode budget = Streams.stream(result.at("/strategies"))
                .filter(one -> one.at("/id").asText().equals(strategy))
                .findFirst()
                .orElseThrow()
                .get("allocation");
        assertThat(budget.get("engineering").asDouble()).isEqualTo(engineering);
        assertThat(budget.get("productEngineering").asDouble()).isEqualTo(product);
        assertThat(budget.get("infrastructureEngineering").asDouble()).isEqualTo(infrastructure);
        assertThat(budget.get("infrastructureShareOfEngineering").asDouble()).isEqualTo(share, within(1e-12));
        assertThat(budget.get("hosting").asDouble()).isEqualTo(hosting);
        assertThat(budget.get("infrastructureTotal").asDouble()).isEqualTo(all);
        assertThat(budget.get("total").asDouble()).isEqualTo(total);
        assertThat(budget.get("infrastructureShareOfTotal").asDouble()).isEqualTo(all / total, within(1e-12));
    }

    private static void assertSpan(JsonNode span, double low, double high) {
        assertThat(span.get("low").asDouble()).isEqualTo(low, within(1e-9 * Math.max(1, Math.abs(low))));
        assertThat(span.get("high").asDouble()).isEqualTo(high, within(1e-9 * Math.max(1, Math.abs(high))));
    }

    private static JsonNode json(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        Command command = Command.run(all.toArray(String[]::new));
        assertThat(command.err()).isEmpty();
        return new ObjectMapper().readTree(command.out());
    }
}
