/**
 * What would change an answer: {@link dev.footing.core.sensitivity.SensitivityQuestion} asks it again with something
 * changed, a {@link dev.footing.core.sensitivity.SensitivityDriver} says what can be changed, and
 * {@link dev.footing.core.sensitivity.Inquiry} is where break-even, flips and sensitivity are found. Everything is
 * looked for in what decided: the simulation, by {@link dev.footing.core.sensitivity.TurnSearch} over
 * {@link dev.footing.core.sensitivity.SimulatedSample}, or the plans where there is none.
 */
@NullMarked
package dev.footing.core.sensitivity;

import org.jspecify.annotations.NullMarked;
