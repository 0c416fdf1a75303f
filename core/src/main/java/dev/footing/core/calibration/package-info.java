/** The calibrations that ship, by name: {@link dev.footing.core.calibration.Calibrations}. */
@NullMarked
package dev.footing.core.calibration;

import org.jspecify.annotations.NullMarked;
