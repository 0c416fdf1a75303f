package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.SimulationView;
import dev.footing.core.framework.Framework;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer to a startup under one set of rules.
 *
 * @param verdict what follows
 * @param strategies every strategy, by rank
 * @param advice how the best mix gets each component; worked out once it is asked for
 * @param mixNotes notes on the best mix; worked out once they are asked for
 * @param framework the founding article's framework applied to the strategies
 * @param choice the ranking that decided
 * @param view the simulation; empty without one
 */
record ComparisonResult(
        Verdict verdict,
        ImmutableList<StrategyAssessment> strategies,
        Supplier<ImmutableList<ComponentAdvice>> advice,
        Supplier<ImmutableList<Explanation>> mixNotes,
        Framework framework,
        Choice choice,
        Optional<SimulationView> view) {
    /** How the best mix gets each component. */
    ImmutableList<ComponentAdvice> components() {
        return advice.get();
    }

    /** Notes on the best mix. */
    ImmutableList<Explanation> notes() {
        return mixNotes.get();
    }

    /** How many trials were simulated; 0 without a simulation. */
    long trials() {
        return view.map(SimulationView::trials).orElse(0L);
    }
}
