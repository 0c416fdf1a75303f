/**
 * Draws charts: each becomes lines, shapes and labels at coordinates, which a template writes as SVG; internal to the
 * module. Start reading at {@link dev.footing.formats.html.chart.Drawing}.
 */
@NullMarked
package dev.footing.formats.html.chart;

import org.jspecify.annotations.NullMarked;
