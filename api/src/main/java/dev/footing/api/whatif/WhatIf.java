package dev.footing.api.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.diagnosis.DiagnosedIds;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.difference.Change;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.CourseOfAction;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.VetoFinding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What becomes of the answer to a startup where some of its inputs were otherwise. Both answers rest on the same seed
 * and on as many trials, so that what is random in both cancels in their difference.
 *
 * <pre>{@code
 * WhatIf answer = assessor.whatIf(startup, List.of(new Supposition<>(Inputs.ENGINEERS, 12.0)));
 * System.out.println(answer.before().verdict().kind() + " -> " + answer.after().verdict().kind());
 * }</pre>
 */
@Value.Immutable
public abstract class WhatIf {
    private static final Description<Change> CHANGE = Description.of(Change.class)
            .add("path", ValueType.words(Inputs.ids()), "the input", Change::path)
            .maybe("from", ValueType.any(), "absent where it was not stated", Change::from)
            .documented()
            .maybe("to", ValueType.any(), "absent where it is not stated any more", Change::to)
            .build();

    private static final Description<RuledOut> RULED_OUT = Description.of(RuledOut.class)
            .text("strategy", "the strategy", RuledOut::strategy)
            .add("rule", VetoRule.class, "the rule", RuledOut::rule)
            .build();

    private static final Description<WhatIf> STAGE = Description.of(WhatIf.class)
            .add(
                    "from",
                    SpiralStage.class,
                    "before",
                    answer -> answer.before().diagnosis().spiral().stage())
            .add(
                    "to",
                    SpiralStage.class,
                    "after",
                    answer -> answer.after().diagnosis().spiral().stage())
            .build();

    private static final Description<WhatIf> DIAGNOSIS = Description.of(WhatIf.class)
            .add("stage", STAGE, "the stage of the spiral", answer -> answer)
            .add(
                    "redFlags",
                    found(RedFlag.class, DiagnosedIds::redFlags),
                    "warning signs that are raised",
                    answer -> answer)
            .add("traps", found(Trap.class, DiagnosedIds::traps), "traps that are raised", answer -> answer)
            .build();

    private static final Description<WhatIf> COURSE = Description.of(WhatIf.class)
            .maybe("from", CourseOfAction.Kind.class, "before", WhatIf::courseBefore)
            .maybe("to", CourseOfAction.Kind.class, "after", WhatIf::courseAfter)
            .add("actions", moved(Action.class, WhatIf::actions), "what to do", answer -> answer)
            .build();

    /** What its members are, in documents. */
    public static final Description<WhatIf> DESCRIPTION = Description.of(WhatIf.class)
            .text(
                    "name",
                    "the name of the startup",
                    answer -> answer.before().understood().name())
            .list("supposed", Supposition.DESCRIPTION, "what is supposed", WhatIf::supposed)
            .list("changes", CHANGE, "inputs that change with it", WhatIf::changes)
            .add("before", Assessment.COMPACT, "the result as it is", WhatIf::before)
            .add("after", Assessment.COMPACT, "the result with what is supposed", WhatIf::after)
            .maybe("pair", Pair.DESCRIPTION, "the strategies whose difference is the lead", WhatIf::pair)
            .documented()
            .maybe("lead", StrategyBeforeAndAfter.GAIN, "what the lead gains", WhatIf::lead)
            .list("alone", SingleChange.DESCRIPTION, "those that can be without the others", WhatIf::alone)
            .documented()
            .list("onlyTogether", Supposition.DESCRIPTION, "those that cannot", WhatIf::onlyTogether)
            .documented()
            .list("strategies", StrategyBeforeAndAfter.DESCRIPTION, "strategies in both results", WhatIf::compared)
            .texts("onlyBefore", "strategies only in the first", answer -> only(answer.before(), answer.after()))
            .texts("onlyAfter", "strategies only in the second", answer -> only(answer.after(), answer.before()))
            .add(
                    "vetoes",
                    addedAndGone(
                            ValueType.parts(RULED_OUT),
                            answer -> ruledOut(answer.vetoesAdded()),
                            answer -> ruledOut(answer.vetoesGone())),
                    "what rules strategies out",
                    answer -> answer)
            .add("diagnosis", DIAGNOSIS, "what was found", answer -> answer)
            .add("course", COURSE, "what to do", answer -> answer)
            .build();

    private record RuledOut(StrategyId strategy, VetoRule rule) {}

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
                .filter(supposition ->
                        alone().stream().noneMatch(single -> single.supposed().equals(supposition)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the inputs that differ, in the order of the profile and in the currency of the figures: those that are
     * supposed, and those that follow from them, such as a phase that is derived}
     */
    public ImmutableList<Change> changes() {
        return Change.ofInputs(before().understood(), after().understood());
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
        for (StrategyAssessment strategy : has.strategies()) {
            lacks.strategy(strategy.id())
                    .ifPresent(other -> strategy.vetoes().stream()
                            .map(VetoFinding::rule)
                            .filter(rule -> other.vetoes().stream().noneMatch(found -> found.rule() == rule))
                            .forEach(rule -> all.put(strategy.id(), rule)));
        }
        return all.build();
    }

    private ImmutableList<StrategyBeforeAndAfter> compared() {
        return strategies().stream()
                .map(change -> new StrategyBeforeAndAfter(
                        before().strategy(change.strategy()).orElseThrow(),
                        after().strategy(change.strategy()).orElseThrow(),
                        change))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<StrategyId> only(Assessment has, Assessment lacks) {
        return has.strategies().stream()
                .map(StrategyAssessment::id)
                .filter(id -> lacks.strategy(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<RuledOut> ruledOut(ImmutableSetMultimap<StrategyId, VetoRule> vetoes) {
        return vetoes.entries().stream()
                .map(veto -> new RuledOut(veto.getKey(), veto.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <E extends Enum<E> & Identified> ValueType found(
            Class<E> type, Function<DiagnosedIds, ? extends Set<E>> ids) {
        return moved(type, side -> ids.apply(side.diagnosis().ids()));
    }

    private static <E extends Enum<E> & Identified> ValueType moved(
            Class<E> type, Function<Assessment, ? extends Set<E>> ids) {
        return addedAndGone(
                ValueType.word(type),
                answer -> Sets.difference(ids.apply(answer.after()), ids.apply(answer.before())),
                answer -> Sets.difference(ids.apply(answer.before()), ids.apply(answer.after())));
    }

    private static ValueType addedAndGone(
            ValueType element, Function<WhatIf, Object> added, Function<WhatIf, Object> gone) {
        return ValueType.parts(Description.of(WhatIf.class)
                .add("added", ValueType.list(element), "only after", added)
                .add("gone", ValueType.list(element), "only before", gone)
                .build());
    }

    @Value.Check
    void check() {
        InvalidValueException.throwIf(
                supposed().isEmpty(), "supposed", "empty", "must be at least one", "Suppose something.");
        if (supposed().size() - onlyTogether().size() != alone().size()) {
            throw new InvalidValueException(
                    "alone",
                    alone().size() + " for " + supposed().size(),
                    "must be at most one for each supposition, and none for anything else",
                    "Look at each supposition that can be by itself, once.");
        }
    }

    /** {@return both answers in one line, for logs} */
    @Override
    public String toString() {
        return "WhatIf of " + supposed().size() + " suppositions: " + before().verdict() + "; then "
                + after().verdict();
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
