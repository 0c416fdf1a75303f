/**
 * The second opinion: {@link dev.footing.api.scorecard.Scorecard} scores a strategy criterion by criterion. It
 * explains; the objective decides. Beside the criteria of the policy it takes others that a program hands over:
 * {@link dev.footing.api.scorecard.CustomCriterion} says what such a one is,
 * {@link dev.footing.api.scorecard.CriterionFunction} gives its raw values.
 */
@NullMarked
package dev.footing.api.scorecard;

import org.jspecify.annotations.NullMarked;
