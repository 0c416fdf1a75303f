/**
 * FOCUS by its columns, whatever the version: rows of texts become charges with costs, a period and a kind, or problems
 * with their places. Start reading at {@link dev.footing.bills.focus.ChargeReader}.
 */
@NullMarked
package dev.footing.bills.focus;

import org.jspecify.annotations.NullMarked;
