package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.laws.LawCase.Month;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of cash: what it is worth to have more, what is left of it, and what is lost where it ends. That objective and
 * cash never fall together holds of what is generated here and not of everything: where cash ends late and revenue
 * beyond the margin exceeds the work that is lost, it does not, as docs/borders.md says with an example.
 */
class CashLawsTest {
    private static final double OMEGA =
            LawCase.RULES.policy().opportunityMultiple().value();
    private static final double MOST_EFFORT = 1e6;
    private static final double MARGIN = LawCase.RULES.policy().margin().value();

    static Stream<Long> seeds() {
        return Seeds.from(84_000, 300);
    }

    /** With horizon and stage stated, so that cash changes neither. */
    private static LawCase stated(long seed) {
        LawCase given = LawCase.of(seed);
        return given.with(startup -> startup.with(Inputs.HORIZON, given.horizon()))
                .with(startup -> startup.funding().isPresent()
                        ? startup.with(Inputs.FUNDING_STAGE, FundingStage.SEED_TO_A)
                        : startup);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void objective_and_cash_together_never_fall_with_cash(long seed) {
        LawCase given = stated(seed);
        for (Strategy strategy : given.strategies()) {
            Map<Figure, Double> before = given.plan(strategy);
            double worth = LawCase.objective(before) + given.cash();
            for (double more : new double[] {1_000, 60_000, 3e6, 2e8}) {
                double cash = Math.min(Range.LARGEST_AMOUNT, given.cash() + more);
                LawCase richer = given.with(startup -> startup.with(Inputs.CASH, LawCase.usd(cash)));
                Map<Figure, Double> after = richer.plan(strategy);
                double now = LawCase.objective(after) + cash;
                assertThat(now)
                        .as("with %s more, runway %s and then %s", more, LawCase.runway(before), LawCase.runway(after))
                        .isGreaterThanOrEqualTo(worth - 1e-12 * given.scale(before));
                worth = now;
                before = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_left_is_cash_where_it_lasts_and_else_what_was_earned_less_the_work_that_is_lost(long seed) {
        LawCase given = LawCase.of(seed);
        double cost =
                given.startup().team().monthlyCostPerEngineer().toEstimate().likely();
        double engineers = given.startup().team().engineers().value();
        double burn =
                (engineers * cost + Amounts.toDouble(given.startup().budget().monthlyOtherCosts())) * given.horizon();
        for (Strategy strategy : given.strategies()) {
            Map<Figure, Double> plan = given.plan(strategy);
            List<Month> months = given.months(strategy);
            double beyondMargin = (1 - MARGIN) * LawCase.figure(plan, Figure.REVENUE);
            double work = months.stream().mapToDouble(Month::work).sum();
            double left = LawCase.objective(plan)
                    - LawCase.figure(plan, Figure.PART_ROUND)
                    + given.cash()
                    + beyondMargin
                    + OMEGA * cost * work
                    - burn;
            OptionalDouble runway = LawCase.runway(plan);
            double expected = runway.isEmpty()
                    ? LawCase.figure(plan, Figure.CASH_AT_HORIZON)
                    : beyondMargin - OMEGA * cost * lost(months, runway.getAsDouble(), engineers);
            assertThat(left).isCloseTo(expected, Offset.offset(1e-11 * given.scale(plan)));
        }
    }

    private static double lost(List<Month> months, double runway, double engineers) {
        double lost = 0;
        for (int m = 1; m <= months.size(); m++) {
            lost += Math.min(1, Math.max(0, m - runway))
                    * (engineers - months.get(m - 1).work());
        }
        return lost;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void where_money_ends_more_revenue_never_lowers_the_objective(long seed) {
        LawCase given = stated(seed);
        double revenue = given.startup()
                .usage()
                .monthlyRevenuePerUser()
                .map(perUser -> perUser.toEstimate().likely())
                .orElse(0.0);
        LawCase more = given.with(startup -> startup.with(
                Inputs.REVENUE_PER_USER,
                MoneyEstimate.fixed(LawCase.usd(Math.min(Range.LARGEST_AMOUNT, revenue * 1.1 + 0.1)))));
        LawCase fixed =
                given.with(startup -> startup.with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(LawCase.usd(revenue))));
        for (Strategy strategy : given.strategies()) {
            Map<Figure, Double> before = fixed.plan(strategy);
            Map<Figure, Double> after = more.plan(strategy);
            if (LawCase.runway(before).isPresent() && LawCase.runway(after).isPresent()) {
                assertThat(LawCase.objective(after))
                        .isGreaterThanOrEqualTo(LawCase.objective(before) - 1e-12 * given.scale(after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_round_never_lowers_the_worth_of_an_engineer_month(long seed) {
        LawCase given = LawCase.of(seed);
        Startup alone = given.startup().toBuilder().funding(Optional.empty()).build();
        Startup raising = alone.toBuilder()
                .funding(Funding.inMonth(1 + (int) (seed % given.horizon())))
                .build()
                .with(Inputs.FUNDING_STAGE, FundingStage.SEED_TO_A);
        for (Strategy strategy : given.strategies()) {
            Strategy busier = strategy.toBuilder()
                    .steadyEffort(Estimate.fixed(
                            Math.min(MOST_EFFORT, strategy.steadyEffort().likely() * 1.1 + 0.01)))
                    .build();
            Strategy likely = strategy.toBuilder()
                    .steadyEffort(Estimate.fixed(strategy.steadyEffort().likely()))
                    .build();
            double worth = worth(given, alone, likely, busier);
            double worthThen = worth(given, raising, likely, busier);
            double scale = given.scale(given.plan(strategy)) + 1e8;
            assertThat(worthThen).isGreaterThanOrEqualTo(worth - 1e-11 * scale);
        }
    }

    private static double worth(LawCase given, Startup startup, Strategy likely, Strategy busier) {
        return objective(given, startup, likely) - objective(given, startup, busier);
    }

    /** Of a strategy that takes the place of the one of its id. */
    private static double objective(LawCase given, Startup startup, Strategy strategy) {
        boolean first = strategy.id().equals(LawCase.FIRST);
        LawCase changed = new LawCase(startup, first ? strategy : given.first(), first ? given.second() : strategy);
        return LawCase.objective(changed.plan(strategy));
    }
}
