/**
 * What belongs neither to a startup nor to a strategy: the parameters of the world
 * ({@link dev.footing.api.policy.Calibration}), list prices ({@link dev.footing.api.policy.PriceBook}) and the rules by
 * which figures are judged ({@link dev.footing.api.policy.Policy}). All are values with ids and content hashes; each
 * number has evidence. The ones that ship are in the core.
 */
@NullMarked
package dev.footing.api.policy;

import org.jspecify.annotations.NullMarked;
