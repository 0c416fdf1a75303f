package dev.footing.api;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.Attribution;
import dev.footing.api.sensitivity.Basis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.strategy.StrategyId;

/** Values on what would change a verdict. */
public final class SensitivityExamples {
    public static final StrategyId ONE = StrategyId.of("acme.one");
    public static final StrategyId TWO = StrategyId.of("acme.two");

    private SensitivityExamples() {}

    public static Sensitivity.Builder sensitivity() {
        return Sensitivity.builder()
                .input("/team/engineers")
                .unit(Unit.FTE)
                .low(4)
                .high(6)
                .importance(Examples.dollars("10"))
                .grade(Grade.REPORTED)
                .answered(true);
    }

    public static Flip.Builder flip() {
        return Flip.builder().input("/team/engineers").unit(Unit.FTE).from(1).to(2);
    }

    public static Crossing.Builder crossing() {
        return Crossing.builder().at(1).jump(false).winnerBelow(ONE).winnerAbove(TWO);
    }

    public static BreakEven.Crossings crossings(double low, double high) {
        return new BreakEven.Crossings(low, high, ImmutableList.of(crossing().build()));
    }

    public static BreakEven breakEven() {
        return new BreakEven("/team/engineers", Unit.FTE, ONE, TWO, crossings(1, 2));
    }

    public static Confirmation confirmation() {
        return new Confirmation(Examples.dollars("-5"), Examples.dollars("1"));
    }

    public static Basis basis() {
        return new Basis("/team/engineers", Evidence.of(Grade.REPORTED, "told"));
    }

    public static Contribution contribution() {
        return new Contribution(
                ObjectivePart.PLATFORM, Examples.dollars("3"), ImmutableList.of(), ImmutableList.of(basis()));
    }

    public static Attribution attribution() {
        return new Attribution(
                Examples.minimal(),
                Examples.calibration().build(),
                Examples.policy().build(),
                ImmutableList.of(Examples.strategy().build()));
    }
}
