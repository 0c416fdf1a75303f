package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
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
        return Seeds.from(31_000, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_crossing_lies_between_two_signs_and_no_value_that_is_looked_at_contradicts(long seed) {
        Question question = Cases.generated(seed).question();
        for (Driver driver : Drivers.of(question).all()) {
            Gap gap = new Gap(new Line(driver, question), Cases.IDS.get(0), Cases.IDS.get(1));
            BreakEven found = search(gap, question);
            if (found.answer() instanceof Crossings crossings) {
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
            Question question = Cases.generated(seed).question();
            for (Driver driver : Drivers.of(question).all()) {
                if (driver.whole()) {
                    continue;
                }
                Gap gap = new Gap(new Line(driver, question), Cases.IDS.get(0), Cases.IDS.get(1));
                BreakEven found = search(gap, question);
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

    /** However far away a demand is stated to be, and however many incidents there were. */
    @ParameterizedTest
    @MethodSource("seeds")
    void along_whole_numbers_every_value_is_as_if_each_had_been_tried(long seed) {
        Cases cases = Cases.generated(seed);
        Question question = new Cases(
                        cases.startup().with(Inputs.COMPLIANCE_MONTH, 1_000).with(Inputs.SECURITY_INCIDENTS, 700),
                        cases.strategies())
                .question();
        int horizon = question.startup().budget().horizonMonths();
        for (Driver driver : Drivers.of(question).all()) {
            if (!driver.whole()) {
                continue;
            }
            Line line = new Line(driver, question);
            Gap gap = new Gap(line, Cases.IDS.get(0), Cases.IDS.get(1));
            BreakEven found = search(gap, question);
            TurningPoint turning =
                    new TurningSearch(question, one -> one.id().equals(Cases.IDS.get(1))).search(driver.id());
            OptionalDouble first = OptionalDouble.empty();
            for (double value = driver.range().low();
                    value <= horizon + 3 && value <= driver.range().high();
                    value++) {
                double ahead = gap.at(value);
                if (Math.abs(ahead) > BreakEvenSearch.ROUNDING) {
                    assertThat(winner(found, value))
                            .as("%s at %s of seed %s", driver.id(), value, seed)
                            .isEqualTo(ahead > 0 ? gap.first() : gap.second());
                }
                if (first.isEmpty()
                        && line.at(value)
                                .filter(Sample::finite)
                                .flatMap(Sample::winner)
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

    private static void checkSides(Gap gap, Crossing crossing) {
        if (gap.line().driver().whole()) {
            assertThat(crossing.jump()).isTrue();
            assertThat(sign(gap, crossing.at())).isEqualTo(sign(crossing.winnerAbove(), gap));
            return;
        }
        double reach = Math.max(Math.abs(crossing.at()) * NEAR, 1e-9);
        double low = gap.line().driver().range().low();
        assertThat(sign(gap, Math.max(low, crossing.at() - reach))).isEqualTo(sign(crossing.winnerBelow(), gap));
        assertThat(sign(gap, crossing.at() + reach)).isEqualTo(sign(crossing.winnerAbove(), gap));
    }

    private static double sign(StrategyId winner, Gap gap) {
        return winner.equals(gap.first()) ? 1 : -1;
    }

    private static double sign(Gap gap, double value) {
        return Math.signum(gap.at(value));
    }

    private static BreakEven search(Gap gap, Question question) {
        return new BreakEvenSearch(gap, new Confirming(question, OptionalLong.empty())).search();
    }

    private static StrategyId winner(BreakEven found, double value) {
        if (found.answer() instanceof BreakEven.Always always) {
            return always.winner();
        }
        Crossings crossings = (Crossings) found.answer();
        StrategyId winner = crossings.crossings().get(0).winnerBelow();
        for (Crossing crossing : crossings.crossings()) {
            boolean past = crossing.jump() ? value >= crossing.at() : value > crossing.at();
            winner = past ? crossing.winnerAbove() : winner;
        }
        return winner;
    }
}
