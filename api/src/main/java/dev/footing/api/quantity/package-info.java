/**
 * Numbers with a meaning: uncertain ones ({@link dev.footing.api.quantity.Estimate},
 * {@link dev.footing.api.quantity.MoneyEstimate}), measures with a unit and a range, and where a number comes from
 * ({@link dev.footing.api.quantity.Evidence}). NaN, infinities and negative zero stop here:
 * {@link dev.footing.api.quantity.Range} refuses the first two and folds the third to zero.
 */
@NullMarked
package dev.footing.api.quantity;

import org.jspecify.annotations.NullMarked;
