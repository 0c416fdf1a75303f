package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Fits a recovery's actions into weeks, hands and cash. An action begins in its step, or in the first one after it that
 * has hands left, and takes hands from then on until it is done. What finds no hands is not scheduled. A move is always
 * scheduled where its step is: the model itself stretches it by the hands there are.
 *
 * @param steps the steps that have an action, by their weeks
 * @param warnings what was shortened or left out
 */
record Schedule(ImmutableList<Step> steps, ImmutableList<Explanation> warnings) {
    static final double WEEKS_A_MONTH = 52 / 12.0;

    private static final double NO_HANDS = 1e-9;

    /** The steps and the weeks after which each ends where nothing presses. */
    private static final ImmutableList<StepId> IDS = ImmutableList.of(
            StepId.HONEST_ASSESSMENT,
            StepId.IMMEDIATE_STABILIZATION,
            StepId.STRATEGIC_PIVOT,
            StepId.EXECUTION_AND_MEASUREMENT,
            StepId.SERIES_A_PREPARATION);

    private static final ImmutableList<Integer> ENDS = ImmutableList.of(1, 4, 8, 16, 24);
    private static final int ALL = 24;
    /** The last week that an action can name; what takes longer is told to end there. */
    private static final int LAST = 520;

    /** A step with its weeks and the hands that it has left. */
    private static final class Window {
        final StepId id;
        final int from;
        final int to;
        final List<PlannedAction> actions = new ArrayList<>();
        final double handsAWeek;
        double hands;

        Window(StepId id, int from, int to, double free) {
            this.id = id;
            this.from = from;
            this.to = to;
            this.handsAWeek = free / WEEKS_A_MONTH;
            this.hands = handsAWeek * (to - from + 1);
        }

        /** Whole weeks of it for which all hands are taken. */
        double weeksTaken() {
            return handsAWeek > NO_HANDS ? to - from + 1 - hands / handsAWeek : 0;
        }
    }

    /**
     * Fits actions.
     *
     * @param rules what may be asked for, by the step that it is due in
     * @param facts what decides whether it is
     * @param weeks whole weeks until cash runs out or the round comes
     * @param free engineers who are free for it
     */
    static Schedule of(List<ActionRule> rules, Facts facts, int weeks, double free) {
        ImmutableList.Builder<Explanation> warnings = ImmutableList.builder();
        int left = Math.min(ALL, weeks);
        if (left < ALL) {
            warnings.add(Explanation.of(RecoveryCode.STEPS_SHORTENED)
                    .figure("weeks", left, Unit.COUNT)
                    .figure("needed", ALL, Unit.COUNT)
                    .build());
        }
        List<Window> windows = windows(left, free);
        if (windows.size() < IDS.size()) {
            warnings.add(Explanation.of(RecoveryCode.STEPS_LEFT_OUT)
                    .word(
                            "steps",
                            IDS.stream().skip(windows.size()).map(StepId::id).collect(Collectors.joining(", ")))
                    .figure("weeks", left, Unit.COUNT)
                    .build());
        }
        for (ActionRule rule : rules) {
            int due = IDS.indexOf(rule.step());
            if (due < windows.size()) {
                rule.planned(facts)
                        .ifPresent(action -> fit(action, windows, due).ifPresent(warnings::add));
            }
        }
        return new Schedule(
                windows.stream()
                        .filter(window -> !window.actions.isEmpty())
                        .map(window -> new Step(
                                window.id,
                                window.from,
                                window.to,
                                ImmutableList.copyOf(window.actions),
                                Optional.empty()))
                        .collect(ImmutableList.toImmutableList()),
                warnings.build());
    }

    /**
     * Leaves out what ends after cash is gone.
     *
     * @param steps steps that have their weeks from elsewhere
     * @param weeks weeks until cash runs out
     */
    static Schedule dated(ImmutableList<Step> steps, double weeks) {
        ImmutableList<Step> inTime =
                steps.stream().filter(step -> step.toWeek() <= weeks).collect(ImmutableList.toImmutableList());
        if (inTime.size() == steps.size()) {
            return new Schedule(steps, ImmutableList.of());
        }
        String late = steps.stream()
                .filter(step -> !inTime.contains(step))
                .map(step -> step.id().id())
                .collect(Collectors.joining(", "));
        return new Schedule(
                inTime,
                ImmutableList.of(Explanation.of(RecoveryCode.STEPS_LEFT_OUT)
                        .word("steps", late)
                        .figure("weeks", weeks, Unit.COUNT)
                        .build()));
    }

    /** Each step keeps its part of the weeks, one at least; those that find none are left out. */
    private static List<Window> windows(int left, double free) {
        List<Window> windows = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < IDS.size() && end < left; i++) {
            int from = end + 1;
            end = Math.max(from, (int) Math.rint(ENDS.get(i) * left / (double) ALL));
            windows.add(new Window(IDS.get(i), from, end, free));
        }
        return windows;
    }

    /** Gives an action its hands; what it lacks is warned of. */
    private static Optional<Explanation> fit(PlannedAction action, List<Window> windows, int due) {
        double work = action.effort().value();
        boolean move = action.action() == Action.MOVE_TO_STRATEGY;
        int begins = due;
        while (work > 0 && !move && begins < windows.size() && windows.get(begins).hands <= NO_HANDS) {
            begins++;
        }
        double hands = windows.stream()
                .skip(begins)
                .mapToDouble(window -> window.hands)
                .sum();
        if (!move && work > 0 && hands + NO_HANDS < work) {
            return Optional.of(Explanation.of(RecoveryCode.NO_HANDS_FOR)
                    .word("action", action.action().id())
                    .figure("work", work, Unit.ENGINEER_MONTHS)
                    .build());
        }
        Window first = windows.get(begins);
        int from = work > 0
                ? Math.min(first.to, first.from + (int) Math.floor(first.weeksTaken() + NO_HANDS))
                : first.from;
        int to = first.to;
        for (Window window : windows.subList(begins, windows.size())) {
            double taken = Math.min(work, window.hands);
            window.hands -= taken;
            work -= taken;
            if (window != first && taken > NO_HANDS) {
                to = window.from - 1 + (int) Math.ceil(window.weeksTaken() - NO_HANDS);
            }
        }
        if (work > NO_HANDS) {
            int end = windows.get(windows.size() - 1).to; // a move outlasts the course
            to = (int) Math.min(LAST, end + Math.ceil(work / first.handsAWeek - NO_HANDS));
        }
        first.actions.add(PlannedAction.builder()
                .from(action)
                .fromWeek(from > first.from ? OptionalInt.of(from) : OptionalInt.empty())
                .toWeek(to > first.to ? OptionalInt.of(to) : OptionalInt.empty())
                .build());
        return Optional.empty();
    }
}
