package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Fits actions into weeks, hands and cash. An action of a recovery begins in its step, or in the first one after it
 * that has hands left, and takes hands from then on until it is done. A move spans the weeks that the figures say
 * ({@link MoveTime}); it begins once its step has hands for it, and what follows takes the hands that it leaves. Where
 * it leaves too few, the steps after its own wait until it is done, as far as there are weeks. What finds no hands is
 * not scheduled.
 *
 * @param steps the steps that have an action, by their weeks
 * @param warnings what was shortened or left out
 */
record Schedule(ImmutableList<Step> steps, ImmutableList<Explanation> warnings) {
    /** The steps and the weeks after which each ends where nothing presses. */
    private static final ImmutableList<StepId> IDS = ImmutableList.of(
            StepId.HONEST_ASSESSMENT,
            StepId.IMMEDIATE_STABILIZATION,
            StepId.STRATEGIC_PIVOT,
            StepId.EXECUTION_AND_MEASUREMENT,
            StepId.SERIES_A_PREPARATION);

    private static final ImmutableList<Integer> ENDS = ImmutableList.of(1, 4, 8, 16, 24);
    private static final int ALL = 24;

    /**
     * Fits the actions of a recovery.
     *
     * @param rules what may be asked for, by the step that it is due in
     * @param facts what decides whether it is
     * @param weeks whole weeks until cash runs out or the round comes
     * @param free engineers who are free for it
     */
    static Schedule of(List<ActionRule> rules, PlaybookFacts facts, int weeks, double free) {
        ImmutableList<Integer> ends = ends(Math.min(ALL, weeks));
        Fitting fitting = recovery(rules, facts, weeks, free, ends);
        ImmutableList<Integer> later = waiting(rules, fitting, ends, weeks);
        if (later.size() == ends.size() && !later.equals(ends)) {
            Fitting waiting = recovery(rules, facts, weeks, free, later);
            if (waiting.leftOut() < fitting.leftOut()) {
                return new Schedule(waiting.steps(), warnings(waiting, later.size(), weeks));
            }
        }
        return new Schedule(fitting.steps(), warnings(fitting, ends.size(), weeks));
    }

    private static Fitting recovery(
            List<ActionRule> rules, PlaybookFacts facts, int weeks, double free, ImmutableList<Integer> ends) {
        Fitting fitting = new Fitting(free, weeks);
        int from = 1;
        for (int i = 0; i < ends.size(); i++) {
            fitting.step(IDS.get(i), from, ends.get(i));
            from = ends.get(i) + 1;
        }
        rules.stream()
                .filter(rule -> due(rule) < ends.size())
                .sorted(Comparator.comparingInt(Schedule::due))
                .forEach(rule -> rule.planned(facts).ifPresent(action -> {
                    if (action.action() != Action.MOVE_TO_STRATEGY) {
                        fitting.fit(action, due(rule));
                    } else if (!fitting.move(
                            action, facts.move().orElseThrow(), due(rule), ends.get(ends.size() - 1))) {
                        fitting.leaveOut(action);
                    }
                }));
        return fitting;
    }

    private static int due(ActionRule rule) {
        return IDS.indexOf(rule.step());
    }

    /** Each step keeps its part of the weeks, one at least; those that find none are left out. */
    private static ImmutableList<Integer> ends(int left) {
        ImmutableList.Builder<Integer> ends = ImmutableList.builder();
        int end = 0;
        for (int i = 0; i < IDS.size() && end < left; i++) {
            end = Math.max(end + 1, (int) Math.rint(ENDS.get(i) * left / (double) ALL));
            ends.add(end);
        }
        return ends.build();
    }

    /** The same where something found no hands beside a move, and the steps after the move's own wait for its end. */
    private static ImmutableList<Integer> waiting(
            List<ActionRule> rules, Fitting fitting, ImmutableList<Integer> ends, int weeks) {
        OptionalInt done = fitting.moveEnds();
        if (fitting.leftOut() == 0 || done.isEmpty()) {
            return ends;
        }
        int moves = rules.stream()
                .filter(rule -> rule.action() == Action.MOVE_TO_STRATEGY)
                .mapToInt(Schedule::due)
                .findFirst()
                .orElseThrow();
        int later = done.getAsInt() - ends.get(moves);
        if (later <= 0) {
            return ends;
        }
        int most = Math.min(weeks, Hands.LAST);
        List<Integer> waiting = new ArrayList<>(ends.subList(0, moves));
        int end = 0;
        for (int i = moves; i < ends.size() && end < most; i++) {
            end = Math.min(most, ends.get(i) + later);
            waiting.add(end);
        }
        return ImmutableList.copyOf(waiting);
    }

    private static ImmutableList<Explanation> warnings(Fitting fitting, int steps, int weeks) {
        ImmutableList.Builder<Explanation> warnings = ImmutableList.builder();
        int left = Math.min(ALL, weeks);
        if (left < ALL) {
            warnings.add(Explanation.of(RecoveryCode.STEPS_SHORTENED)
                    .figure("weeks", left, Unit.COUNT)
                    .figure("needed", ALL, Unit.COUNT)
                    .build());
        }
        if (steps < IDS.size()) {
            warnings.add(leftOut(IDS.subList(steps, IDS.size()), weeks));
        }
        return warnings.addAll(fitting.warnings()).build();
    }

    private static Explanation leftOut(List<StepId> steps, double weeks) {
        return Explanation.of(RecoveryCode.STEPS_LEFT_OUT)
                .word("steps", Identified.listed(steps))
                .figure("weeks", weeks, Unit.COUNT)
                .build();
    }

    /**
     * Fits steps that have their weeks from elsewhere, and leaves out what ends after cash is gone. A move begins in
     * its step; where the other steps leave it no hands there, it goes before them.
     *
     * @param steps steps that have their weeks from elsewhere
     * @param move the move that one of them begins; empty where none does
     * @param weeks weeks until cash runs out
     * @param free engineers who are free
     */
    static Schedule dated(ImmutableList<Step> steps, Optional<PlannedMove> move, double weeks, double free) {
        ImmutableList<Step> inTime =
                steps.stream().filter(step -> step.toWeek() <= weeks).collect(ImmutableList.toImmutableList());
        int left = (int) Math.min(weeks, Integer.MAX_VALUE);
        Fitting fitting = dated(inTime, move, left, free, false)
                .orElseGet(() -> dated(inTime, move, left, free, true).orElseThrow());
        ImmutableList.Builder<Explanation> warnings = ImmutableList.builder();
        if (inTime.size() < steps.size()) {
            warnings.add(leftOut(
                    steps.stream()
                            .filter(step -> !inTime.contains(step))
                            .map(Step::id)
                            .toList(),
                    weeks));
        }
        return new Schedule(fitting.steps(), warnings.addAll(fitting.warnings()).build());
    }

    /** Fits dated steps; empty where a move finds no hands in its step, and has to go before the others. */
    private static Optional<Fitting> dated(
            ImmutableList<Step> steps, Optional<PlannedMove> move, int weeks, double free, boolean moveFirst) {
        Fitting fitting = new Fitting(free, weeks);
        steps.forEach(step -> fitting.step(step.id(), step.fromWeek(), step.toWeek()));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            order.add(moves(steps.get(i)).isPresent() ? 0 : order.size(), i);
        }
        for (int i : order) {
            steps.get(i).actions().stream()
                    .filter(action -> action.action() != Action.MOVE_TO_STRATEGY)
                    .forEach(action -> fitting.fitWithin(action, i));
            Optional<PlannedAction> moves = moves(steps.get(i));
            if (moveFirst
                    && moves.isPresent()
                    && !fitting.move(moves.orElseThrow(), move.orElseThrow(), i, Hands.LAST)) {
                fitting.leaveOut(moves.orElseThrow());
            }
        }
        for (int i : order) {
            Optional<PlannedAction> moves = moves(steps.get(i));
            if (!moveFirst
                    && moves.isPresent()
                    && !fitting.move(
                            moves.orElseThrow(),
                            move.orElseThrow(),
                            i,
                            steps.get(i).toWeek())) {
                return Optional.empty();
            }
        }
        return Optional.of(fitting);
    }

    private static Optional<PlannedAction> moves(Step step) {
        return step.actions().stream()
                .filter(action -> action.action() == Action.MOVE_TO_STRATEGY)
                .findFirst();
    }
}
