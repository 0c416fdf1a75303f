/**
 * What the founding article claims in figures, beside what its own figures give, or what is public. Start reading at
 * {@link dev.footing.core.claims.PublishedClaims}.
 */
@NullMarked
package dev.footing.core.claims;

import org.jspecify.annotations.NullMarked;
