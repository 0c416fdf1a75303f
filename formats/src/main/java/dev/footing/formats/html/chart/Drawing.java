package dev.footing.formats.html.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A finished chart.
 *
 * @param width its width, in units that are pixels where it is shown at its natural size
 * @param height its height
 * @param title what it is, a few words
 * @param description what it shows, a sentence or two for those who do not see it
 * @param marks what is drawn, the first below the others
 */
public record Drawing(int width, int height, String title, String description, ImmutableList<Mark> marks) {
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
