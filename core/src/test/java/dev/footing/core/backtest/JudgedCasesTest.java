package dev.footing.core.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.backtest.BandCoverage;
import dev.footing.api.backtest.Hits;
import dev.footing.api.backtest.MeanScore;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.backtest.ReliabilityGroup;
import dev.footing.api.backtest.ScoredRules;
import dev.footing.api.backtest.UniformAdvice;
import dev.footing.api.verdict.Direction;
import dev.footing.core.backtest.JudgedCase.Advice;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/** Scores are those of the definition, and a cohort whose truth is known is told as it is. */
class JudgedCasesTest {
    private static final double TINY = 1e-9;

    private static final ScoredRules RULES = new ScoredRules("1", "world", "00", "rules", "11");

    private static JudgedCase judged(double truth, double first, boolean came, Direction... right) {
        return new JudgedCase(
                "x",
                RULES,
                Optional.of(new Advice(
                        truth,
                        new Forecast(first, came),
                        ImmutableSet.copyOf(right),
                        right[0] == Direction.STAY
                                ? ImmutableSet.of(UniformAdvice.STAY)
                                : ImmutableSet.of(UniformAdvice.MANAGED, UniformAdvice.ANOTHER_SOURCING))),
                Optional.empty(),
                ImmutableList.of());
    }

    private static JudgedCase observed(Optional<Forecast> round, Observation... observations) {
        return new JudgedCase("x", RULES, Optional.empty(), round, ImmutableList.copyOf(observations));
    }

    private static Backtest of(List<JudgedCase> cases) {
        return new JudgedCases(ImmutableList.copyOf(cases), 1).backtest(0);
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
                .allSatisfy(group -> assertThat(group.said())
                        .isBetween(group.came().low(), group.came().high()));
        assertThat(honest.gain().orElseThrow().low()).isPositive();
        assertThat(honest.right().share()).isCloseTo(0.575, within(0.03));
    }

    @Test
    void chances_that_are_too_sure_are_found_out_and_score_worse() {
        Backtest sure = cohort(4_000, 2);
        ReliabilityGroup surest = sure.reliability().reverse().get(0);
        assertThat(surest.said()).isGreaterThan(surest.came().high());
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
        assertThat(right(two, UniformAdvice.STAY)).isEqualTo(2);
        assertThat(right(two, UniformAdvice.HYBRID)).isZero();
        assertThat(new Forecast(0, true).log()).isCloseTo(StrictMath.log(0.5 / 16_384), within(TINY));
    }

    /** The exact interval of 5 of 10 is in every table: 18.7% to 81.3%. */
    @Test
    void intervals_of_shares_are_exact() {
        assertThat(exact(5, 10).low()).isCloseTo(0.187086, within(1e-6));
        assertThat(exact(5, 10).high()).isCloseTo(0.812914, within(1e-6));
        assertThat(exact(0, 10).low()).isZero();
        assertThat(exact(0, 10).high()).isCloseTo(0.308497, within(1e-6));
        assertThat(exact(10, 10).high()).isEqualTo(1);
    }

    @Test
    void no_case_has_no_score() {
        Backtest none = of(List.of());
        assertThat(none.scores()).isEmpty();
        assertThat(none.gain()).isEmpty();
        assertThat(none.reliability()).isEmpty();
    }

    /** Against the quantiles of the beta distribution, from which the interval follows in closed form. */
    @Test
    void intervals_of_many_cases_are_those_of_the_beta_distribution() {
        for (int hits : List.of(1, 20, 333, 999)) {
            assertThat(exact(hits, 1_000).low())
                    .isCloseTo(
                            BetaDistribution.of(hits, 1_001.0 - hits).inverseCumulativeProbability(0.025),
                            within(1e-9));
            assertThat(exact(hits, 1_000).high())
                    .isCloseTo(
                            BetaDistribution.of(hits + 1.0, 1_000.0 - hits).inverseSurvivalProbability(0.025),
                            within(1e-9));
        }
        assertThat(exact(300_000, 1_000_000).low()).isCloseTo(0.2991, within(1e-4));
    }

    @Test
    void few_cases_are_said_to_be_few_and_have_wide_intervals() {
        Backtest few = cohort(10, 1);
        Backtest many = cohort(1_000, 1);
        assertThat(few.few()).isTrue();
        assertThat(many.few()).isFalse();
        assertThat(width(few)).isGreaterThan(3 * width(many));
    }

    /** Above 2,000 cases the normal law stands in for samples: at the border both say the same. */
    @Test
    void intervals_by_samples_and_by_the_normal_law_agree() {
        assertThat(width(cohort(2_000, 1)) / width(cohort(2_001, 1))).isCloseTo(1, within(0.1));
    }

    @Test
    void bands_count_what_is_within_and_on_which_side_the_rest_lies() {
        Backtest bands = of(List.of(
                observed(Optional.empty(), new Observation(ObservedFigure.USERS, 5, 5, 6, 7)),
                observed(Optional.empty(), new Observation(ObservedFigure.USERS, 4, 5, 6, 7)),
                observed(Optional.empty(), new Observation(ObservedFigure.USERS, 8, 5, 6, 7)),
                observed(Optional.empty(), new Observation(ObservedFigure.CASH, -1, -2, 0, 2))));
        assertThat(bands.bands())
                .extracting(BandCoverage::figure)
                .containsExactly(ObservedFigure.CASH, ObservedFigure.USERS);
        assertThat(bands.bands().get(1).within()).isEqualTo(exact(1, 3));
        assertThat(bands.bands().get(1).below()).isEqualTo(1);
    }

    @Test
    void rounds_have_scores_and_groups_of_their_own() {
        Backtest rounds = of(List.of(
                observed(Optional.of(new Forecast(0.05, false))),
                observed(Optional.of(new Forecast(0.25, false))),
                observed(Optional.of(new Forecast(0.25, true))),
                observed(Optional.of(new Forecast(1, true)))));
        assertThat(rounds.rounds().orElseThrow().scores().brier().mean())
                .isCloseTo((0.05 * 0.05 + 0.25 * 0.25 + 0.75 * 0.75) / 4, within(TINY));
        assertThat(rounds.rounds().orElseThrow().reliability())
                .extracting(group -> group.came().cases())
                .containsExactly(1, 2, 1);
        assertThat(rounds.judged()).isZero();
        assertThat(rounds.cases()).isEqualTo(4);
    }

    private static int right(Backtest backtest, UniformAdvice advice) {
        return backtest.uniform().stream()
                .filter(score -> score.advice() == advice)
                .mapToInt(score -> score.right().hits())
                .sum();
    }

    private static double width(Backtest backtest) {
        MeanScore log = backtest.scores().orElseThrow().log();
        return log.high() - log.low();
    }

    private static Hits exact(int hits, int cases) {
        return new ExactInterval(hits, cases).counted();
    }
}
