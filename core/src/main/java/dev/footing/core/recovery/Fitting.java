package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives actions their weeks, one after the other, each from the hands that those before it left. No week is asked for
 * more hands than there are, and no action for more than its weeks have.
 */
final class Fitting {
    /** A step with its weeks and what is done in it. */
    private static final class Window {
        final StepId id;
        final int from;
        final int to;
        final List<PlannedAction> actions = new ArrayList<>();

        Window(StepId id, int from, int to) {
            this.id = id;
            this.from = from;
            this.to = to;
        }
    }

    private final List<Window> windows = new ArrayList<>();
    private final Hands hands;
    private final int weeks;
    private final List<Explanation> warnings = new ArrayList<>();
    private int leftOut;
    private OptionalInt moveEnds = OptionalInt.empty();

    /**
     * Begins without a step.
     *
     * @param free engineers who are free
     * @param weeks whole weeks until cash runs out or the round comes
     */
    Fitting(double free, int weeks) {
        this.hands = new Hands(free);
        this.weeks = weeks;
    }

    /** Adds a step. */
    void step(StepId id, int from, int to) {
        windows.add(new Window(id, from, to));
    }

    /** Fits an action that may begin in its step or in a later one, and end in any. */
    void fit(PlannedAction action, int due) {
        fit(action, windows.get(due), windows.get(windows.size() - 1).to);
    }

    /** Fits an action that has to be done within its step. */
    void fitWithin(PlannedAction action, int due) {
        fit(action, windows.get(due), windows.get(due).to);
    }

    private void fit(PlannedAction action, Window due, int last) {
        double work = action.effort().value();
        if (work <= 0) {
            add(action, due, due.from, due.to);
            return;
        }
        OptionalInt begins = hands.firstFree(due.from, last);
        if (begins.isEmpty() || !hands.have(work, begins.getAsInt(), last)) {
            leaveOut(action);
            return;
        }
        Window in = begins.getAsInt() <= due.to ? due : at(begins.getAsInt());
        int done = hands.take(work, begins.getAsInt(), last);
        add(action, in, begins.getAsInt(), Math.max(done, in.to));
    }

    /** Fits a move, which may begin in its step or until a later week; says whether it found hands. */
    boolean move(PlannedAction action, PlannedMove move, int due, int latest) {
        Window first = windows.get(due);
        int span = move.time().weeks();
        OptionalInt begins = hands.beginning(move.work(), span, first.from, latest, move.freed());
        if (begins.isEmpty()) {
            return false;
        }
        int from = begins.getAsInt();
        int to = from + span - 1;
        hands.move(move.work(), from, to, move.freed(), move.freedAfter());
        add(action, from <= first.to ? first : at(from), from, to);
        moveEnds = OptionalInt.of(to);
        if (to > weeks) {
            warnings.add(Explanation.of(RecoveryCode.MOVE_ENDS_LATE)
                    .figure("week", to, Unit.COUNT)
                    .figure("weeks", weeks, Unit.COUNT)
                    .build());
        }
        return true;
    }

    /** The step that has a week, else the last one that begins before it. */
    private Window at(int week) {
        Window found = windows.get(0);
        for (Window window : windows) {
            if (window.from <= week) {
                found = window;
            }
        }
        return found;
    }

    private static void add(PlannedAction action, Window in, int from, int to) {
        in.actions.add(PlannedAction.builder()
                .from(action)
                .fromWeek(from == in.from ? OptionalInt.empty() : OptionalInt.of(from))
                .toWeek(to == in.to ? OptionalInt.empty() : OptionalInt.of(to))
                .build());
    }

    /** Warns of an action that finds no hands. */
    void leaveOut(PlannedAction action) {
        leftOut++;
        warnings.add(Explanation.of(RecoveryCode.NO_HANDS_FOR)
                .word("action", action.action().id())
                .figure("work", action.effort().value(), Unit.ENGINEER_MONTHS)
                .build());
    }

    /** How many actions found no hands. */
    int leftOut() {
        return leftOut;
    }

    /** The week in which the move is done; empty where there is none. */
    OptionalInt moveEnds() {
        return moveEnds;
    }

    ImmutableList<Explanation> warnings() {
        return ImmutableList.copyOf(warnings);
    }

    /** The steps in which something is done. */
    ImmutableList<Step> steps() {
        return windows.stream()
                .filter(window -> !window.actions.isEmpty())
                .map(window -> new Step(
                        window.id, window.from, window.to, ImmutableList.copyOf(window.actions), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }
}
