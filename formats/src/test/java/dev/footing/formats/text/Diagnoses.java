package dev.footing.formats.text;

import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.diagnosis.MotiveFinding;
import dev.footing.api.diagnosis.MotiveState;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.PoorReaction;
import dev.footing.api.diagnosis.ReactionWarning;
import dev.footing.api.diagnosis.RedFlagFinding;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.diagnosis.Severity;
import dev.footing.api.diagnosis.Spiral;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.StageForecast;
import dev.footing.api.diagnosis.StrategyBill;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.diagnosis.TrapFinding;
import dev.footing.api.diagnosis.TrapState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Probability;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import java.util.Arrays;
import org.joda.money.Money;

/** Diagnoses for tests. */
public final class Diagnoses {
    private Diagnoses() {}

    /** Nothing is known. */
    public static Diagnosis unknown() {
        return Diagnosis.builder()
                .spiral(Spiral.builder()
                        .stage(SpiralStage.NONE)
                        .addBasis(Explanation.of(DiagnosisCode.NOTHING_RUN_YET).build())
                        .build())
                .redFlags(Arrays.stream(RedFlag.values())
                        .map(flag -> flag(flag, FlagState.UNKNOWN, FlagState.UNKNOWN))
                        .toList())
                .traps(Arrays.stream(Trap.values())
                        .map(trap -> trap(trap, TrapState.UNKNOWN))
                        .toList())
                .build();
    }

    /** A startup in the first stage: one flag raised as measured, one as reported, one that was reported otherwise. */
    public static Diagnosis ill() {
        return Diagnosis.builder()
                .spiral(Spiral.builder()
                        .stage(SpiralStage.OVERCONFIDENT_BEGINNING)
                        .addEvidence(
                                Explanation.of(DiagnosisCode.NOT_IN_PRODUCTION).build())
                        .addAgainst(Explanation.of(DiagnosisCode.NO_BURN).build())
                        .addLater(
                                StageForecast.builder()
                                        .stage(SpiralStage.FEATURE_DROUGHT)
                                        .chance(new Probability(0.83, 0.01))
                                        .month(Months.of(4))
                                        .build(),
                                StageForecast.builder()
                                        .stage(SpiralStage.RUNWAY_PANIC)
                                        .chance(new Probability(0, 0))
                                        .build())
                        .addBasis(Explanation.of(DiagnosisCode.IF_NOTHING_CHANGES)
                                .word("strategy", "acme.one")
                                .figure("months", 18, Unit.MONTHS)
                                .figure("trials", 4_096, Unit.COUNT)
                                .build())
                        .addWarnings(new ReactionWarning(
                                PoorReaction.CONSCRIPT_PRODUCT_ENGINEERS,
                                Explanation.of(DiagnosisCode.CONSCRIPTION_TAKES)
                                        .figure("part", 0.125, Unit.SHARE)
                                        .figure("engineers", 8, Unit.FTE)
                                        .build()))
                        .build())
                .redFlags(Arrays.stream(RedFlag.values()).map(Diagnoses::flag).toList())
                .addTraps(
                        trap(Trap.SMART_ENGINEER, TrapState.RAISED),
                        trap(Trap.LEARNING_EXPERIENCE, TrapState.OPEN),
                        trap(Trap.NOT_INVENTED_HERE, TrapState.CLEAR))
                .addMotives(MotiveFinding.builder()
                        .motive(Motive.UNIT_COST_AT_SCALE)
                        .state(MotiveState.UNKNOWN)
                        .addEvidence(Explanation.of(DiagnosisCode.NO_BILLS_TO_COMPARE)
                                .build())
                        .addBills(new StrategyBill(
                                StrategyId.of("acme.one"),
                                Sourcing.SELF_RUN,
                                Money.parse("USD 1000"),
                                Money.parse("USD 500")))
                        .build())
                .build();
    }

    private static RedFlagFinding flag(RedFlag flag) {
        return switch (flag) {
            case SALES_DEMOS_UNSTABLE -> flag(flag, FlagState.UNKNOWN, FlagState.RAISED);
            case OUTAGE_BLAME -> flag(flag, FlagState.RAISED, FlagState.UNKNOWN);
            case RELEASES_MONTHLY_NOT_WEEKLY -> flag(flag, FlagState.RAISED, FlagState.CLEAR);
            default -> flag(flag, FlagState.UNKNOWN, FlagState.UNKNOWN);
        };
    }

    private static RedFlagFinding flag(RedFlag flag, FlagState reported, FlagState measured) {
        return RedFlagFinding.builder()
                .flag(flag)
                .severity(Severity.SERIOUS)
                .reported(reported)
                .measured(measured)
                .addMeasuredFrom("/observations/uptime")
                .addEvidence(Explanation.of(DiagnosisCode.UP)
                        .figure("uptime", 0.987, Unit.SHARE)
                        .figure("limit", 0.99, Unit.SHARE)
                        .build())
                .remedy(remedy())
                .build();
    }

    private static TrapFinding trap(Trap trap, TrapState state) {
        return TrapFinding.builder()
                .trap(trap)
                .state(state)
                .addMotives(Motive.LEARNING)
                .addForIt(Explanation.of(DiagnosisCode.FIGURES_BUY)
                        .word("strategy", "acme.two")
                        .build())
                .addAgainst(Explanation.of(DiagnosisCode.ALL_EXPERTISE).build())
                .remedy(remedy())
                .build();
    }

    private static Remedy remedy() {
        return new Remedy(
                Explanation.of(RemedyCode.MEND_THE_LEAST_STABLE).build(),
                Owner.ENGINEERING_LEAD,
                EngineerMonths.of(0.5),
                Explanation.of(RemedyCode.CLOSE_SECURITY_GAPS_DONE).build(),
                Evidence.of(Grade.ASSUMED, "made up for tests"));
    }
}
