/** What providers bill, read from their exports. Start reading at {@link dev.footing.bills.BillReader}. */
@NullMarked
package dev.footing.bills;

import org.jspecify.annotations.NullMarked;
