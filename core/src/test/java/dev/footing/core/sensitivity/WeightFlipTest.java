package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.scorecard.CriterionScore;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.Flip;
import dev.footing.testkit.Seeds;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shift of weights that puts another strategy first is the smallest one. */
class WeightFlipTest {
    static Stream<Long> seeds() {
        return Seeds.from(71_000, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_shift_puts_another_first_and_no_smaller_one_does(long seed) {
        Assessment assessment = Cases.generated(seed).assess(Analysis.FLIPS);
        List<StrategyAssessment> feasible = assessment.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .toList();
        assessment.flips().stream()
                .filter(flip -> flip.input().equals(Flip.WEIGHTS))
                .forEach(flip -> check(flip, feasible, Seeds.random(seed)));
    }

    @Test
    void some_generated_startups_have_one() {
        assertThat(seeds().filter(seed -> Cases.generated(seed).assess(Analysis.FLIPS).flips().stream()
                        .anyMatch(flip -> flip.input().equals(Flip.WEIGHTS))))
                .hasSizeGreaterThan(5);
    }

    private static void check(Flip flip, List<StrategyAssessment> feasible, RandomGenerator random) {
        StrategyAssessment first = feasible.stream()
                .max(Comparator.comparingDouble(
                                (StrategyAssessment one) -> one.scorecard().score())
                        .thenComparing(
                                Comparator.comparing(StrategyAssessment::id).reversed()))
                .orElseThrow();
        List<CriterionScore> own = first.scorecard().criteria();
        double[] then = own.stream()
                .mapToDouble(
                        score -> flip.changes().getOrDefault(score.criterion().id(), Double.NaN))
                .toArray();
        assertThat(DoubleStream.of(then).sum()).isCloseTo(100, within(1e-9));
        for (int i = 0; i < then.length; i++) {
            assertThat(Math.abs(then[i] - own.get(i).weight())).isLessThanOrEqualTo(flip.to() + 1e-9);
            assertThat(then[i]).isGreaterThanOrEqualTo(0);
        }
        StrategyAssessment winner = feasible.stream()
                .filter(one -> one.id().equals(flip.winner().orElseThrow()))
                .findFirst()
                .orElseThrow();
        assertThat(score(winner, then)).isGreaterThanOrEqualTo(score(first, then) - 1e-6);
        for (int i = 0; i < 200; i++) {
            double[] less = shifted(own, 0.99 * flip.to(), random);
            assertThat(feasible)
                    .allSatisfy(other -> assertThat(score(other, less)).isLessThanOrEqualTo(score(first, less) + 1e-9));
        }
    }

    /** Weights that moved from one criterion to another by as much as may be, between pairs taken by chance. */
    private static double[] shifted(List<CriterionScore> scores, double most, RandomGenerator random) {
        double[] weights = scores.stream().mapToDouble(CriterionScore::weight).toArray();
        double[] moved = weights.clone();
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(weights.length);
            int to = random.nextInt(weights.length);
            double free = Math.min(moved[from], moved[from] - (weights[from] - most));
            double room = weights[to] + most - moved[to];
            double by = from == to ? 0 : Math.min(free, room);
            moved[from] -= by;
            moved[to] += by;
        }
        return moved;
    }

    private static double score(StrategyAssessment one, double[] weights) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * one.scorecard().criteria().get(i).score();
        }
        return score;
    }
}
