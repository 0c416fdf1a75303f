package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * The same few things compared in several figures: for each figure a panel with a scale of its own, in which every
 * thing has a bar.
 *
 * @param title what it shows, as a finding
 * @param panels the panels from top to bottom; at least one
 */
public record PairedBarChart(String title, ImmutableList<Panel> panels) implements Chart {
    /**
     * One figure.
     *
     * @param label what it counts
     * @param bars a bar for each thing, in the same order in every panel
     */
    public record Panel(String label, ImmutableList<Bar> bars) {}

    /**
     * A bar.
     *
     * @param label whose it is
     * @param emphasis how it stands out
     * @param value the value, not negative
     * @param written the value in words
     */
    public record Bar(String label, Emphasis emphasis, double value, String written) {
        /**
         * Refuses what has no bar.
         *
         * @param label whose it is
         * @param emphasis how it stands out
         * @param value the value
         * @param written the value in words
         * @throws IllegalArgumentException where the value is negative or no number
         */
        public Bar {
            if (!(value >= 0)) {
                throw new IllegalArgumentException(
                        "A bar begins at 0 and goes to the right, so " + value + " has none.");
            }
        }
    }
}
