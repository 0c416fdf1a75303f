/**
 * The policy that ships ({@link dev.footing.core.policy.Policies}), the pair of calibration and policy by which a
 * startup is assessed ({@link dev.footing.core.policy.Rules}), and what follows from a policy before anything is
 * projected: the phase ({@link dev.footing.core.policy.PhaseRule}) and the currency
 * ({@link dev.footing.core.policy.Exchange}).
 */
@NullMarked
package dev.footing.core.policy;

import org.jspecify.annotations.NullMarked;
