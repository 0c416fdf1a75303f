package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Section;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.TableLayout;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.RangeChart;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How much of engineering goes into the product, and from when on it runs on each strategy. */
final class ProductSection {
    private final Assessment assessment;
    private final boolean simulated;

    ProductSection(Assessment assessment) {
        this.assessment = assessment;
        this.simulated = StrategyTables.isSimulated(assessment.strategies());
    }

    Section section() {
        return assessment.strategies().isEmpty()
                ? Section.of("product", "Work on the product")
                : Section.of("product", "Work on the product", introduction(), new Block.Parallel(figures()));
    }

    private Block introduction() {
        String drawn = simulated
                ? "The dot is the mean over the trials, the thick line the middle half of them, the thin one nine in ten."
                        + " Everything is"
                : "As planned, if nothing goes wrong,";
        return new Block.Paragraph(drawn + " over the whole horizon of "
                + assessment.understood().budget().horizonMonths() + " months.");
    }

    private ImmutableList<ImmutableList<Block>> figures() {
        return ImmutableList.of(
                figure(
                        "share",
                        "Share of engineering that goes into the product",
                        Extreme.most("Most time for the product"),
                        axis("share of engineering", Unit.SHARE),
                        SimulatedOutcome::productShare,
                        PlanOutcome::productShare,
                        Cell.Share::new),
                figure(
                        "production",
                        "Months until the product runs on it",
                        Extreme.least("First to run the product, in months"),
                        axis("months from now", Unit.MONTHS),
                        SimulatedOutcome::timeToProductionMonths,
                        PlanOutcome::timeToProductionMonths,
                        Cell.Decimal::new),
                figure(
                        "work",
                        "Engineer-months that go into the product",
                        Extreme.most("Most engineer-months for the product"),
                        axis("engineer-months", Unit.ENGINEER_MONTHS),
                        SimulatedOutcome::productEngineerMonths,
                        PlanOutcome::productEngineerMonths,
                        Cell.Decimal::new));
    }

    private Axis axis(String label, Unit unit) {
        return new Axis(label, unit, assessment.understood().budget().currency());
    }

    /** The strategy that has most of it, or least, and what it has. */
    private record Extreme(String title, Comparator<RangeChart.Row> order) {
        static Extreme most(String title) {
            return new Extreme(title, Comparator.comparingDouble(RangeChart.Row::mean));
        }

        static Extreme least(String title) {
            return new Extreme(
                    title, Comparator.comparingDouble(RangeChart.Row::mean).reversed());
        }

        String of(List<RangeChart.Row> rows, Function<RangeChart.Row, String> named) {
            return title + ": " + named.apply(rows.stream().max(order).orElseThrow());
        }
    }

    private ImmutableList<Block> figure(
            String id,
            String caption,
            Extreme finding,
            Axis axis,
            Function<SimulatedOutcome, Distribution> mean,
            ToDoubleFunction<PlanOutcome> plan,
            DoubleFunction<Cell> cell) {
        ImmutableList<RangeChart.Row> rows = assessment.strategies().stream()
                .map(strategy -> row(strategy, mean, plan))
                .collect(ImmutableList.toImmutableList());
        double high = axis.unit() == Unit.SHARE
                ? 1
                : rows.stream().mapToDouble(RangeChart.Row::p95).max().orElse(1);
        Function<RangeChart.Row, String> named =
                row -> row.label() + ", " + cell.apply(row.mean()).text();
        return ImmutableList.of(new Block.Figure(
                id,
                new RangeChart(finding.of(rows, named), axis, rows, 0, high),
                "From " + named.apply(rows.get(0)) + ", to " + named.apply(Iterables.getLast(rows)) + ", by rank.",
                table(caption, rows, cell)));
    }

    private RangeChart.Row row(
            StrategyAssessment strategy,
            Function<SimulatedOutcome, Distribution> mean,
            ToDoubleFunction<PlanOutcome> plan) {
        String label = new StrategyNames(assessment).distinct(strategy.id());
        double planned = plan.applyAsDouble(strategy.plan());
        return strategy.simulation()
                .map(mean)
                .map(figure ->
                        new RangeChart.Row(label, figure.p5(), figure.p25(), figure.mean(), figure.p75(), figure.p95()))
                .orElse(new RangeChart.Row(label, planned, planned, planned, planned, planned));
    }

    private Table table(String caption, ImmutableList<RangeChart.Row> rows, DoubleFunction<Cell> cell) {
        TableLayout<RangeChart.Row> table =
                TableLayout.<RangeChart.Row>captioned(caption).names("Strategy", RangeChart.Row::label);
        return simulated
                ? table.figures("5%", row -> cell.apply(row.p5()))
                        .figures("25%", row -> cell.apply(row.p25()))
                        .figures("Mean", row -> cell.apply(row.mean()))
                        .figures("75%", row -> cell.apply(row.p75()))
                        .figures("95%", row -> cell.apply(row.p95()))
                        .table(rows)
                : table.figures("Plan", row -> cell.apply(row.mean())).table(rows);
    }
}
