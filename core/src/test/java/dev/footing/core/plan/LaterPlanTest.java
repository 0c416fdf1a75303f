package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import dev.footing.testkit.Fixtures;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moving later, as planned: its two ends are moving and staying, and between them stands the plain second version. */
class LaterPlanTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId OTHER = StrategyId.of("acme.other");

    record Given(
            Startup startup,
            Strategy old,
            Strategy next,
            Calibration calibration,
            Policy policy,
            RandomGenerator random) {
        static Given of(long seed) {
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
            return new Given(
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
    }

    static Stream<Long> seeds() {
        return Seeds.from(71_000, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_after_no_month_is_moving_bit_for_bit(long seed) {
        Given given = Given.of(seed);
        assertThat(given.model().figures(given.next(), 0))
                .isEqualTo(given.model().figures(given.next()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_at_the_horizon_or_beyond_is_staying_bit_for_bit(long seed) {
        Given given = Given.of(seed);
        PlanFigures staying = given.model().figures(given.old());
        assertThat(given.model().figures(given.next(), given.horizon())).isEqualTo(staying);
        assertThat(given.model().figures(given.next(), given.horizon() + 7)).isEqualTo(staying);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_months_before_the_move_are_those_of_staying_bit_for_bit(long seed) {
        Given given = Given.of(seed);
        int months = given.random().nextInt(given.horizon());
        assertThat(given.model().figures(given.next(), months).cashByMonth().subArray(0, months))
                .isEqualTo(given.model().figures(given.old()).cashByMonth().subArray(0, months));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees_with_the_plain_version_in_every_month(long seed) {
        Given given = Given.of(seed);
        for (int k = 0; k < given.horizon(); k += 1 + given.random().nextInt(4)) {
            PlanFigures figures = given.model().figures(given.next(), k);
            Map<String, Double> plain = PlainLater.figures(
                    given.startup(), given.old(), given.next(), k, given.calibration(), given.policy());
            double scale = 1e-11 * scale(figures, given);
            for (int m = 1; m <= given.horizon(); m++) {
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

    private static double scale(PlanFigures figures, Given given) {
        return 1
                + figures.cashByMonth().stream().map(Math::abs).max().orElse(0)
                + given.startup().budget().cash().getAmount().doubleValue()
                + figures.infrastructureEngineering()
                + figures.productEngineering()
                + figures.platform()
                + figures.revenue()
                + figures.opportunityCost()
                + 1e8
                + given.horizon()
                        * given.startup()
                                .budget()
                                .monthlyOtherCosts()
                                .getAmount()
                                .abs()
                                .doubleValue();
    }

    private static double of(Map<String, Double> plain, String name) {
        return Optional.ofNullable(plain.get(name)).orElseThrow();
    }

    @Test
    void generated_moves_are_of_every_kind() {
        Set<String> kinds = new TreeSet<>();
        seeds().map(Given::of).forEach(given -> {
            boolean live = given.startup().usage().activeUsers().value() > 0;
            double tau = given.model().figures(given.old()).months();
            kinds.add(live ? "live" : tau < given.horizon() - 1 ? "launches before" : "never launches");
            kinds.add(given.startup().compliance().isPresent() ? "audit" : "no audit");
            kinds.add(given.startup().funding().isPresent() ? "round" : "no round");
            kinds.add(given.model().situation().billKnown() ? "bill" : "no bill");
        });
        assertThat(kinds)
                .containsExactly(
                        "audit",
                        "bill",
                        "launches before",
                        "live",
                        "never launches",
                        "no audit",
                        "no bill",
                        "no round",
                        "round");
    }

    @Test
    void nobody_moves_later_from_nothing_known() {
        PlanModel model = new PlanModel(
                Fixtures.reference(), Optional.empty(), new Rules(Calibrations.field2025(), PlainCases.policy(0)));
        assertThatThrownBy(() -> model.signals(PlainCases.managedKubernetes(), 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a known current strategy");
    }
}
