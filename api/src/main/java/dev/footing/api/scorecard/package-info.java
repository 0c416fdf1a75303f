/**
 * The second opinion: {@link dev.footing.api.scorecard.Scorecard} scores a strategy criterion by criterion. It
 * explains; the objective decides.
 */
@NullMarked
package dev.footing.api.scorecard;

import org.jspecify.annotations.NullMarked;
