/**
 * From figures to a verdict. {@link dev.footing.core.decision.Setting} is a startup with what the providers propose,
 * {@link dev.footing.core.decision.DecisionView} the plan or the simulation through which strategies are looked at,
 * {@link dev.footing.core.decision.Candidates} what is known of all of them and what rules them out.
 * {@link dev.footing.core.decision.Choice} ranks them and finds winner and rival,
 * {@link dev.footing.core.decision.UnsettledThresholds} says what the trials so far leave open,
 * {@link dev.footing.core.decision.MissingAnswers} asks whether answers that are missing would change the choice, and
 * {@link dev.footing.core.decision.VerdictRules} says what follows. The objective decides.
 */
@NullMarked
package dev.footing.core.decision;

import org.jspecify.annotations.NullMarked;
