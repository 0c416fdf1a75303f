package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.quantity.Range;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Seeds;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every break-even of generated startups. */
class BreakEvenLawsTest {
    private static final int FINER = 5;
    private static final double NEAR = 1e-9;

    static Stream<Long> seeds() {
        return Seeds.from(31_000, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_crossing_lies_between_two_signs_and_no_value_that_is_looked_at_contradicts(long seed) {
        SensitivityQuestion question = Cases.generated(seed).question();
        for (SensitivityDriver driver : Drivers.of(question).all()) {
            StrategyGap gap = new StrategyGap(new DriverLine(driver, question), Cases.IDS.get(0), Cases.IDS.get(1));
            BreakEven.Answer found = search(gap);
            if (found instanceof Crossings crossings) {
                crossings.crossings().forEach(crossing -> checkSides(gap, crossing));
            }
            ImmutableDoubleArray points = gap.points();
            points.forEach(point -> {
                double ahead = gap.at(point);
                if (Math.abs(ahead) > BreakEvenSearch.ROUNDING) {
                    assertThat(winner(found, point))
                            .as("%s at %s of seed %s", driver.id(), point, seed)
                            .isEqualTo(ahead > 0 ? gap.first() : gap.second());
                }
            });
        }
    }

    /** Two changes between two neighbours can be missed; how rarely that is so is counted. */
    @Test
    void hardly_a_value_between_those_that_are_looked_at_contradicts() {
        int looked = 0;
        int missed = 0;
        for (long seed = 31_000; seed < 31_010; seed++) {
            SensitivityQuestion question = Cases.generated(seed).question();
            for (SensitivityDriver driver : Drivers.of(question).all()) {
                if (driver.whole()) {
                    continue;
                }
                StrategyGap gap = new StrategyGap(new DriverLine(driver, question), Cases.IDS.get(0), Cases.IDS.get(1));
                BreakEven.Answer found = search(gap);
                ImmutableDoubleArray points = gap.line().points();
                for (int i = 1; i < points.length(); i++) {
                    for (int k = 1; k < FINER; k++) {
                        double point = points.get(i - 1) + (points.get(i) - points.get(i - 1)) * k / FINER;
                        double ahead = gap.at(point);
                        if (Math.abs(ahead) > BreakEvenSearch.ROUNDING) {
                            looked++;
                            missed += winner(found, point).equals(ahead > 0 ? gap.first() : gap.second()) ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(10_000);
        assertThat((double) missed / looked).isLessThan(0.002);
    }

    /** Where hardly anybody builds, a launch is millions of months away, and each month of delay was a knot. */
    @Test
    void as_few_values_are_looked_at_as_there_are_months_that_matter() {
        SensitivityQuestion question = Cases.generated(31_005).question();
        assertThat(question.startup().usage().live()).isFalse();
        int horizon = question.startup().budget().horizonMonths();
        for (SensitivityDriver driver : Drivers.of(question).all()) {
            StrategyGap gap = new StrategyGap(new DriverLine(driver, question), Cases.IDS.get(0), Cases.IDS.get(1));
            if (!driver.whole()) {
                assertThat(gap.points().length()).as(driver.id()).isLessThan(100 + 20 * horizon);
            }
        }
    }

    /** However far away a demand is stated to be, and however many incidents there were. */
    @ParameterizedTest
    @MethodSource("seeds")
    void along_whole_numbers_every_value_is_as_if_each_had_been_tried(long seed) {
        Cases cases = Cases.generated(seed);
        SensitivityQuestion question = new Cases(
                        cases.startup().with(Inputs.COMPLIANCE_MONTH, 1_000).with(Inputs.SECURITY_INCIDENTS, 700),
                        cases.strategies())
                .question();
        for (SensitivityDriver driver : Drivers.of(question).all()) {
            if (!driver.whole()) {
                continue;
            }
            DriverLine line = new DriverLine(driver, question);
            StrategyGap gap = new StrategyGap(line, Cases.IDS.get(0), Cases.IDS.get(1));
            BreakEven.Answer found = search(gap);
            TurningPoint turning = new TurningSearch(
                            question,
                            new CommonTrials(OptionalLong.empty(), Workers.own(1)),
                            one -> one.id().equals(Cases.IDS.get(1)))
                    .search(driver.id());
            OptionalDouble first = OptionalDouble.empty();
            for (double value = line.span().low(); value <= line.span().high(); value++) {
                double ahead = gap.at(value);
                if (Math.abs(ahead) > BreakEvenSearch.ROUNDING) {
                    assertThat(winner(found, value))
                            .as("%s at %s of seed %s", driver.id(), value, seed)
                            .isEqualTo(ahead > 0 ? gap.first() : gap.second());
                }
                if (first.isEmpty()
                        && line.at(value)
                                .filter(PlanSample::finite)
                                .flatMap(PlanSample::winner)
                                .filter(Cases.IDS.get(1)::equals)
                                .isPresent()) {
                    first = OptionalDouble.of(value);
                }
            }
            assertThat(turning instanceof TurningPoint.At at ? OptionalDouble.of(at.value()) : OptionalDouble.empty())
                    .as("%s of seed %s", driver.id(), seed)
                    .isEqualTo(first);
        }
    }

    private static void checkSides(StrategyGap gap, Crossing crossing) {
        if (gap.line().driver().whole()) {
            assertThat(crossing.jump()).isTrue();
            assertThat(sign(gap, crossing.at())).isEqualTo(sign(crossing.winnerAbove(), gap));
            return;
        }
        double reach = Math.max(Math.abs(crossing.at()) * NEAR, 1e-9);
        Range range = gap.line().driver().range();
        assertThat(sign(gap, Math.max(range.low(), crossing.at() - reach)))
                .as("%s below %s", gap.line().driver().id(), crossing)
                .isEqualTo(sign(crossing.winnerBelow(), gap));
        assertThat(sign(gap, Math.min(range.high(), crossing.at() + reach)))
                .as("%s above %s", gap.line().driver().id(), crossing)
                .isEqualTo(sign(crossing.winnerAbove(), gap));
    }

    private static double sign(StrategyId winner, StrategyGap gap) {
        return winner.equals(gap.first()) ? 1 : -1;
    }

    private static double sign(StrategyGap gap, double value) {
        return Math.signum(gap.at(value));
    }

    private static BreakEven.Answer search(StrategyGap gap) {
        return new BreakEvenSearch(gap).answer();
    }

    private static StrategyId winner(BreakEven.Answer found, double value) {
        if (found instanceof BreakEven.Always always) {
            return always.winner();
        }
        Crossings crossings = (Crossings) found;
        StrategyId winner = crossings.crossings().get(0).winnerBelow();
        for (Crossing crossing : crossings.crossings()) {
            boolean past = crossing.jump() ? value >= crossing.at() : value > crossing.at();
            winner = past ? crossing.winnerAbove() : winner;
        }
        return winner;
    }
}
