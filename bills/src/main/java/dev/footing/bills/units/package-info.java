/**
 * Which files hold the same month of the same billing account, and whether one restates the other or both are parts:
 * told by the rows that they share, or refused, never guessed. Start reading at
 * {@link dev.footing.bills.units.Overlaps}.
 */
@NullMarked
package dev.footing.bills.units;

import org.jspecify.annotations.NullMarked;
