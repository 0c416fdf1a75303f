package dev.footing.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.formats.document.Block;
import dev.footing.formats.document.Cell;
import dev.footing.formats.document.Column;
import dev.footing.formats.document.Table;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.document.chart.PairedBarChart;
import dev.footing.formats.document.chart.RangeChart;
import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.document.chart.StripChart;
import dev.footing.formats.document.chart.TornadoChart;
import dev.footing.formats.text.Assessments;
import dev.footing.formats.text.Inquired;
import dev.footing.formats.text.Simulations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts and the tables beside them are made from the same figures. */
class FiguresTest {
    private static final Assessment SIMULATED = Simulations.reference();
    private static final Assessment PLANNED = Assessments.reference();

    private static Stream<Block.Figure> figures(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Parallel parallel) {
                return parallel.parts().stream().flatMap(FiguresTest::figures);
            }
            return block instanceof Block.Figure figure ? Stream.of(figure) : Stream.of();
        });
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    private static List<String> row(Table table, int number) {
        return table.rows().get(number).stream().map(Cell::text).toList();
    }

    @Test
    void cash_is_a_fan_of_percentiles_over_trials_and_a_line_as_planned() {
        Block.Figure simulated = figures(new CashSection(SIMULATED).section().blocks())
                .findFirst()
                .orElseThrow();
        FanChart fan = (FanChart) simulated.chart();
        assertThat(fan.lines()).containsExactly("5%", "25%", "median", "75%", "95%");
        assertThat(fan.points()).hasSize(3).element(1).satisfies(month -> {
            assertThat(month.at()).isEqualTo(1);
            assertThat(month.values()).containsExactly(50_000.0, 90_000.0, 100_000.0, 110_000.0, 150_000.0);
        });
        assertThat(headings(simulated.table())).containsExactly("Month", "5%", "25%", "Median", "75%", "95%");
        assertThat(row(simulated.table(), 1)).containsExactly("1", "$50k", "$90k", "$100k", "$110k", "$150k");
        assertThat(simulated.description())
                .isEqualTo("After 2 months the median is -$20k; 1 trial in 20 has less than -$70k, 1 in 20 more than"
                        + " $30k.");
        Block.Figure planned =
                figures(new CashSection(PLANNED).section().blocks()).findFirst().orElseThrow();
        assertThat(((FanChart) planned.chart()).lines()).containsExactly("plan");
        assertThat(planned.description()).isEqualTo("After 2 months the plan has -$20k.");
    }

    @Test
    void all_charts_of_cash_have_one_scale_and_the_month_of_the_round() {
        List<FanChart> fans = figures(new CashSection(SIMULATED).section().blocks())
                .map(figure -> (FanChart) figure.chart())
                .toList();
        assertThat(fans).hasSize(2);
        assertThat(fans).extracting(FanChart::low).containsOnly(fans.get(0).low());
        assertThat(fans).extracting(FanChart::high).containsOnly(fans.get(0).high());
        assertThat(fans.get(0).markers()).containsExactly(new AxisLabel(18, "round, month 18"));
    }

    @Test
    void work_on_the_product_has_the_spread_where_it_was_simulated_and_one_column_as_planned() {
        List<Block.Figure> simulated =
                figures(new ProductSection(SIMULATED).section().blocks()).toList();
        assertThat(simulated).extracting(Block.Figure::id).containsExactly("share", "production", "work");
        assertThat(headings(simulated.get(0).table())).containsExactly("Strategy", "5%", "25%", "Mean", "75%", "95%");
        RangeChart shares = (RangeChart) simulated.get(0).chart();
        assertThat(shares.high()).isEqualTo(1);
        assertThat(shares.rows().get(0).mean()).isCloseTo(0.8912, within(1e-12));
        assertThat(row(simulated.get(0).table(), 0))
                .containsExactly("Minimal (acme.one)", "80%", "88%", "89%", "91%", "95%");
        Table planned = figures(new ProductSection(PLANNED).section().blocks())
                .findFirst()
                .orElseThrow()
                .table();
        assertThat(headings(planned)).containsExactly("Strategy", "Plan");
        assertThat(row(planned, 0)).containsExactly("Minimal (acme.one)", "90%");
    }

    @Test
    void the_parts_of_an_objective_sum_to_it_in_the_chart_and_in_the_table() {
        Block.Figure figure = (Block.Figure) new ObjectiveFigure(PLANNED).block();
        StackedBarChart chart = (StackedBarChart) figure.chart();
        assertThat(chart.parts()).extracting(StackedBarChart.Part::letter).doesNotHaveDuplicates();
        assertThat(chart.bars())
                .allSatisfy(bar -> assertThat(bar.values().stream()
                                .mapToDouble(value -> value)
                                .sum())
                        .isCloseTo(bar.sum(), within(0.005)));
        assertThat(chart.bars()).extracting(StackedBarChart.Bar::mark).containsExactly("", "x");
        assertThat(headings(figure.table())).hasSize(chart.parts().size() + 2).endsWith("Objective");
        assertThat(figure.description())
                .startsWith("From Minimal (acme.one), ")
                .endsWith("; the diamond is the objective itself.");
    }

    @Test
    void break_even_shows_the_drivers_along_which_the_better_one_changes() {
        Block.Figure figure = figures(new BreakEvenFigure(Inquired.assessment()).blocks())
                .findFirst()
                .orElseThrow();
        StripChart chart = (StripChart) figure.chart();
        assertThat(chart.title()).isEqualTo("Another strategy becomes best along active users now");
        assertThat(chart.rows()).singleElement().satisfies(row -> {
            assertThat(row.stretches()).containsExactly("Minimal (acme.one)", "none");
            assertThat(row.cuts()).extracting(AxisLabel::text).containsExactly("1,300 users");
            assertThat(row.strong()).isEqualTo("Minimal (acme.one)");
            assertThat(row.low().at()).isLessThan(row.cuts().get(0).at());
            assertThat(row.high().at()).isGreaterThan(row.cuts().get(0).at());
        });
        assertThat(row(figure.table(), 0))
                .containsExactly(
                        "active users now",
                        "0 users",
                        "1,000,000 users",
                        "1,300 users",
                        "between 1,200 and 1,400 users",
                        "Minimal (acme.one)",
                        "none");
    }

    @Test
    void without_an_examined_driver_there_is_no_break_even() {
        assertThat(new BreakEvenFigure(PLANNED).blocks()).isEmpty();
        assertThat(new BreakEvenFigure(PLANNED).first()).isEmpty();
    }

    @Test
    void the_tornado_has_the_inputs_that_move_the_margin_and_marks_it_as_it_is() {
        Block.Figure figure = figures(new MarginFigure(Inquired.assessment()).blocks())
                .findFirst()
                .orElseThrow();
        TornadoChart chart = (TornadoChart) figure.chart();
        assertThat(chart.bars()).extracting(TornadoChart.Bar::label).containsExactly("engineers");
        assertThat(chart.bars().get(0).low().at()).isEqualTo(1000.25);
        assertThat(chart.markers()).extracting(AxisLabel::text).containsExactly("as it is");
        assertThat(row(figure.table(), 0))
                .containsExactly("engineers", "6.4 FTE", "9.6 FTE", "$1,000", "none", "reported");
        assertThat(new MarginFigure(PLANNED).blocks()).isEmpty();
    }

    @Test
    void assumptions_are_every_input_that_stands_and_the_numbers_of_the_first_two() {
        ImmutableList<Block> blocks =
                new AssumptionSection(Inquired.assessment()).section().blocks();
        Table inputs = ((Block.Tabular) blocks.get(1)).table();
        assertThat(headings(inputs)).containsExactly("What", "Value", "Grade", "Source", "Date");
        assertThat(inputs.rows()).extracting(row -> row.get(0).text()).contains("engineers", "cash now");
        assertThat(blocks.subList(2, blocks.size()))
                .extracting(block -> ((Block.Details) block).summary())
                .containsExactly(
                        "Numbers of Minimal (acme.one)", "Numbers of Minimal (acme.two)", "Parameters of the world");
    }

    @Test
    void every_bar_of_the_first_page_is_as_long_as_the_figure_that_is_written_beside_it() {
        List<PairedBarChart.Panel> panels = figures(new ScreenCharts(SIMULATED, ScreenRoles.of(SIMULATED)).blocks())
                .map(Block.Figure::chart)
                .filter(PairedBarChart.class::isInstance)
                .flatMap(chart -> ((PairedBarChart) chart).panels().stream())
                .toList();
        assertThat(panels)
                .hasSize(3)
                .allSatisfy(panel -> assertThat(panel.bars())
                        .isNotEmpty()
                        .allSatisfy(bar -> assertThat(bar.value() > 0)
                                .as("%s: %s", panel.label(), bar.written())
                                .isEqualTo(bar.written().matches(".*[1-9].*"))));
    }
}
