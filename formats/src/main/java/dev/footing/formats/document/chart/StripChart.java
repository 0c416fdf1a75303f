package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * The range of a value cut into stretches, each with a name: a strip a row, each on a scale of its own.
 *
 * @param title what it is of, a few words
 * @param rows the strips from top to bottom; at least one
 */
public record StripChart(String title, ImmutableList<Row> rows) implements Chart {
    /**
     * A strip.
     *
     * @param label what the value is
     * @param low the lowest value that is shown
     * @param high the highest value that is shown
     * @param cuts the values at which one stretch ends and the next begins, in ascending order
     * @param stretches the names of the stretches, one more than there are cuts
     * @param strong the name of those stretches that stand out
     * @param present the value as it is; empty where it is unknown
     */
    public record Row(
            String label,
            AxisLabel low,
            AxisLabel high,
            ImmutableList<AxisLabel> cuts,
            ImmutableList<String> stretches,
            String strong,
            ImmutableList<AxisLabel> present) {
        /**
         * Checks that the cuts part the stretches.
         *
         * @param label what the value is
         * @param low the lowest value that is shown
         * @param high the highest value that is shown
         * @param cuts the values at which one stretch ends and the next begins
         * @param stretches the names of the stretches
         * @param strong the name of those stretches that stand out
         * @param present the value as it is
         * @throws IllegalArgumentException where the stretches are not one more than the cuts
         */
        public Row {
            if (stretches.size() != cuts.size() + 1) {
                throw new IllegalArgumentException(
                        cuts.size() + " cuts part one stretch more, not " + stretches.size() + ".");
            }
        }
    }
}
