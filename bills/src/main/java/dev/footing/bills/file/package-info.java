/**
 * Files as they were exported: folders, gzip, zip, CSV and JSON lines become rows of texts, in bounded memory. Start
 * reading at {@link dev.footing.bills.file.DataFiles}.
 */
@NullMarked
package dev.footing.bills.file;

import org.jspecify.annotations.NullMarked;
