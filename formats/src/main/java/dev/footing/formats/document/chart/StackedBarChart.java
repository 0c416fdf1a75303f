package dev.footing.formats.document.chart;

import com.google.common.collect.ImmutableList;

/**
 * Sums with the parts that they are made of, a bar each: what adds to a sum and what takes from it.
 *
 * @param title what it is of, a few words
 * @param axis what the parts and sums are
 * @param sum what a sum is called
 * @param parts what the parts are, in the order of every bar
 * @param bars the bars from top to bottom; at least one
 */
public record StackedBarChart(String title, Axis axis, String sum, ImmutableList<Part> parts, ImmutableList<Bar> bars)
        implements Chart {
    /**
     * Checks that every bar has a value for each part.
     *
     * @param title what it is of
     * @param axis what the parts and sums are
     * @param sum what a sum is called
     * @param parts what the parts are
     * @param bars the bars from top to bottom
     * @throws IllegalArgumentException where a bar has more values than there are parts, or fewer
     */
    public StackedBarChart {
        for (Bar bar : bars) {
            if (bar.values().size() != parts.size()) {
                throw new IllegalArgumentException("The bar " + bar.label() + " has "
                        + bar.values().size() + " values, for " + parts.size() + " parts.");
            }
        }
    }

    /**
     * A part that every bar may have.
     *
     * @param letter a letter by which it is known on a bar
     * @param name what it is
     */
    public record Part(String letter, String name) {}

    /**
     * A bar.
     *
     * @param label what it is of
     * @param values as many as there are parts; what takes from the sum is negative
     * @param sum the sum
     * @param mark what stands behind the label, a letter or nothing
     */
    public record Bar(String label, ImmutableList<Double> values, double sum, String mark) {}
}
