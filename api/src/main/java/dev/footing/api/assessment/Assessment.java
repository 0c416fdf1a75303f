package dev.footing.api.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentAdvice;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.Problem;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.sensitivity.Attribution;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.sensitivity.EvidenceCoverage;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
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

    /** {@return what ails the startup, as far as is known} */
    public abstract Diagnosis diagnosis();

    /**
     * {@return how the best mix of component options gets each component, in the order of {@code Component}; empty
     * where no provider offers options, or no mix of them is open to the startup}
     */
    public abstract ImmutableList<ComponentAdvice> components();

    /** {@return what each input moves, the most important first; empty where it was not asked for} */
    public abstract ImmutableList<Sensitivity> sensitivity();

    /** {@return the smallest changes that change the winner, the nearest first; empty where they were not asked for} */
    public abstract ImmutableList<Flip> flips();

    /** {@return where winner and rival break even, driver by driver; empty where it was not asked for} */
    public abstract ImmutableList<BreakEven> breakEven();

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

    /** {@return what to do from now on; empty where there is nothing to say} */
    public abstract Optional<CourseOfAction> courseOfAction();

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

    /**
     * Says why one strategy and not another.
     *
     * <pre>{@code
     * assessment.compare(first, second).orElseThrow().leaves().forEach(leaf -> print(leaf.part(), leaf.amount()));
     * }</pre>
     *
     * @param one a strategy
     * @param other another strategy
     * @return the difference of their objectives as a tree that sums to the cent; empty where one was not proposed
     */
    public Optional<Contribution> compare(StrategyId one, StrategyId other) {
        Attribution attribution = new Attribution(
                startup(),
                provenance().calibration(),
                provenance().policy(),
                strategies().stream().map(StrategyAssessment::strategy).collect(ImmutableList.toImmutableList()));
        return strategy(one)
                .flatMap(first -> strategy(other)
                        .map(second -> attribution.between(
                                first.strategy(), first.objective(), second.strategy(), second.objective())));
    }

    /** {@return how firmly the result stands} */
    public EvidenceCoverage evidence() {
        return Coverage.of(this);
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

    /** Builds an {@link Assessment}; startup, provenance, verdict and diagnosis are required. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
