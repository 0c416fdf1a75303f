package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A startup that is on one strategy and moves to another one later, all generated, in a world of the first model.
 *
 * @param startup the startup
 * @param old the strategy that it is on
 * @param next the one that it moves to
 * @param calibration the parameters of the world
 * @param policy the rules of judgement
 * @param random what is left of the seed
 */
public record LaterQuestion(
        Startup startup, Strategy old, Strategy next, Calibration calibration, Policy policy, RandomGenerator random) {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId OTHER = StrategyId.of("acme.other");

    /** {@return what a seed gives} */
    public static LaterQuestion of(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = FirstRules.known(StartupGenerator.next(random, List.of(ONE, OTHER)));
        CurrentPlatform now = startup.current()
                .orElse(CurrentPlatform.builder().strategy(ONE.value()).build());
        startup = startup.toBuilder()
                .current(CurrentPlatform.builder()
                        .from(now)
                        .strategy(ONE.value())
                        .build())
                .build();
        Calibration calibration = seed % 2 == 0 ? Calibrations.article2024() : Calibrations.field2025();
        return new LaterQuestion(
                startup,
                StrategyGenerator.next(random, ONE),
                StrategyGenerator.next(random, OTHER),
                calibration,
                PlainCases.policy(seed % 4 < 2 ? 0 : 0.1),
                random);
    }

    PlanModel model() {
        return new PlanModel(startup, Optional.of(old), new Rules(calibration, policy));
    }

    int horizon() {
        return startup.budget().horizonMonths();
    }

    /** Holds every figure of moves after some of the months against the plain version. */
    public void agreesInEveryMonth() {
        PlanModel model = model();
        for (int k = 0; k < horizon(); k += 1 + random.nextInt(4)) {
            PlanFigures figures = model.figures(next, k);
            Map<String, Double> plain = PlainLater.figures(startup, old, next, k, calibration, policy);
            double scale = 1e-11 * scale(figures);
            for (int m = 1; m <= horizon(); m++) {
                assertThat(figures.cashByMonth().get(m - 1))
                        .as("cash of month %s, moving after %s", m, k)
                        .isCloseTo(of(plain, "cash." + m), within(scale));
            }
            assertThat(figures.months()).isCloseTo(of(plain, "time"), within(1e-9));
            assertThat(figures.productEngineerMonths()).isCloseTo(of(plain, "product"), within(scale));
            assertThat(figures.platform()).isCloseTo(of(plain, "platform"), within(scale));
            assertThat(figures.signals().objective().total())
                    .as("objective, moving after %s", k)
                    .isCloseTo(of(plain, "objective"), within(scale));
            if (plain.containsKey("raise")) {
                assertThat(figures.round().orElseThrow().raiseProbability())
                        .isCloseTo(of(plain, "raise"), within(1e-12));
            }
        }
    }

    private double scale(PlanFigures figures) {
        return 1
                + figures.cashByMonth().stream().map(Math::abs).max().orElse(0)
                + startup.budget().cash().getAmount().doubleValue()
                + figures.infrastructureEngineering()
                + figures.productEngineering()
                + figures.platform()
                + figures.revenue()
                + figures.opportunityCost()
                + 1e8
                + horizon()
                        * startup.budget().monthlyOtherCosts().getAmount().abs().doubleValue();
    }

    private static double of(Map<String, Double> plain, String name) {
        return Optional.ofNullable(plain.get(name)).orElseThrow();
    }
}
