package dev.footing.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.description.Member;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.startup.Startup;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Simulations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private static final Assessment SIMULATED = Simulations.reference();

    @Test
    void a_strategy_is_a_row_below_a_line_of_names() {
        List<List<String>> table = table(CsvWriter.strategies(Assessments.reference()));
        assertThat(table).hasSize(3);
        assertThat(table.get(0))
                .startsWith(
                        "startup",
                        "id",
                        "currency",
                        "name",
                        "provider",
                        "sourcing",
                        "rank",
                        "feasible",
                        "objective",
                        "score",
                        "vetoes",
                        "plan.timeToProductionMonths")
                .doesNotHaveDuplicates();
        assertThat(table.get(2)).startsWith("Reference", "acme.two", "USD");
        assertThat(cell(table, 2, "vetoes")).isEqualTo("managed-forbidden");
        assertThat(cell(table, 1, "vetoes")).isEmpty();
        assertThat(cell(table, 1, "plan.runwayMonths")).isEmpty();
        assertThat(cell(table, 2, "plan.runwayMonths")).startsWith("12.");
        assertThat(table).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.get(0)));
    }

    @Test
    void every_column_is_found_in_the_json_result_under_its_name() {
        List<List<String>> table = table(CsvWriter.strategies(SIMULATED));
        JsonDocument json = JsonDocument.parse(JsonText.of(ResultWriter.write(SIMULATED)), new ProblemList());
        List<String> columns = new ArrayList<>(table.get(0));
        columns.removeAll(List.of("startup", "currency", "vetoes"));
        for (String column : columns) {
            for (int row = 1; row < table.size(); row++) {
                String pointer = "/strategies/" + (row - 1) + "/" + column.replace('.', '/');
                String stated = json.find(pointer).map(node -> node.text()).orElse("");
                assertThat(cell(table, row, column)).as(pointer).isEqualTo(stated.equals("null") ? "" : stated);
            }
        }
        SimulatedOutcome.DESCRIPTION.members().stream()
                .map(Member::name)
                .filter(path -> !path.equals("cashByMonth"))
                .filter(path -> json.find("/strategies/0/simulation/" + path.replace('.', '/'))
                        .isPresent())
                .forEach(path ->
                        assertThat(columns).as(path).anyMatch(column -> column.startsWith("simulation." + path)));
    }

    @Test
    void a_month_is_a_row_with_plan_and_bands() {
        List<List<String>> table = table(CsvWriter.months(SIMULATED));
        assertThat(table.get(0))
                .containsExactly("startup", "strategy", "currency", "month", "plan", "p5", "p25", "p50", "p75", "p95");
        int months = SIMULATED.strategies().get(0).plan().cashByMonth().size();
        assertThat(table)
                .hasSize(1
                        + SIMULATED.strategies().stream()
                                .mapToInt(strategy ->
                                        strategy.plan().cashByMonth().size())
                                .sum());
        assertThat(table.get(1)).startsWith("Reference", "acme.one", "USD", "1");
        assertThat(table.get(months)).startsWith("Reference", "acme.one", "USD", Integer.toString(months));
        var band = SIMULATED
                .strategies()
                .get(0)
                .simulation()
                .orElseThrow()
                .cashByMonth()
                .get(0);
        assertThat(table.get(1).subList(5, 10))
                .map(Double::valueOf)
                .containsExactly(
                        band.p5().getAmount().doubleValue(),
                        band.p25().getAmount().doubleValue(),
                        band.p50().getAmount().doubleValue(),
                        band.p75().getAmount().doubleValue(),
                        band.p95().getAmount().doubleValue());
    }

    @Test
    void without_a_simulation_bands_are_empty() {
        assertThat(table(CsvWriter.months(Assessments.reference())).get(1).subList(5, 10))
                .containsOnly("");
    }

    @Test
    void without_strategies_there_is_the_line_of_names_alone() {
        Assessment none = Assessment.builder()
                .from(Assessments.reference())
                .strategies(ImmutableList.of())
                .build();
        assertThat(CsvWriter.months(none).lines()).hasSize(1);
        assertThat(CsvWriter.strategies(none))
                .isEqualTo("startup,id,currency,name,provider,sourcing,rank,feasible," + "objective,score,vetoes\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "` =1+1`|\"' =1+1\"",
                "a,b|\"a,b\"",
                "say \"no\"|\"say \"\"no\"\"\"",
                "Example|Example",
                "a=b|a=b"
            },
            ignoreLeadingAndTrailingWhitespace = false,
            maxCharsPerColumn = 100)
    void hostile_names_stay_one_cell_and_no_formula(String name, String cell) {
        CsvRows rows = new CsvRows();
        rows.row(List.of(CsvRows.text(name), "-5"));
        assertThat(rows.all()).isEqualTo(cell + ",-5\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "a,\"b\",c", "\uFF1D1", "\uD83D\uDE80", "\u202Eabc"})
    void a_startup_of_any_name_is_in_one_cell(String name) {
        Startup startup =
                Startup.builder().from(SIMULATED.understood()).name(name).build();
        Assessment named =
                Assessment.builder().from(SIMULATED).understood(startup).build();
        List<List<String>> table = table(CsvWriter.months(named));
        assertThat(table).allSatisfy(row -> assertThat(row).hasSize(10));
        assertThat(table.get(1).get(0)).endsWith(name).doesNotStartWith("=").doesNotStartWith("\uFF1D");
        assertThat(table(CsvWriter.strategies(named)).get(1).get(0))
                .isEqualTo(table.get(1).get(0));
    }

    @Test
    void numbers_are_written_the_same_in_every_country() {
        Locale before = Locale.getDefault();
        String here = CsvWriter.strategies(SIMULATED) + CsvWriter.months(SIMULATED);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CsvWriter.strategies(SIMULATED) + CsvWriter.months(SIMULATED))
                    .isEqualTo(here)
                    .doesNotContain("\r");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String cell(List<List<String>> table, int row, String column) {
        return table.get(row).get(table.get(0).indexOf(column));
    }

    /** Reads CSV back, by rules of its own. */
    private static List<List<String>> table(String csv) {
        assertThat(csv).endsWith("\n");
        return Splitter.on('\n')
                .splitToStream(csv.substring(0, csv.length() - 1))
                .map(CsvWriterTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
