package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.StrategyTests;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.scorecard.Scorecard;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.VetoFinding;
import java.util.Optional;
import org.immutables.value.Value;

/** One proposed strategy and what it would do to the startup. */
@Value.Immutable
public abstract class StrategyAssessment {
    private static final Range RANK = Range.of(1, 1e6, Unit.COUNT);

    StrategyAssessment() {}

    /** {@return the strategy as its provider tailored it} */
    public abstract Strategy strategy();

    /** {@return the id of the provider that proposed it} */
    public abstract String provider();

    /** {@return what it does when nothing goes wrong} */
    public abstract PlanOutcome plan();

    /**
     * {@return the objective that decides, part by part: the means of the simulation where there is one, else that of
     * the plan}
     */
    public abstract Objective objective();

    /** {@return what it may do, over many trials; absent where no simulation was asked for} */
    public abstract Optional<SimulatedOutcome> simulation();

    /**
     * {@return its place: feasible ones by objective, then the others, then those that are ruled out; the first is 1}
     */
    public abstract int rank();

    /** {@return whether nothing rules it out and cash lasts often enough} */
    public abstract boolean feasible();

    /** {@return the second opinion} */
    public abstract Scorecard scorecard();

    /** {@return what rules it out} */
    public abstract ImmutableList<VetoFinding> vetoes();

    /** {@return which goals of the startup's phase it reaches} */
    public abstract ImmutableList<PhaseGoalFinding> phaseGoals();

    /** {@return how the article's tests come out for it; by default nobody looked} */
    @Value.Default
    public StrategyTests tests() {
        return StrategyTests.none();
    }

    /** {@return what has to be said beside these figures} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return the strategy's id} */
    public StrategyId id() {
        return strategy().id();
    }

    @Value.Check
    void check() {
        RANK.check("rank", rank());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyAssessment}; all but simulation, vetoes, goals, tests and notes is required. */
    public static final class Builder extends ImmutableStrategyAssessment.Builder {
        Builder() {}
    }
}
