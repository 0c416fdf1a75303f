package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.Problem;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a startup: a verdict, and what every proposed strategy would do to it.
 *
 * <pre>{@code
 * Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
 * System.out.println(assessment.verdict().kind() + " " + assessment.verdict().recommended());
 * }</pre>
 */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    /** {@return the startup as understood: defaults filled in and marked in its evidence, the phase derived} */
    public abstract Startup startup();

    /** {@return by what this was made} */
    public abstract Provenance provenance();

    /** {@return providers that could not be used, wholly or in part, and why} */
    public abstract ImmutableList<Problem> problems();

    /** {@return what has to be said beside all figures} */
    public abstract ImmutableList<Explanation> notes();

    /** {@return what follows from the figures} */
    public abstract Verdict verdict();

    /** {@return every proposed strategy, by rank} */
    public abstract ImmutableList<StrategyAssessment> strategies();

    /** {@return the article's tests as founders answered them, beside the figures; by default nobody looked} */
    @Value.Default
    public FounderTests tests() {
        return FounderTests.none();
    }

    /** {@return how the startup stands to the article's patterns; by default nobody looked} */
    @Value.Default
    public Patterns patterns() {
        return Patterns.none();
    }

    /** {@return what changes at the next boundary; by default nobody looked} */
    @Value.Default
    public Outlook outlook() {
        return Outlook.none();
    }

    /** {@return the same startup under other calibrations that were asked for alongside} */
    public abstract ImmutableList<Alternative> alternatives();

    /**
     * Looks up a strategy.
     *
     * @param id its id
     * @return what it would do, or empty where it was not proposed
     */
    public Optional<StrategyAssessment> strategy(StrategyId id) {
        return strategies().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@return the inputs for which a default stands in, in the order of the profile} */
    public ImmutableList<Input<?>> unanswered() {
        return Inputs.all().stream()
                .filter(input -> input.defaultStandsIn(startup()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}; startup, provenance and verdict are required. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
