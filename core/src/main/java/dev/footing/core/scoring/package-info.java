/** The second opinion: {@link dev.footing.core.scoring.Scoring} scores strategies by the criteria of the policy. */
@NullMarked
package dev.footing.core.scoring;

import org.jspecify.annotations.NullMarked;
