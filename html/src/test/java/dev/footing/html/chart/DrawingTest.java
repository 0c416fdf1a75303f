package dev.footing.html.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Unit;
import dev.footing.formats.document.chart.Axis;
import dev.footing.formats.document.chart.AxisLabel;
import dev.footing.formats.document.chart.Chart;
import dev.footing.formats.document.chart.Emphasis;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.document.chart.PairedBarChart;
import dev.footing.formats.document.chart.RangeChart;
import dev.footing.formats.document.chart.ReserveChart;
import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.document.chart.StripChart;
import dev.footing.formats.document.chart.TornadoChart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {
    private static final String LONG = "a label that is much longer than the room that a chart has for it";
    private static final Axis MONEY = axis("cash", Unit.MONEY);
    private static final Axis MONTHS = axis("months from now", Unit.MONTHS);

    private static Axis axis(String label, Unit unit) {
        return new Axis(label, unit, CurrencyUnit.EUR);
    }

    private static FanChart fan(double last, AxisLabel... markers) {
        return new FanChart(
                "cash of a plan",
                MONTHS,
                MONEY,
                ImmutableList.of(
                        new FanChart.Point(0, ImmutableList.of(5000.0, 5000.0, 5000.0, 5000.0, 5000.0)),
                        new FanChart.Point(12, ImmutableList.of(last, last + 1, last + 2, 4000.0, 4500.0))),
                ImmutableList.of("5%", "25%", "median", "75%", "95%"),
                last,
                5000,
                "nothing left",
                ImmutableList.copyOf(markers));
    }

    private static final StackedBarChart BARS = new StackedBarChart(
            "objective",
            MONEY,
            "objective",
            ImmutableList.of(new StackedBarChart.Part("G", "gain"), new StackedBarChart.Part("L", "loss")),
            ImmutableList.of(
                    new StackedBarChart.Bar("first", ImmutableList.of(3_000_000.0, -1_000_000.0), 2_000_000, ""),
                    new StackedBarChart.Bar(LONG, ImmutableList.of(0.0, -2_000_000.0), -2_000_000, "x")));

    private static final TornadoChart TORNADO = new TornadoChart(
            "margin",
            MONEY,
            ImmutableList.of(
                    new TornadoChart.Bar("engineers", new AxisLabel(-2000, "2 FTE"), new AxisLabel(8000, "20 FTE")),
                    new TornadoChart.Bar(
                            "salary", new AxisLabel(4000, "$90,000 a month"), new AxisLabel(1000, "$200,000"))),
            ImmutableList.of(new AxisLabel(3000, "as it is")));

    private static final StripChart STRIPS = new StripChart(
            "break-even",
            ImmutableList.of(new StripChart.Row(
                    "users",
                    new AxisLabel(0, "0 users"),
                    new AxisLabel(100, "100 users"),
                    ImmutableList.of(new AxisLabel(40, "40 users")),
                    ImmutableList.of("paas", "own"),
                    "own",
                    ImmutableList.of(new AxisLabel(10, "10 users")))));

    private static final RangeChart RANGES = new RangeChart(
            "share of the product",
            axis("share of engineering", Unit.SHARE),
            ImmutableList.of(
                    new RangeChart.Row("paas", .6, .7, .8, .85, .9), new RangeChart.Row(LONG, .2, .3, .4, .5, .6)),
            0,
            1);

    private static final GanttChart GANTT = new GanttChart(
            "roadmap",
            "first day of week",
            ImmutableList.of(
                    new GanttChart.Row("settle", true, 1, 4, "settle"),
                    new GanttChart.Row("measure", false, 2, 2, "week 2, founders")));

    private static final PairedBarChart PAIRS = new PairedBarChart(
            "side by side",
            ImmutableList.of(
                    new PairedBarChart.Panel(
                            "Time",
                            ImmutableList.of(
                                    new PairedBarChart.Bar("Today", Emphasis.BASE, 0.5, "50%"),
                                    new PairedBarChart.Bar("Recommended", Emphasis.MAIN, 0.25, "25%"))),
                    new PairedBarChart.Panel(
                            "Months",
                            ImmutableList.of(
                                    new PairedBarChart.Bar("Today", Emphasis.BASE, 0, "live now"),
                                    new PairedBarChart.Bar("Recommended", Emphasis.MAIN, 0, "0")))));

    private static final ReserveChart RESERVES = reserves(line("Today", 600), line("Recommended", 500));
    private static final ReserveChart GONE =
            reserves(line("Today", -3000, new AxisLabel(3, "Today: month 3")), line("Recommended", 500));

    private static ReserveChart reserves(ReserveChart.Line... lines) {
        return new ReserveChart(
                "cash",
                MONTHS,
                MONEY,
                ImmutableList.copyOf(lines),
                ImmutableList.of(new AxisLabel(11, "round, month 11 (Mar 2027)"), new AxisLabel(13, "too late")));
    }

    private static ReserveChart.Line line(String label, double end, AxisLabel... out) {
        return new ReserveChart.Line(
                label,
                Emphasis.MAIN,
                ImmutableList.of(
                        new ReserveChart.Point(0, 1000, 1000, 1000),
                        new ReserveChart.Point(12, end - 300, end, end + 300)),
                ImmutableList.copyOf(out));
    }

    static Stream<Chart> charts() {
        return Stream.of(
                fan(-1000, new AxisLabel(6, "round")), BARS, TORNADO, STRIPS, RANGES, GANTT, PAIRS, RESERVES, GONE);
    }

    private static List<String> labels(Chart chart) {
        return marks(chart, Mark.Label.class).map(Mark.Label::text).toList();
    }

    private static <M extends Mark> Stream<M> marks(Chart chart, Class<M> kind) {
        return Drawing.of(chart).marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The shapes above the lines of a grid. */
    private static Stream<Mark.Shape> shapes(Chart chart) {
        return marks(chart, Mark.Shape.class)
                .filter(shape -> !Set.of("grid", "axis").contains(shape.look()));
    }

    private static Mark.Label label(Chart chart, String text) {
        return marks(chart, Mark.Label.class)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_chart_stays_within_its_drawing(Chart chart) {
        Drawing drawing = Drawing.of(chart);
        assertThat(marks(chart, Mark.Label.class)).isNotEmpty().allSatisfy(label -> {
            assertThat(label.x()).isBetween(0.0, (double) drawing.width());
            assertThat(label.y()).isBetween(0.0, (double) drawing.height());
        });
        assertThat(marks(chart, Mark.Box.class)).allSatisfy(box -> {
            assertThat(box.width()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        });
    }

    @ParameterizedTest
    @MethodSource("charts")
    void the_room_of_every_label_is_within_its_drawing(Chart chart) {
        Drawing drawing = Drawing.of(chart);
        assertThat(marks(chart, Mark.Label.class)).isNotEmpty().allSatisfy(label -> {
            List<String> looks = List.of(label.look().split(" "));
            double room = TextWidth.of(label.text());
            double left = looks.contains("m") ? room / 2 : looks.contains("e") ? room : 0;
            assertThat(label.x() - left).as(label.text()).isGreaterThanOrEqualTo(0);
            assertThat(label.x() - left + room).as(label.text()).isLessThanOrEqualTo(drawing.width());
        });
    }

    @Test
    void what_is_compared_has_a_bar_in_every_panel_each_on_a_scale_of_its_own() {
        List<Mark.Box> bars = marks(PAIRS, Mark.Box.class).toList();
        assertThat(bars).extracting(Mark.Box::look).containsExactly("pair base", "pair main", "pair base", "pair main");
        assertThat(bars.get(0).width()).isEqualTo(2 * bars.get(1).width(), within(1e-9));
        assertThat(bars.get(2).width()).isZero();
        assertThat(labels(PAIRS)).contains("Time", "50%", "live now");
        assertThatThrownBy(() -> new PairedBarChart.Bar("x", Emphasis.OTHER, -1, "-1"))
                .hasMessageContaining("-1");
    }

    @Test
    void a_reserve_that_is_used_up_ends_on_the_axis_with_its_name_and_one_that_lasts_at_the_right() {
        assertThat(labels(GONE)).contains("Today: month 3", "Recommended").doesNotContain("Today", "too late");
        Mark.Dot end = marks(GONE, Mark.Dot.class).findFirst().orElseThrow();
        String line = shapes(GONE)
                .filter(shape -> shape.look().startsWith("run"))
                .map(Mark.Shape::path)
                .findFirst()
                .orElseThrow();
        assertThat(line).endsWith(Drawing.at(end.x()) + " " + Drawing.at(end.y()));
        assertThat(label(GONE, "Today: month 3").x()).isGreaterThan(end.x());
        assertThat(marks(RESERVES, Mark.Dot.class)).isEmpty();
        assertThat(labels(RESERVES)).contains("Today", "Recommended", "round, month 11 (Mar 2027)");
    }

    @Test
    void a_reserve_chart_has_a_line_and_a_line_has_points() {
        assertThatThrownBy(() -> reserves()).hasMessageContaining("a line");
        assertThatThrownBy(() -> new ReserveChart.Line("x", Emphasis.MAIN, ImmutableList.of(), ImmutableList.of()))
                .hasMessageContaining("two points");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_drawn_the_same_each_time(Chart chart) {
        assertThat(Drawing.of(chart)).isEqualTo(Drawing.of(chart));
    }

    @Test
    void a_fan_has_two_bands_below_its_median_and_a_name_at_the_end_of_each_line() {
        assertThat(shapes(fan(-1000)).map(Mark.Shape::look)).containsExactly("band outer", "band inner", "middle");
        assertThat(labels(fan(-1000)))
                .contains("5%", "25%", "median", "75%", "95%", "nothing left", "months from now", "cash", "EUR 2k");
    }

    @Test
    void names_of_lines_that_end_in_one_place_stand_a_line_apart() {
        List<Double> places = Stream.of("95%", "75%", "median", "25%", "5%")
                .map(name -> label(fan(-1000), name).y())
                .toList();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void a_marker_beyond_the_last_month_is_left_out() {
        assertThat(labels(fan(1000, new AxisLabel(12, "round, month 12")))).contains("round, month 12");
        assertThat(labels(fan(1000, new AxisLabel(13, "round, month 13")))).doesNotContain("round, month 13");
    }

    @Test
    void a_single_line_has_no_band() {
        FanChart plan = new FanChart(
                "plan",
                MONTHS,
                MONEY,
                ImmutableList.of(
                        new FanChart.Point(0, ImmutableList.of(10.0)), new FanChart.Point(1, ImmutableList.of(5.0))),
                ImmutableList.of("plan"),
                5,
                10,
                "nothing left",
                ImmutableList.of());
        assertThat(shapes(plan).map(Mark.Shape::look)).containsExactly("middle");
        assertThat(labels(plan)).contains("plan", "EUR 10");
    }

    @Test
    void what_adds_stands_right_of_zero_and_what_takes_left_of_it() {
        double zero = marks(BARS, Mark.Line.class)
                .filter(line -> line.look().equals("zero"))
                .findFirst()
                .orElseThrow()
                .x1();
        List<Mark.Box> parts =
                marks(BARS, Mark.Box.class).filter(box -> !box.tip().isEmpty()).toList();
        assertThat(parts)
                .extracting(Mark.Box::tip)
                .containsExactly("first, gain: EUR 3.0M", "first, loss: -EUR 1.0M", LONG + ", loss: -EUR 2.0M");
        assertThat(parts.get(0).x()).isEqualTo(zero);
        assertThat(parts.get(1).x() + parts.get(1).width()).isEqualTo(zero);
        assertThat(parts).extracting(Mark.Box::look).containsExactly("part pa", "part pb", "part pb");
    }

    @Test
    void a_sum_is_a_diamond_that_says_what_it_is() {
        assertThat(shapes(BARS).map(Mark.Shape::tip))
                .containsExactly("first, objective: EUR 2.0M", LONG + ", objective: -EUR 2.0M");
    }

    @Test
    void long_labels_are_cut_and_marks_stay_behind_them() {
        assertThat(labels(BARS)).contains("a label that is much long\u2026 x");
        assertThat(labels(RANGES)).contains("a label that is much long\u2026");
    }

    @Test
    void the_ends_of_a_tornado_stand_at_the_side_of_their_result() {
        assertThat(label(TORNADO, "2 FTE").x())
                .isLessThan(label(TORNADO, "20 FTE").x());
        assertThat(label(TORNADO, "$200,000").x())
                .isLessThan(label(TORNADO, "$90,000 a mon\u2026").x());
        assertThat(marks(TORNADO, Mark.Box.class).map(Mark.Box::tip))
                .contains("engineers: 2 FTE gives -EUR 2k, 20 FTE gives EUR 8k");
        assertThat(labels(TORNADO)).contains("as it is");
    }

    @Test
    void a_strip_is_dark_where_its_strong_stretch_is_and_shows_the_value_as_it_is() {
        assertThat(marks(STRIPS, Mark.Box.class).map(Mark.Box::look)).containsExactly("behind", "ahead");
        assertThat(marks(STRIPS, Mark.Dot.class).map(Mark.Dot::tip)).containsExactly("users as it is: 10 users");
        assertThat(label(STRIPS, "40 users").look()).isEqualTo("t m strong");
    }

    @Test
    void the_value_as_it_is_is_left_out_where_it_lies_beyond_the_strip() {
        StripChart.Row row = STRIPS.rows().get(0);
        StripChart beyond = new StripChart(
                "break-even",
                ImmutableList.of(new StripChart.Row(
                        row.label(),
                        row.low(),
                        row.high(),
                        row.cuts(),
                        row.stretches(),
                        row.strong(),
                        ImmutableList.of(new AxisLabel(101, "101 users")))));
        assertThat(marks(beyond, Mark.Dot.class)).isEmpty();
    }

    @Test
    void ranges_say_their_mean_in_the_unit_of_the_axis() {
        assertThat(labels(RANGES)).contains("80%", "40%", "share of engineering", "100%");
        assertThat(marks(RANGES, Mark.Dot.class).map(Mark.Dot::tip)).containsExactly("paas: 80%", LONG + ": 40%");
    }

    @Test
    void steps_are_thin_and_strong_and_actions_have_their_note() {
        assertThat(label(GANTT, "settle").look()).isEqualTo("t strong halo-paper");
        assertThat(marks(GANTT, Mark.Box.class).map(Mark.Box::tip)).containsExactly("settle", "week 2, founders");
        List<Mark.Box> boxes = marks(GANTT, Mark.Box.class).toList();
        assertThat(boxes.get(0).width()).isEqualTo(4 * boxes.get(1).width(), within(1e-9));
    }

    @Test
    void coordinates_have_at_most_one_digit_behind_the_point() {
        assertThat(Drawing.at(12)).isEqualTo("12");
        assertThat(Drawing.at(12.25)).isEqualTo("12.2");
        assertThat(Drawing.at(-0.01)).isEqualTo("0");
    }
}
