/**
 * From figures to a verdict. {@link dev.footing.core.decision.Evaluator} projects every proposed strategy and looks for
 * what rules it out, {@link dev.footing.core.decision.Choice} ranks them and finds winner and rival,
 * {@link dev.footing.core.decision.MissingAnswers} asks whether answers that are missing would change that, and
 * {@link dev.footing.core.decision.VerdictRules} says what follows. The objective decides.
 */
@NullMarked
package dev.footing.core.decision;

import org.jspecify.annotations.NullMarked;
