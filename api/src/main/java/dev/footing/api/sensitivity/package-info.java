/**
 * What lies behind a verdict and what would change it: where two strategies differ
 * ({@link dev.footing.api.sensitivity.Contribution}), where they break even
 * ({@link dev.footing.api.sensitivity.BreakEven}), what each input moves
 * ({@link dev.footing.api.sensitivity.Sensitivity}), the smallest changes that change the winner
 * ({@link dev.footing.api.sensitivity.Flip}), and how firmly all of it stands
 * ({@link dev.footing.api.sensitivity.EvidenceCoverage}). Start with {@link dev.footing.api.sensitivity.Analysis}.
 */
@NullMarked
package dev.footing.api.sensitivity;

import org.jspecify.annotations.NullMarked;
