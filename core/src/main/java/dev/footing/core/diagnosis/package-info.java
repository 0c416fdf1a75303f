/**
 * The diagnosis: what is wrong with a startup, from facts that were stated and from what plan and simulation say. Start
 * reading at {@link dev.footing.core.diagnosis.Diagnostician}. The tables are {@code RedFlagRule}, {@code TrapRule},
 * {@code MotiveRules} and {@code RemedyRule}; what they are put together from is in {@code Signs} and
 * {@code KnownFacts}, every limit in {@link dev.footing.core.diagnosis.Threshold}. {@code SpiralRule} finds the stage
 * of now, {@code SpiralWatch} those of the months ahead, and {@link dev.footing.core.diagnosis.ActionCalls} says which
 * actions of a recovery the findings call for.
 */
@NullMarked
package dev.footing.core.diagnosis;

import org.jspecify.annotations.NullMarked;
