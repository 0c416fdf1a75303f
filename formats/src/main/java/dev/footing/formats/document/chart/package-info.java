/**
 * Charts as data: typed values, their names, and a description for readers who do not see them. Start reading at
 * {@link dev.footing.formats.document.chart.Chart}. The web page draws them; a format without pictures shows the table
 * of figures that stands beside each chart.
 */
@NullMarked
package dev.footing.formats.document.chart;

import org.jspecify.annotations.NullMarked;
