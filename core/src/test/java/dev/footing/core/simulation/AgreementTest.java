package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.plan.PlainCases;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.simulation.Agreement.Engine;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Holds the comparison itself against known tables, and the plain trials against themselves with other luck. */
class AgreementTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId OTHER = StrategyId.of("acme.other");
    private static final List<Double> PERCENTILES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
    private static final int CASES = 30;
    private static final int TRIALS = 1_000;

    @Test
    void bounds_are_the_quantiles_of_their_distributions() {
        // Alpha is 0.05 here, so a quarter of it is the upper tail of 1.25%.
        Agreement agreement = new Agreement(1, 0.05);
        assertThat(agreement.zBound()).isCloseTo(2.2414, within(1e-4));
        assertThat(agreement.tBound()).isCloseTo(2.4899, within(1e-4));
        assertThat(new Agreement(10_000, 0.001).zBound()).isCloseTo(5.4513, within(1e-4));
        assertThat(new Agreement(10_000, 0.001).tBound()).isCloseTo(9.9995, within(1e-4));
    }

    @Test
    void counts_are_compared_exactly() {
        // All three events of six trials in the first three: one split of twenty, twice for both sides.
        assertThat(Agreement.chanceOfShares(3, 3, 0, 3)).isCloseTo(0.1, within(1e-12));
        assertThat(Agreement.chanceOfShares(0, 4_096, 0, 20_000)).isEqualTo(1);
        assertThat(Agreement.chanceOfShares(0, 4_096, 3, 20_000)).isGreaterThan(0.5);
        assertThat(new Agreement(1_000, 0.001).sharesAgree(400, 1_000, 600, 1_000))
                .isFalse();
    }

    @Test
    void what_does_not_vary_must_be_the_same_but_for_rounding() {
        Agreement agreement = new Agreement(1, 0.001);
        PlainResult.Figure plain = PlainResult.Figure.of(new double[] {5, 5, 5});
        assertThat(agreement.meansAgree(new Engine(5 + 1e-12, 0, 100, false), plain))
                .isTrue();
        assertThat(agreement.meansAgree(new Engine(5.001, 0, 100, false), plain))
                .isFalse();
        assertThat(Agreement.z(new Engine(5 + 1e-12, 0, 100, false), plain)).isZero();
    }

    @Test
    void a_percentile_may_lie_anywhere_in_a_step_and_nowhere_else() {
        Agreement agreement = new Agreement(1, 0.001);
        double[] plain = new double[10_000];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = i < 6_000 ? 0 : i;
        }
        assertThat(agreement.percentileAgrees(0, 0.05, 10_000, plain)).isTrue();
        assertThat(agreement.percentileAgrees(0, 0.5, 10_000, plain)).isTrue();
        assertThat(agreement.percentileAgrees(7_500, 0.75, 10_000, plain)).isTrue();
        assertThat(agreement.percentileAgrees(0, 0.75, 10_000, plain)).isFalse();
        assertThat(agreement.percentileAgrees(8_000, 0.75, 10_000, plain)).isFalse();
    }

    @Test
    void trials_agree_with_others_of_the_same_question() {
        // At most 1 of 1,000 seeds fails here: 30 cases of some 60 figures, each with a mean and five percentiles.
        Agreement agreement = new Agreement(2 * CASES * 70 * 6, 0.001);
        for (Case one : cases()) {
            PlainResult first = one.run(PlainCases.field(), 100);
            PlainResult second = one.run(PlainCases.field(), 200);
            for (String name : first.names(ONE)) {
                assertAgree(agreement, first, second, name, one);
            }
        }
    }

    private static void assertAgree(Agreement agreement, PlainResult first, PlainResult second, String name, Case one) {
        if (name.equals("lasts") || name.equals("lastsToHorizon") || name.equals("raised")) {
            int count = (int) Math.round(first.mean(ONE, name) * TRIALS);
            int other = (int) Math.round(second.mean(ONE, name) * TRIALS);
            assertThat(agreement.sharesAgree(count, TRIALS, other, TRIALS))
                    .as("%s: %s and %s of %s", name, count, other, one)
                    .isTrue();
            return;
        }
        if (!name.equals("runwayMonths")) {
            assertThat(agreement.meansAgree(engine(first, name), second.figure(ONE, name)))
                    .as("%s: %s and %s of %s", name, first.figure(ONE, name), second.figure(ONE, name), one)
                    .isTrue();
        }
        for (double share : PERCENTILES) {
            double value = first.percentile(ONE, name, share);
            assertThat(agreement.percentileAgrees(value, share, TRIALS, second.values(ONE, name)))
                    .as("percentile %s of %s: %s of %s", share, name, value, one)
                    .isTrue();
        }
    }

    @Test
    void a_small_mistake_shows_over_all_cases_together() {
        // Each missing area adds a twelfth more to steady work than it should: too little for most cases alone.
        Calibration mistaken = Calibration.builder()
                .from(PlainCases.field())
                .gapSteady(Ratio.of(0.65))
                .build();
        Map<String, List<Double>> right = new TreeMap<>();
        Map<String, List<Double>> wrong = new TreeMap<>();
        for (Case one : cases()) {
            PlainResult plain = one.run(PlainCases.field(), 300);
            PlainResult again = one.run(PlainCases.field(), 400);
            PlainResult missed = one.run(mistaken, 400);
            for (String name : List.of("steadyEffort", "productShare", "cashAtHorizon", "timeToProductionMonths")) {
                PlainResult.Figure figure = plain.figure(ONE, name);
                double z = Agreement.z(engine(again, name), figure);
                right.computeIfAbsent(name, any -> new ArrayList<>()).add(z);
                z = Agreement.z(engine(missed, name), figure);
                wrong.computeIfAbsent(name, any -> new ArrayList<>()).add(z);
            }
        }
        // Four comparisons of normal numbers: 4.1 is their bound for 1 seed in 10,000.
        right.forEach((name, z) -> assertThat(shift(z)).as(name).isBetween(-4.1, 4.1));
        assertThat(shift(wrong.getOrDefault("steadyEffort", List.of()))).isGreaterThan(4.1);
    }

    private static double shift(List<Double> z) {
        return Agreement.commonShift(z.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Engine engine(PlainResult result, String name) {
        PlainResult.Figure figure = result.figure(ONE, name);
        return new Engine(figure.mean(), figure.error(), figure.trials(), false);
    }

    /** A startup, a strategy that is judged, and the one that it may be on. */
    private record Case(long seed, Startup startup, Strategy strategy, Optional<Strategy> current) {
        PlainResult run(Calibration calibration, long luck) {
            return PlainTrials.run(
                    startup,
                    ImmutableList.of(strategy),
                    current,
                    calibration,
                    PlainCases.policy(0.1),
                    TRIALS,
                    Seeds.random(seed * 1_000 + luck));
        }

        @Override
        public String toString() {
            return "case " + seed;
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            RandomGenerator random = Seeds.random(seed);
            Startup startup = Reshaped.tame(FirstRules.known(StartupGenerator.next(random, List.of(ONE, OTHER))));
            Strategy one = Reshaped.tame(StrategyGenerator.next(random, ONE));
            Strategy other = Reshaped.tame(StrategyGenerator.next(random, OTHER));
            Optional<Strategy> current = startup.current()
                    .flatMap(CurrentPlatform::strategy)
                    .map(id -> id.equals(ONE.value()) ? one : other);
            cases.add(new Case(seed, startup, one, current));
        }
        return cases;
    }
}
