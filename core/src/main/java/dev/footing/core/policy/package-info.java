/**
 * The policy that ships ({@link dev.footing.core.policy.Policies}) and the rules that read it
 * ({@link dev.footing.core.policy.PhaseRule}, {@link dev.footing.core.policy.Exchange}).
 */
@NullMarked
package dev.footing.core.policy;

import org.jspecify.annotations.NullMarked;
