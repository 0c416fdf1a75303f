/**
 * Tables that are no texts, such as Parquet: what reads them needs a library that not everybody has, so it comes in an
 * artifact of its own and is found as a service. Start reading at {@link dev.footing.bills.table.BillTableReader}.
 */
@NullMarked
package dev.footing.bills.table;

import org.jspecify.annotations.NullMarked;
