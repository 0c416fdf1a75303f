package dev.footing.formats.document.chart;

/**
 * A value on an axis with a label of its own.
 *
 * @param at the value, in the unit of the axis
 * @param text what stands beside it
 */
public record AxisLabel(double at, String text) {}
