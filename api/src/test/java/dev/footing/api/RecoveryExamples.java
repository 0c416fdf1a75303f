package dev.footing.api;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.Effect;
import dev.footing.api.recovery.FigureChange;
import dev.footing.api.recovery.LastSwitch;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.recovery.SwitchMonth;
import dev.footing.api.strategy.StrategyId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Values of a course of action that tests start from. */
public final class RecoveryExamples {
    private static final double MOST = Double.MAX_VALUE;

    private RecoveryExamples() {}

    public static FigureChange change() {
        return new FigureChange(-1.5, OptionalDouble.of(0.25));
    }

    public static MoneyChange gain(String amount) {
        return new MoneyChange(Examples.dollars(amount), Optional.of(Examples.dollars("1")));
    }

    public static Effect.Builder effect() {
        return Effect.builder()
                .action(Action.MOVE_TO_STRATEGY)
                .lasts(change())
                .productEngineerMonths(change())
                .objective(gain("100"));
    }

    public static PlannedAction.Builder action() {
        return PlannedAction.builder()
                .action(Action.MORALE)
                .owner(Owner.FOUNDERS)
                .effort(EngineerMonths.of(1))
                .evidence(Examples.ASSUMED)
                .measure(ActionMeasure.ANSWERS_OF_THE_TEAM)
                .doneWhen(Explanation.of(RecoveryCode.DONE_AT_LEAST)
                        .word("measure", "answers")
                        .figure("target", 8, Unit.COUNT)
                        .build())
                .addBecause(Explanation.of(RecoveryCode.WAS_FOUND)
                        .word("what", "outage-blame")
                        .build())
                .modelled(false);
    }

    public static Step step(int from, int to) {
        return new Step(StepId.NOW, from, to, ImmutableList.of(action().build()), Optional.empty());
    }

    public static SwitchMonth month(int month, boolean helps) {
        return new SwitchMonth(month, 0.5, OptionalDouble.of(0.1), gain("10"), helps);
    }

    public static LastSwitch lastSwitch(boolean... helps) {
        ImmutableList.Builder<SwitchMonth> table = ImmutableList.builder();
        for (int month = 0; month < helps.length; month++) {
            table.add(month(month, helps[month]));
        }
        return new LastSwitch(StrategyId.of("acme.racks"), table.build());
    }

    /** The numbers of a course of action, with the values that they may have. */
    static Stream<NumericTable.Attribute> numbers() {
        Range any = Range.FINITE;
        Range error = Range.of(0, MOST, Unit.NONE);
        Range months = Range.of(0, MOST, Unit.MONTHS);
        return Stream.of(
                NumericTable.<FigureChange>attribute(
                        "FigureChange.mean",
                        "mean",
                        any,
                        v -> new FigureChange(v, OptionalDouble.empty()),
                        FigureChange::mean),
                NumericTable.<FigureChange>attribute(
                        "FigureChange.error",
                        "error",
                        error,
                        v -> new FigureChange(1, OptionalDouble.of(v)),
                        change -> change.error().getAsDouble()),
                NumericTable.<Effect>attribute(
                        "Effect.runwayBefore",
                        "runwayBefore",
                        months,
                        v -> effect().runwayBefore(v).build(),
                        effect -> effect.runwayBefore().getAsDouble()),
                NumericTable.<Effect>attribute(
                        "Effect.runwayAfter",
                        "runwayAfter",
                        months,
                        v -> effect().runwayAfter(v).build(),
                        effect -> effect.runwayAfter().getAsDouble()),
                NumericTable.<SwitchMonth>attribute(
                        "SwitchMonth.lasts",
                        "lasts",
                        NumericTable.SHARE,
                        v -> new SwitchMonth(1, v, OptionalDouble.empty(), gain("1"), true),
                        SwitchMonth::lasts),
                NumericTable.<SwitchMonth>attribute(
                        "SwitchMonth.raiseProbability",
                        "raiseProbability",
                        NumericTable.SHARE,
                        v -> new SwitchMonth(1, 1, OptionalDouble.of(v), gain("1"), true),
                        row -> row.raiseProbability().getAsDouble()),
                NumericTable.<PlannedAction>attribute(
                        "PlannedAction.effort",
                        "engineer-months",
                        NumericTable.WORK,
                        v -> action().effort(EngineerMonths.of(v)).build(),
                        PlannedAction::effort));
    }
}
