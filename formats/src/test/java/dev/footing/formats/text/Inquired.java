package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.Confirmation;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.api.sensitivity.Stretch;
import dev.footing.api.sensitivity.TurnInterval;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import org.joda.money.Money;

/** An assessment that was looked into. */
public final class Inquired {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");

    private Inquired() {}

    /** {@return an assessment with all analyses} */
    public static Assessment assessment() {
        Assessment plain = Assessments.reference();
        return Assessment.builder()
                .from(plain)
                .verdict(Verdict.builder().from(plain.verdict()).rival(TWO).build())
                .addSensitivity(
                        sensitivity("/team/engineers", "30000", Grade.REPORTED)
                                .marginAtLow(usd("1000.25"))
                                .build(),
                        sensitivity("/budget/cash", "10000", Grade.ASSUMED)
                                .stale(true)
                                .build(),
                        sensitivity("/observations/uptime", "0", Grade.MEASURED).build())
                .addFlips(
                        Flip.builder()
                                .input("/usage/monthlyGrowth")
                                .unit(Unit.PER_MONTH)
                                .from(0.1)
                                .to(0.0123)
                                .winner(TWO)
                                .distance(0.877)
                                .putChanges("/usage/monthlyGrowth", 0.0123)
                                .build(),
                        Flip.builder()
                                .input(Flip.ALL)
                                .unit(Unit.SHARE)
                                .from(0)
                                .to(0.0274)
                                .distance(0.0274)
                                .putChanges("/budget/cash", 1_950_000.0)
                                .build(),
                        Flip.builder()
                                .input(Flip.WEIGHTS)
                                .unit(Unit.NONE)
                                .from(0)
                                .to(11.83)
                                .winner(TWO)
                                .putChanges("cost", 20.0)
                                .build())
                .addBreakEven(
                        new BreakEven(
                                "/usage/activeUsers",
                                Unit.USERS,
                                ONE,
                                TWO,
                                new BreakEven.Crossings(
                                        0,
                                        1e6,
                                        ImmutableList.of(
                                                crossing(1_234.5, ONE, TWO)
                                                        .within(new TurnInterval(1_200, 1_300))
                                                        .planned(2_000)
                                                        .build(),
                                                crossing(50_000, TWO, ONE)
                                                        .jump(true)
                                                        .confirmed(new Confirmation(usd("-12.34"), usd("1.5")))
                                                        .build())),
                                ImmutableList.of(
                                        Stretch.builder()
                                                .low(0)
                                                .high(1_300)
                                                .strategy(ONE)
                                                .endsWithin(new TurnInterval(1_200, 1_400))
                                                .build(),
                                        Stretch.builder().low(1_300).high(1e6).build())),
                        new BreakEven("policy/margin", Unit.SHARE, ONE, TWO, new BreakEven.Always(0, 1, ONE)),
                        new BreakEven(
                                "/observations/uptime",
                                Unit.SHARE,
                                ONE,
                                TWO,
                                new BreakEven.Undefined(BreakEven.Reason.NOT_STATED)))
                .build();
    }

    private static Crossing.Builder crossing(double at, StrategyId below, StrategyId above) {
        return Crossing.builder().at(at).winnerBelow(below).winnerAbove(above).jump(false);
    }

    private static Sensitivity.Builder sensitivity(String input, String importance, Grade grade) {
        return Sensitivity.builder()
                .input(input)
                .unit(Unit.FTE)
                .low(6.4)
                .high(9.6)
                .importance(usd(importance))
                .grade(grade)
                .answered(true);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
