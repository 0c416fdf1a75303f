package dev.footing.html.chart;

import com.google.common.collect.ImmutableList;
import dev.footing.formats.document.chart.Chart;
import dev.footing.formats.document.chart.FanChart;
import dev.footing.formats.document.chart.GanttChart;
import dev.footing.formats.document.chart.PairedBarChart;
import dev.footing.formats.document.chart.RangeChart;
import dev.footing.formats.document.chart.ReserveChart;
import dev.footing.formats.document.chart.StackedBarChart;
import dev.footing.formats.document.chart.StripChart;
import dev.footing.formats.document.chart.TornadoChart;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A finished chart.
 *
 * @param width its width, in units that are pixels where it is shown at its natural size
 * @param height its height
 * @param marks what is drawn, the first below the others
 */
public record Drawing(int width, int height, ImmutableList<Mark> marks) {
    private static final int NARROW = 460;

    /**
     * Draws a chart.
     *
     * @param chart the chart
     * @return the drawing
     */
    public static Drawing of(Chart chart) {
        if (chart instanceof FanChart fan) {
            return new FanDrawing(fan).draw();
        }
        if (chart instanceof GanttChart gantt) {
            return new GanttDrawing(gantt).draw();
        }
        if (chart instanceof PairedBarChart pairs) {
            return new PairedBarDrawing(pairs).draw();
        }
        if (chart instanceof ReserveChart reserves) {
            return new ReserveDrawing(reserves).draw();
        }
        if (chart instanceof RangeChart ranges) {
            return new RangeDrawing(ranges).draw();
        }
        if (chart instanceof StackedBarChart bars) {
            return new StackedBarDrawing(bars).draw();
        }
        return chart instanceof StripChart strips
                ? new StripDrawing(strips).draw()
                : new TornadoDrawing((TornadoChart) chart).draw();
    }

    /** {@return whether it is too wide for a narrow screen, where it is then moved sideways} */
    public boolean wide() {
        return width > NARROW;
    }

    /**
     * Prints a coordinate with at most one digit behind the point, so that a page stays small.
     *
     * @param coordinate a coordinate
     * @return such as {@code 12.5} or {@code 12}
     */
    public static String at(double coordinate) {
        BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
