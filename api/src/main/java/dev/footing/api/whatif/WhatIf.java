package dev.footing.api.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.difference.Change;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.VetoFinding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of the answer to a startup where some of its inputs were otherwise. Both answers rest on the same seed
 * and on as many trials, so that luck which befalls both cancels in their difference.
 *
 * <pre>{@code
 * WhatIf answer = assessor.whatIf(startup, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
 * System.out.println(answer.before().verdict().kind() + " -> " + answer.after().verdict().kind());
 * }</pre>
 */
@Value.Immutable
public abstract class WhatIf {
    WhatIf() {}

    /** {@return what is supposed, in the order stated; at least one} */
    public abstract ImmutableList<Supposition<?>> supposed();

    /** {@return the answer to the startup as stated} */
    public abstract Assessment before();

    /** {@return the answer to the startup with everything that is supposed} */
    public abstract Assessment after();

    /** {@return what changes of each strategy that is proposed either way, by its rank as stated} */
    public abstract ImmutableList<StrategyChange> strategies();

    /**
     * {@return whose lead over whom is followed; empty where no strategy is ahead as stated, or nothing is next to it}
     */
    public abstract Optional<Pair> pair();

    /**
     * {@return by how much the objective of the first of the pair moves against that of the second; empty without a
     * pair, and where one of the two is no longer proposed}
     */
    public abstract Optional<MoneyChange> lead();

    /** {@return each supposition that can be without the others, by itself, in the order stated} */
    public abstract ImmutableList<SingleChange> alone();

    /**
     * {@return the suppositions that can be only together with the others, in the order stated: a round in a month that
     * the horizon does not reach as stated}
     */
    public ImmutableList<Supposition<?>> onlyTogether() {
        return supposed().stream()
                .filter(one ->
                        alone().stream().noneMatch(single -> single.supposed().equals(one)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the inputs that differ, in the order of the profile and in the currency of the figures: those that are
     * supposed, and those that follow from them, such as a phase that is derived}
     */
    public ImmutableList<Change> changes() {
        return Change.ofInputs(before().startup(), after().startup());
    }

    /**
     * {@return the rules that rule a strategy out as supposed and did not as stated; strategies by rank as supposed}
     */
    public ImmutableSetMultimap<StrategyId, VetoRule> vetoesAdded() {
        return vetoes(after(), before());
    }

    /**
     * {@return the rules that rule a strategy out as stated and no longer as supposed; strategies by rank as stated}
     */
    public ImmutableSetMultimap<StrategyId, VetoRule> vetoesGone() {
        return vetoes(before(), after());
    }

    /** {@return the kind of course of action as stated; empty where there is none} */
    public Optional<CourseOfAction.Kind> courseBefore() {
        return before().courseOfAction().map(CourseOfAction::kind);
    }

    /** {@return the kind of course of action as supposed; empty where there is none} */
    public Optional<CourseOfAction.Kind> courseAfter() {
        return after().courseOfAction().map(CourseOfAction::kind);
    }

    /** {@return the actions of the course as stated, in their order} */
    public ImmutableSet<Action> actionsBefore() {
        return actions(before());
    }

    /** {@return the actions of the course as supposed, in their order} */
    public ImmutableSet<Action> actionsAfter() {
        return actions(after());
    }

    private static ImmutableSet<Action> actions(Assessment side) {
        return side.courseOfAction().stream()
                .flatMap(course -> course.steps().stream())
                .flatMap(step -> step.actions().stream())
                .map(PlannedAction::action)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSetMultimap<StrategyId, VetoRule> vetoes(Assessment has, Assessment lacks) {
        ImmutableSetMultimap.Builder<StrategyId, VetoRule> all = ImmutableSetMultimap.builder();
        for (StrategyAssessment one : has.strategies()) {
            lacks.strategy(one.id())
                    .ifPresent(other -> one.vetoes().stream()
                            .map(VetoFinding::rule)
                            .filter(rule -> other.vetoes().stream().noneMatch(found -> found.rule() == rule))
                            .forEach(rule -> all.put(one.id(), rule)));
        }
        return all.build();
    }

    @Value.Check
    void check() {
        if (supposed().isEmpty()) {
            throw new InvalidValueException("supposed", "empty", "must be at least one", "Suppose something.");
        }
        if (supposed().size() - onlyTogether().size() != alone().size()) {
            throw new InvalidValueException(
                    "alone",
                    alone().size() + " for " + supposed().size(),
                    "must be at most one for each supposition, and none for anything else",
                    "Look at each supposition that can be by itself, once.");
        }
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WhatIf}; both answers, and each supposition with what it does alone, are required. */
    public static final class Builder extends ImmutableWhatIf.Builder {
        Builder() {}
    }
}
