package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.core.Assessor;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.laws.LawCase;
import dev.footing.core.simulation.Spreads;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Seeds;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what is feasible, what is ruled out, and what is said where money ends whatever is done. */
class FeasibilityLawsTest {
    static Stream<Long> seeds() {
        return Seeds.from(88_000, 100);
    }

    static Stream<Long> fewSeeds() {
        return Seeds.from(88_000, 40);
    }

    private static Assessor assessor(LawCase given) {
        return Assessor.builder()
                .provider(Bench.provider(given.strategies()))
                .calibration(LawCase.RULES.calibration())
                .policy(LawCase.RULES.policy())
                .withoutSimulation()
                .build();
    }

    private static Setting setting(LawCase given) {
        return Setting.of(assessor(given).discovery(), given.startup(), LawCase.RULES);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void more_tolerance_never_makes_fewer_strategies_feasible(long seed) {
        LawCase given = LawCase.of(seed);
        SimulationView view = new SimulationView(
                setting(given), OpenAnswers.NONE, LawCase.RULES, 7, Workers.own(1), Spreads.OF_RESULT);
        view.growTo(512, done -> {});
        Candidates candidates = Candidates.of(setting(given), view);
        Set<StrategyId> before = Set.of();
        for (double tolerance : new double[] {0, 0.02, 0.05, 0.2, 0.5, 1}) {
            Policy policy = Policy.builder()
                    .from(LawCase.RULES.policy())
                    .lastingTolerance(Share.of(tolerance))
                    .build();
            Set<StrategyId> feasible = new TreeSet<>();
            Choice.of(candidates, policy, given.model().spend(), view)
                    .feasible()
                    .forEach(candidate -> feasible.add(candidate.id()));
            assertThat(feasible).containsAll(before);
            before = feasible;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_ceiling_in_users_rules_nothing_out_where_a_bill_says_what_is_run(long seed) {
        LawCase given = LawCase.of(seed);
        boolean byBill = given.startup().usage().live() && given.situation().billKnown();
        for (double limit : new double[] {1, 1e11}) {
            LawCase changed = given.withStrategies(strategy -> strategy.toBuilder()
                    .ceiling(strategy.ceiling()
                            .map(ceiling -> byBill
                                    ? new Ceiling(Users.of(limit), ceiling.monthlyListPriceBill())
                                    : new Ceiling(ceiling.users(), Optional.of(LawCase.usd(limit)))))
                    .build());
            assertThat(beyondCeiling(changed)).isEqualTo(beyondCeiling(given));
        }
    }

    private static Map<StrategyId, Boolean> beyondCeiling(LawCase given) {
        Map<StrategyId, Boolean> beyond = new TreeMap<>();
        for (Candidate candidate :
                Candidates.of(setting(given), new PlanView(LawCase.RULES)).candidates()) {
            beyond.put(
                    candidate.id(),
                    Stream.concat(candidate.vetoes().stream(), candidate.warnings().stream())
                            .anyMatch(finding -> finding.rule() == VetoRule.BEYOND_ITS_CEILING));
        }
        return beyond;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void where_money_ends_with_infrastructure_for_nothing_strategies_are_ranked_and_it_is_said(long seed) {
        LawCase given = LawCase.of(seed);
        Assessment assessment = assessor(given).assess(given.startup());
        if (!endsWithInfrastructureForNothing(assessment.understood())) {
            return;
        }
        Verdict verdict = assessment.verdict();
        boolean allVetoed = assessment.strategies().stream()
                .noneMatch(strategy -> strategy.vetoes().isEmpty());
        assertThat(verdict.warnings()).extracting(Explanation::code).contains(Code.MONEY_ENDS_ANYWAY);
        if (!allVetoed) {
            assertThat(verdict.kind()).isNotIn(Kind.NO_FEASIBLE_OPTION, Kind.VETOED);
            assertThat(verdict.strategy()).isPresent();
        }
    }

    /** With likely numbers, and everyone at work on the product. */
    private static boolean endsWithInfrastructureForNothing(Startup startup) {
        Situation situation = Situation.of(startup, Optional.empty(), LawCase.RULES);
        double burn = situation.engineers()
                        * startup.team().monthlyCostPerEngineer().toEstimate().likely()
                + situation.otherCosts();
        double perUser = startup.usage()
                .monthlyRevenuePerUser()
                .map(MoneyEstimate::toEstimate)
                .map(revenue -> revenue.likely())
                .orElse(0.0);
        double users = situation.users();
        double cash = situation.cash();
        boolean ends = false;
        for (int month = 1; month <= situation.monthToLast(); month++) {
            users = month == 1 && !situation.live()
                    ? startup.usage().launchUsers().likely()
                    : users * Math.max(0, 1 + startup.usage().monthlyGrowth().likely());
            cash += perUser * users - burn;
            ends |= cash < 0;
        }
        return ends;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_horizon_that_follows_from_cash_is_between_half_a_year_and_the_usual_one_and_is_told(long seed) {
        LawCase given = LawCase.of(seed).with(FeasibilityLawsTest::open);
        assertThat(given.startup().states(Inputs.HORIZON)).isFalse();
        Assessment assessment = assessor(given).assess(given.startup());
        int horizon = assessment.understood().budget().horizonMonths();
        assertThat(horizon).isBetween(6, 18);
        assertThat(assessment.notes().stream().anyMatch(note -> note.code() == Code.HORIZON_DERIVED))
                .isEqualTo(horizon != 18);
    }

    private static Startup open(Startup startup) {
        return startup.toBuilder()
                .evidence(Map.of())
                .funding(Optional.empty())
                .budget(Budget.builder()
                        .cash(startup.budget().cash())
                        .monthlyOtherCosts(startup.budget().monthlyOtherCosts())
                        .build())
                .build();
    }
}
