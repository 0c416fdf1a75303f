package dev.footing.formats.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.formats.json.Decimals;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.result.ResultWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An assessment as CSV: one table of the strategies, or one of their cash month by month. The first line names the
 * columns; a cell is empty where there is no such figure, such as the month in which cash runs out where it lasts.
 * Amounts are plain numbers of the unit that the column {@code currency} names.
 *
 * <p>Texts that a spreadsheet would take for a formula have an apostrophe before them; numbers never do.
 *
 * <pre>{@code
 * String table = CsvWriter.strategies(assessment);
 * }</pre>
 */
public final class CsvWriter {
    private static final ImmutableList<String> FIRST = ImmutableList.of("startup", "id", "currency");
    private static final ImmutableList<String> TAKEN =
            ImmutableList.of("name", "provider", "sourcing", "rank", "feasible", "objective", "score");
    private static final ImmutableList<String> FIGURES = ImmutableList.of("plan", "simulation");
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("startup", "strategy", "currency", "month", "plan", "p5", "p25", "p50", "p75", "p95");
    private static final ImmutableList<Function<MoneyPercentiles, Money>> BANDS = ImmutableList.of(
            MoneyPercentiles::p5,
            MoneyPercentiles::p25,
            MoneyPercentiles::p50,
            MoneyPercentiles::p75,
            MoneyPercentiles::p95);

    private CsvWriter() {}

    /**
     * Writes a row for each strategy, the best first: what it is, its rank, what rules it out, and every figure of plan
     * and simulation, in a column that is named by its place in the JSON result, such as {@code simulation.revenue.p5}.
     *
     * @param assessment the assessment
     * @return the table; only its first line where no strategy was proposed
     */
    public static String strategies(Assessment assessment) {
        ImmutableList<ImmutableMap<String, String>> rows = assessment.strategies().stream()
                .map(one -> row(assessment, one))
                .collect(ImmutableList.toImmutableList());
        Set<String> columns = new LinkedHashSet<>(FIRST);
        columns.addAll(TAKEN);
        columns.add("vetoes");
        rows.forEach(row -> columns.addAll(row.keySet()));
        CsvRows csv = new CsvRows();
        csv.row(ImmutableList.copyOf(columns));
        rows.forEach(row -> csv.row(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return csv.all();
    }

    /**
     * Writes a row for each strategy and month: the cash at its end, as planned and at five percentiles of the
     * simulation. Months count from 1.
     *
     * @param assessment the assessment
     * @return the table; only its first line where no strategy was proposed
     */
    public static String months(Assessment assessment) {
        CsvRows csv = new CsvRows();
        csv.row(MONTHS);
        for (StrategyAssessment one : assessment.strategies()) {
            ImmutableList<Money> plan = one.plan().cashByMonth();
            ImmutableList<MoneyPercentiles> bands =
                    one.simulation().map(SimulatedOutcome::cashByMonth).orElse(ImmutableList.of());
            for (int i = 0; i < plan.size(); i++) {
                int month = i;
                Stream<String> before = Stream.of(
                        CsvRows.text(assessment.startup().name()),
                        one.id().value(),
                        currency(one),
                        Integer.toString(month + 1),
                        amount(plan.get(month)));
                Stream<String> simulated =
                        BANDS.stream().map(band -> month < bands.size() ? amount(band.apply(bands.get(month))) : "");
                csv.row(Stream.concat(before, simulated).toList());
            }
        }
        return csv.all();
    }

    private static ImmutableMap<String, String> row(Assessment assessment, StrategyAssessment one) {
        JsonNode strategy = JsonDocument.parse(
                        JsonText.of(JsonWriter.text(json -> ResultWriter.write(one, json))), new ProblemList())
                .root();
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        row.put("startup", CsvRows.text(assessment.startup().name()));
        row.put("id", one.id().value());
        row.put("currency", currency(one));
        TAKEN.forEach(name -> strategy.member(name).ifPresent(value -> add(row, name, value)));
        row.put(
                "vetoes",
                String.join(
                        ";", one.vetoes().stream().map(veto -> veto.rule().id()).toList()));
        FIGURES.forEach(name -> strategy.member(name).ifPresent(value -> add(row, name, value)));
        return row.buildOrThrow();
    }

    /** A value under its name, or all values in it under names with dots; lists have a table of their own. */
    private static void add(ImmutableMap.Builder<String, String> row, String name, JsonNode value) {
        switch (value.kind()) {
            case OBJECT -> value.members().forEach((member, inner) -> add(row, name + "." + member, inner));
            case LIST -> {}
            case TEXT -> row.put(name, CsvRows.text(value.text()));
            case NULL -> row.put(name, "");
            default -> row.put(name, value.text());
        }
    }

    private static String currency(StrategyAssessment one) {
        return one.plan().objective().getCurrencyUnit().getCode();
    }

    private static String amount(Money amount) {
        return Decimals.text(amount.getAmount());
    }
}
