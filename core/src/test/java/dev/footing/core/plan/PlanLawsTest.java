package dev.footing.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.PlanOutcome;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every plan, whatever the startup and the strategy. */
class PlanLawsTest {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId OTHER = StrategyId.of("acme.other");

    static Stream<Long> seeds() {
        return Seeds.from(1_000, 400);
    }

    private record Case(Startup startup, Strategy one, Strategy other) {
        static Case of(long seed) {
            RandomGenerator random = Seeds.random(seed);
            return new Case(
                    StartupGenerator.next(random, List.of(ONE, OTHER)),
                    StrategyGenerator.next(random, ONE),
                    StrategyGenerator.next(random, OTHER));
        }

        PlanOutcome plan(Startup asked) {
            return model(asked).plan(one).outcome();
        }

        PlanModel model(Startup asked) {
            Optional<Strategy> current =
                    asked.current().flatMap(CurrentPlatform::strategy).map(id -> id.equals(ONE.value()) ? one : other);
            return new PlanModel(asked, current, new Rules(Calibrations.field2025(), Policies.default1()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_sum_to_totals_to_the_cent(long seed) {
        Case given = Case.of(seed);
        PlanOutcome plan = given.plan(given.startup());
        Money total = plan.infrastructureEngineering()
                .plus(plan.platform())
                .plus(plan.incidentCost())
                .plus(plan.complianceCost());
        assertThat(plan.totalCostOfOwnership()).isEqualTo(total);
        assertThat(plan.cashAtHorizon())
                .isEqualTo(plan.cashByMonth().get(given.startup().budget().horizonMonths() - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_cash_never_shortens_a_runway_and_moves_every_month_by_itself(long seed) {
        Case given = Case.of(seed);
        BigMoney cash = given.startup().budget().cash();
        if (cash.getAmount().compareTo(BigDecimal.valueOf(1e14)) > 0) {
            return;
        }
        Startup richer = given.startup().with(Inputs.CASH, cash.plus(250_000));
        PlanOutcome before = given.plan(given.startup());
        PlanOutcome after = given.plan(richer);
        double horizon = given.startup().budget().horizonMonths();
        assertThat(after.runwayMonths().orElse(horizon + 1))
                .isGreaterThanOrEqualTo(before.runwayMonths().orElse(horizon + 1));
        assertThat(after.platform()).isEqualTo(before.platform());
        assertThat(after.productShare()).isEqualTo(before.productShare());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void relabelling_changes_no_figure(long seed) {
        Case given = Case.of(seed);
        Startup renamed = given.startup().with(Inputs.NAME, "Another name");
        assertThat(given.plan(renamed)).isEqualTo(given.plan(given.startup()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shares_and_chances_stay_between_none_and_all(long seed) {
        Case given = Case.of(seed);
        PlanOutcome plan = given.plan(given.startup());
        assertThat(plan.productShare()).isBetween(0.0, 1.0);
        plan.round().ifPresent(round -> {
            assertThat(round.raiseProbability()).isIn(0.0, round.pitch());
            assertThat(round.expectedValue().low())
                    .isLessThanOrEqualTo(round.valuation().low());
        });
        plan.runwayMonths()
                .ifPresent(months -> assertThat(months)
                        .isBetween(0.0, (double) given.startup().budget().horizonMonths()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void work_in_the_team_is_either_product_or_infrastructure(long seed) {
        Case given = Case.of(seed);
        PlanFigures figures = given.model(given.startup()).figures(given.one());
        double hired = 0;
        for (int month = 1; month <= given.startup().budget().horizonMonths(); month++) {
            hired += month > given.one().hiringDelayMonths()
                    ? given.one().hires().value()
                    : 0;
        }
        double cost =
                given.startup().team().monthlyCostPerEngineer().toEstimate().likely();
        double capacity = given.startup().team().engineers().value()
                * given.startup().budget().horizonMonths();
        double paid = figures.productEngineering() + figures.infrastructureEngineering();
        double expected = (capacity + hired) * cost;
        assertThat(Math.abs(paid - expected)).isLessThanOrEqualTo(1e-9 * Math.max(1, expected));
    }
}
