package dev.footing.cli.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.verdict.Direction;
import dev.footing.cli.backtest.Backtest.Group;
import dev.footing.cli.backtest.JudgedCase.Advice;
import dev.footing.cli.backtest.JudgedCase.Forecast;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scores are those of the definition, and a cohort whose truth is known is told as it is. */
class BacktestTest {
    private static final double TINY = 1e-9;

    private static JudgedCase judged(double truth, double first, boolean came, Direction... right) {
        return new JudgedCase(
                "x",
                Optional.of(new Advice(truth, new Forecast(first, came), ImmutableSet.copyOf(right))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Backtest of(List<JudgedCase> cases) {
        return new Backtest(ImmutableList.copyOf(cases), 1);
    }

    /** Managed comes about with the chance that is said, from 20% to 95%; otherwise staying was right. */
    private static Backtest cohort(int size, double told) {
        SplittableRandom random = new SplittableRandom(17);
        return of(Stream.generate(() -> {
                    double chance = 0.2 + 0.75 * random.nextDouble();
                    boolean managed = random.nextDouble() < chance;
                    double said = Math.min(1, Math.max(0, 0.5 + told * (chance - 0.5)));
                    return judged(
                            managed ? said : 1 - said, said, managed, managed ? Direction.MANAGED : Direction.STAY);
                })
                .limit(size)
                .toList());
    }

    @Test
    void honest_chances_of_a_known_cohort_are_right_as_often_as_they_say() {
        Backtest honest = cohort(4_000, 1);
        assertThat(honest.reliability())
                .hasSize(4)
                .allSatisfy(group -> assertThat(group.mean())
                        .isBetween(group.hits().low(), group.hits().high()));
        assertThat(honest.gain().orElseThrow().low()).isPositive();
        assertThat(honest.right().share()).isCloseTo(0.575, within(0.03));
    }

    @Test
    void chances_that_are_too_sure_are_found_out_and_score_worse() {
        Backtest sure = cohort(4_000, 2);
        Group surest = sure.reliability().reverse().get(0);
        assertThat(surest.mean()).isGreaterThan(surest.hits().high());
        assertThat(sure.scores().orElseThrow().log().mean())
                .isLessThan(cohort(4_000, 1).scores().orElseThrow().log().mean());
        assertThat(sure.scores().orElseThrow().brier().mean())
                .isGreaterThan(cohort(4_000, 1).scores().orElseThrow().brier().mean());
    }

    @Test
    void scores_are_those_of_the_definition() {
        Backtest two = of(List.of(judged(0.5, 0.5, true, Direction.STAY), judged(1, 1, true, Direction.STAY)));
        assertThat(two.scores().orElseThrow().brier().mean()).isCloseTo(0.125, within(TINY));
        assertThat(two.scores().orElseThrow().log().mean()).isCloseTo(StrictMath.log(0.5) / 2, within(TINY));
        assertThat(two.baseRate().orElseThrow().brier().mean()).isCloseTo(0.36, within(TINY));
        assertThat(two.right(Direction.STAY)).isEqualTo(new Hits(2, 2));
        assertThat(two.right(Direction.HYBRID)).isEqualTo(new Hits(0, 2));
        assertThat(new Forecast(0, true).log()).isCloseTo(StrictMath.log(0.5 / 16_384), within(TINY));
    }

    /** The exact interval of 5 of 10 is in every table: 18.7% to 81.3%. */
    @Test
    void intervals_of_shares_are_exact() {
        assertThat(new Hits(5, 10).low()).isCloseTo(0.187086, within(1e-6));
        assertThat(new Hits(5, 10).high()).isCloseTo(0.812914, within(1e-6));
        assertThat(new Hits(0, 10).low()).isZero();
        assertThat(new Hits(0, 10).high()).isCloseTo(0.308497, within(1e-6));
        assertThat(new Hits(10, 10).high()).isEqualTo(1);
    }

    @Test
    void no_case_has_no_score() {
        Backtest none = of(List.of());
        assertThat(none.scores()).isEmpty();
        assertThat(none.gain()).isEmpty();
        assertThat(none.reliability()).isEmpty();
    }
}
