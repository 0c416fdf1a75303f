/**
 * Files as they were exported: folders, gzip and zip become texts and tables, in bounded memory. Start reading at
 * {@link dev.footing.bills.file.DataFiles}.
 */
@NullMarked
package dev.footing.bills.file;

import org.jspecify.annotations.NullMarked;
