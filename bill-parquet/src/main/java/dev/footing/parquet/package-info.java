/**
 * Bills in Parquet, read without Hadoop, and row group by row group. Start reading at
 * {@link dev.footing.parquet.ParquetBillReader}.
 */
@NullMarked
package dev.footing.parquet;

import org.jspecify.annotations.NullMarked;
