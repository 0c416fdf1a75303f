/**
 * Policies ({@code footing/policy/1}) and calibrations ({@code footing/calibration/1}) as documents in JSON or YAML,
 * whole, or as overrides of one that ships, and price books ({@code footing/prices/1}). Start reading at
 * {@link dev.footing.formats.rules.PolicyReader}; which entries there are follows from
 * {@link dev.footing.api.policy.PolicyParameters} and {@link dev.footing.api.policy.CalibrationParameters}.
 */
@NullMarked
package dev.footing.formats.rules;

import org.jspecify.annotations.NullMarked;
