/**
 * Charges become sums: which cost counts for what, by month, component and service. Start reading at
 * {@link dev.footing.bills.sums.BillSums}.
 */
@NullMarked
package dev.footing.bills.sums;

import org.jspecify.annotations.NullMarked;
