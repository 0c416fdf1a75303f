/**
 * Charts as lines, shapes and labels on a drawing, before they become SVG; internal to the module. Start reading at
 * {@link dev.footing.formats.html.chart.Drawing}.
 */
@NullMarked
package dev.footing.formats.html.chart;

import org.jspecify.annotations.NullMarked;
