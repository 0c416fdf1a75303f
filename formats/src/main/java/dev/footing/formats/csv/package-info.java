/** Figures as CSV, for spreadsheets and data frames. Start reading at {@link dev.footing.formats.csv.CsvWriter}. */
@NullMarked
package dev.footing.formats.csv;

import org.jspecify.annotations.NullMarked;
