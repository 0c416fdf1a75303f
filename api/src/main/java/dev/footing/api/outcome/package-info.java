/**
 * What a strategy would do to a startup, in figures: {@link dev.footing.api.outcome.PlanOutcome} where nothing goes
 * wrong, {@link dev.footing.api.outcome.SimulatedOutcome} over many trials; and what has to be said beside figures, as
 * data: {@link dev.footing.api.outcome.Explanation}.
 */
@NullMarked
package dev.footing.api.outcome;

import org.jspecify.annotations.NullMarked;
