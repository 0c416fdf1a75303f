/**
 * Draws charts: each becomes lines, shapes and labels at coordinates, which a template writes as SVG; internal to the
 * module. Start reading at {@link dev.footing.html.chart.Drawing}.
 */
@NullMarked
package dev.footing.html.chart;

import org.jspecify.annotations.NullMarked;
