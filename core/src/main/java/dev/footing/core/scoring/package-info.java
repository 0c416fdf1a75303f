/**
 * The second opinion: {@link dev.footing.core.scoring.Scoring} scores strategies by the criteria of the policy and by
 * those that were handed over: {@link dev.footing.core.scoring.CustomCriteria}.
 */
@NullMarked
package dev.footing.core.scoring;

import org.jspecify.annotations.NullMarked;
