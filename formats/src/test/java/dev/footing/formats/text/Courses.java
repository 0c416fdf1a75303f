package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.CourseOfAction;
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
import org.joda.money.Money;

/** Courses of action that are stated by hand. */
public final class Courses {
    private static final StrategyId NEXT = StrategyId.of("acme.next");

    private Courses() {}

    /** {@return two actions of a recovery in two steps, the second with an effect, beside a warning and a table} */
    public static CourseOfAction recovery() {
        return CourseOfAction.builder()
                .kind(CourseOfAction.Kind.RECOVERY)
                .addSteps(
                        new Step(
                                StepId.HONEST_ASSESSMENT,
                                1,
                                1,
                                ImmutableList.of(action(Action.ASK_CUSTOMERS, 0.1, false)),
                                Optional.empty()),
                        new Step(
                                StepId.STRATEGIC_PIVOT,
                                5,
                                8,
                                ImmutableList.of(
                                        action(Action.FREEZE_NEW_INFRASTRUCTURE, 0, false),
                                        action(Action.MOVE_TO_STRATEGY, 5.1, true)),
                                Optional.of(effect().build())))
                .addWarnings(Explanation.of(RecoveryCode.STEPS_SHORTENED)
                        .figure("weeks", 13, Unit.COUNT)
                        .figure("needed", 24, Unit.COUNT)
                        .build())
                .lastSwitch(lastSwitch(true, true, false))
                .build();
    }

    public static PlannedAction action(Action action, double work, boolean modelled) {
        return PlannedAction.builder()
                .action(action)
                .owner(Owner.FOUNDERS)
                .effort(EngineerMonths.of(work))
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .measure(ActionMeasure.CUSTOMERS_ASKED)
                .doneWhen(Explanation.of(RecoveryCode.DONE_AT_LEAST)
                        .word("measure", "customers-asked")
                        .figure("target", 10, Unit.COUNT)
                        .build())
                .addBecause(Explanation.of(RecoveryCode.WAS_FOUND)
                        .word("what", "outage-blame")
                        .build())
                .modelled(modelled)
                .build();
    }

    public static Effect.Builder effect() {
        return Effect.builder()
                .action(Action.MOVE_TO_STRATEGY)
                .runwayBefore(7.5)
                .runway(new FigureChange(2.25, OptionalDouble.of(0.125)))
                .lasts(new FigureChange(0.125, OptionalDouble.of(0.0025)))
                .raiseProbability(new FigureChange(-0.061, OptionalDouble.of(0.001)))
                .productEngineerMonths(new FigureChange(63.5, OptionalDouble.of(0.75)))
                .objective(new MoneyChange(usd("123456.78"), Optional.of(usd("321.09"))));
    }

    public static LastSwitch lastSwitch(boolean... helps) {
        ImmutableList.Builder<SwitchMonth> table = ImmutableList.builder();
        for (int month = 0; month < helps.length; month++) {
            table.add(new SwitchMonth(
                    month,
                    0.75,
                    OptionalDouble.of(0.25),
                    new MoneyChange(usd("1000.50"), Optional.of(usd("10.25"))),
                    helps[month]));
        }
        return new LastSwitch(NEXT, table.build());
    }

    /** {@return the reference assessment with a course} */
    public static Assessment with(CourseOfAction course) {
        return Assessment.builder()
                .from(Assessments.reference())
                .courseOfAction(course)
                .build();
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
