package dev.footing.formats.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.description.Member;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Identified;
import dev.footing.api.verdict.Chances.OfStrategy;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.json.Decimals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An assessment as CSV: one table of the strategies, one of their cash month by month, or a table of many summaries.
 * The first line names the columns; a cell is empty where there is no such figure, such as the month in which cash runs
 * out where it lasts. Amounts are plain numbers of the unit that the column {@code currency} names.
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
     * Where the verdict says chances, {@code chance} is that of the strategy and {@code verdict.chances.stay} and the
     * like those of the directions; what it says beside a strategy stands in every row.
     *
     * @param assessment the assessment
     * @return the table; only its first line where no strategy was proposed
     */
    public static String strategies(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        ImmutableList<ImmutableMap<String, String>> rows = assessment.strategies().stream()
                .map(strategy -> row(assessment, strategy))
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
        Objects.requireNonNull(assessment, "assessment");
        CsvRows csv = new CsvRows();
        csv.row(MONTHS);
        for (StrategyAssessment strategy : assessment.strategies()) {
            ImmutableList<Money> plan = strategy.plan().cashByMonth();
            ImmutableList<MoneyPercentiles> bands =
                    strategy.simulation().map(SimulatedOutcome::cashByMonth).orElse(ImmutableList.of());
            for (int i = 0; i < plan.size(); i++) {
                int month = i;
                Stream<String> before = Stream.of(
                        CsvRows.text(assessment.understood().name()),
                        strategy.id().value(),
                        currency(strategy),
                        Integer.toString(month + 1),
                        amount(plan.get(month)));
                Stream<String> simulated =
                        BANDS.stream().map(band -> month < bands.size() ? amount(band.apply(bands.get(month))) : "");
                csv.row(Stream.concat(before, simulated).toList());
            }
        }
        return csv.all();
    }

    /**
     * Writes summaries, one line for each after the line with the names of the columns.
     *
     * @param rows summaries of assessments, in the order of the table
     * @return the table; only its first line where there is no row
     */
    public static String summaries(List<SummaryRow> rows) {
        Objects.requireNonNull(rows, "rows");
        CsvRows csv = new CsvRows();
        csv.row(SummaryRow.columns());
        rows.forEach(row -> csv.row(cells(row)));
        return csv.all();
    }

    /**
     * Writes one summary without the line that names the columns, for tables that grow.
     *
     * @param row a summary of an assessment
     * @return its line
     */
    public static String summary(SummaryRow row) {
        CsvRows csv = new CsvRows();
        csv.row(cells(Objects.requireNonNull(row, "row")));
        return csv.all();
    }

    /**
     * Writes how often what occurs.
     *
     * @param counts numbers by group, and by name within the group
     * @return a table with the columns group, name and number
     */
    public static String counts(Map<String, ? extends Map<String, Long>> counts) {
        CsvRows csv = new CsvRows();
        csv.row(ImmutableList.of("group", "name", "number"));
        Objects.requireNonNull(counts, "counts")
                .forEach((group, names) -> names.forEach((name, number) ->
                        csv.row(ImmutableList.of(CsvRows.text(group), CsvRows.text(name), Long.toString(number)))));
        return csv.all();
    }

    private static ImmutableList<String> cells(SummaryRow row) {
        FlatRow cells = new FlatRow();
        SummaryRow.columns().forEach(column -> cells.member(SummaryRow.DESCRIPTION, column, row));
        return cells.cells().values().asList();
    }

    /**
     * Writes a row for each month of a bill: whether it is complete, its figures, and what each component and bucket
     * comes to, in a column that begins with {@code components.}.
     *
     * @param bill the bill
     * @return the table
     */
    public static String months(Bill bill) {
        Objects.requireNonNull(bill, "bill");
        Set<String> components = new TreeSet<>();
        bill.months()
                .values()
                .forEach(month -> components.addAll(month.components().keySet()));
        List<String> figures = BillMonth.DESCRIPTION.members().stream()
                .map(Member::name)
                .filter(name -> !name.equals("components"))
                .toList();
        CsvRows csv = new CsvRows();
        csv.row(Stream.of(
                        Stream.of("month", "complete", "currency"),
                        figures.stream(),
                        components.stream().map(name -> CsvRows.text("components." + name)))
                .flatMap(columns -> columns)
                .toList());
        bill.months().forEach((month, sums) -> {
            FlatRow row = new FlatRow();
            row.text("month", month.toString());
            row.text("complete", Boolean.toString(bill.complete().contains(month)));
            row.text("currency", bill.currency().getCode());
            figures.forEach(figure -> row.member(BillMonth.DESCRIPTION, figure, sums));
            Stream<String> ofComponents = components.stream()
                    .map(component -> Optional.ofNullable(sums.components().get(component))
                            .map(amount -> Decimals.text(amount.getAmount()))
                            .orElse(""));
            csv.row(Stream.concat(row.cells().values().stream(), ofComponents).toList());
        });
        return csv.all();
    }

    private static ImmutableMap<String, String> row(Assessment assessment, StrategyAssessment assessed) {
        FlatRow row = new FlatRow();
        row.text("startup", assessment.understood().name());
        row.text("id", assessed.id().value());
        row.text("currency", currency(assessed));
        TAKEN.forEach(name -> row.member(StrategyAssessment.DESCRIPTION, name, assessed));
        row.text(
                "vetoes",
                String.join(
                        ";",
                        assessed.vetoes().stream().map(veto -> veto.rule().id()).toList()));
        FIGURES.forEach(name -> row.member(StrategyAssessment.DESCRIPTION, name, assessed));
        verdict(row, assessment.verdict(), assessed);
        return row.cells();
    }

    /** What the verdict says, in each row of its table: its other branch, and how likely what is. */
    private static void verdict(FlatRow row, Verdict verdict, StrategyAssessment assessed) {
        verdict.chances().ifPresent(chances -> {
            row.member(OfStrategy.DESCRIPTION, "chance", new OfStrategy(assessed.id(), chances.of(assessed.id())));
            for (Direction direction : Direction.values()) {
                row.text(
                        "verdict.chances." + direction.id(),
                        Decimals.text(chances.of(direction).value()));
            }
        });
        verdict.condition().ifPresent(condition -> {
            row.text(
                    "verdict.condition.areas",
                    Identified.listed(condition.areas()).replace(", ", ";"));
            row.text("verdict.condition.strategy", condition.strategy().value());
            row.text("verdict.condition.worth", amount(condition.worth()));
        });
    }

    private static String currency(StrategyAssessment strategy) {
        return strategy.plan().objective().getCurrencyUnit().getCode();
    }

    private static String amount(Money amount) {
        return Decimals.text(amount.getAmount());
    }
}
