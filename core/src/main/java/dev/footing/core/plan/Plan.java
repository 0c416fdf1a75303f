package dev.footing.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.assessment.SizeOfRun;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.core.cashflow.Signals;
import java.util.Optional;

/**
 * The plan of one strategy, as results state it.
 *
 * @param outcome the figures
 * @param notes what has to be said beside them
 * @param signals what a decision needs beyond them
 * @param users users by month, those of now first
 * @param size how much is run, where that is known
 */
public record Plan(
        PlanOutcome outcome,
        ImmutableList<Explanation> notes,
        Signals signals,
        ImmutableDoubleArray users,
        Optional<SizeOfRun> size) {}
