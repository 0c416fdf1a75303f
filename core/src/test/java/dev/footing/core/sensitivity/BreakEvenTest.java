package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Users;
import dev.footing.api.sensitivity.Analysis;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.BreakEven.Always;
import dev.footing.api.sensitivity.BreakEven.Crossings;
import dev.footing.api.sensitivity.BreakEven.Reason;
import dev.footing.api.sensitivity.BreakEven.Undefined;
import dev.footing.api.sensitivity.Crossing;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two strategies in production at once: one for 1,000 a month and 1 a user, one for 3,000 and nothing a user. */
class BreakEvenTest {
    private static final StrategyId BY_USER = StrategyId.of("acme.by-user");
    private static final StrategyId FLAT = StrategyId.of("acme.flat");

    private static final Startup STARTUP =
            Bench.startup().with(Inputs.ACTIVE_USERS, 500.0).with(Inputs.HORIZON, 12);

    private static final Strategy CHEAP_AT_FIRST = strategy(BY_USER, Sourcing.MANAGED, "USD 1000", "USD 1");
    private static final Strategy CHEAP_AT_SCALE = strategy(FLAT, Sourcing.SELF_RUN, "USD 3000", "USD 0");

    private static final Cases CASE = new Cases(STARTUP, List.of(CHEAP_AT_FIRST, CHEAP_AT_SCALE));

    @Test
    void users_at_which_two_bills_meet_are_found() {
        assertThat(found(CASE, Inputs.ACTIVE_USERS.id())).isInstanceOfSatisfying(Crossings.class, found -> {
            assertThat(found.crossings()).hasSize(1);
            Crossing crossing = found.crossings().get(0);
            assertThat(crossing.at()).isCloseTo(2_000, within(2_000 * 1e-9));
            assertThat(crossing.jump()).isFalse();
            assertThat(crossing.winnerBelow()).isEqualTo(BY_USER);
            assertThat(crossing.winnerAbove()).isEqualTo(FLAT);
            assertThat(crossing.confirmed()).isEmpty();
        });
    }

    @Test
    void a_simulation_confirms_where_plans_meet() {
        Assessment assessment = FirstRules.assessor()
                .provider(Bench.provider(CASE.strategies()))
                .trials(512)
                .analyses(Analysis.BREAK_EVEN)
                .build()
                .assess(STARTUP);
        Crossings found = (Crossings) found(assessment, Inputs.ACTIVE_USERS.id());
        assertThat(found.crossings().get(0).confirmed()).hasValueSatisfying(confirmed -> {
            assertThat(confirmed.difference().getAmount().doubleValue()).isCloseTo(0, within(0.01));
            assertThat(confirmed.error().isZero()).isTrue();
        });
    }

    /** The value, its range and the ends between which one looks. */
    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(Inputs.ACTIVE_USERS, 500.0, 50.0, 5_000.0),
                arguments(Inputs.ACTIVE_USERS, 0.0, 100.0, 10_000.0),
                arguments(Inputs.CASH, BigMoney.parse("USD 816958"), 81_695.8, 8_169_580.0),
                arguments(Inputs.ENGINEERS, 0.35, 0.035, 3.5),
                arguments(Inputs.OTHER_COSTS, BigMoney.parse("USD -4000"), -40_000.0, -400.0),
                arguments(Inputs.OTHER_COSTS, BigMoney.parse("USD 0"), 1_000.0, 100_000.0),
                arguments(Inputs.MONTHLY_GROWTH, Estimate.fixed(2), 0.2, 10.0),
                arguments(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.4, 0.04, 1.0),
                arguments(Inputs.INFRASTRUCTURE_TIME_SHARE, 0.0, 0.0, 1.0),
                arguments(Inputs.HORIZON, 18, 2.0, 120.0),
                arguments(Inputs.COMPLIANCE_MONTH, 1_000, 2.0, 13.0),
                arguments(Inputs.SECURITY_INCIDENTS, 3, 1.0, 30.0));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <T> void one_looks_from_a_tenth_to_ten_times_a_value_or_around_what_is_usual(
            Input<T> input, T value, double low, double high) {
        Cases cases = new Cases(STARTUP.with(input, value), CASE.strategies());
        SensitivityDriver driver = Drivers.of(cases.question()).find(input.id()).orElseThrow();
        DriverSpan span = new DriverSpan(driver, 12);
        assertThat(span.low()).isCloseTo(low, within(1e-9));
        assertThat(span.high()).isCloseTo(high, within(1e-6));
        assertThat(span.points(6).asList())
                .isSorted()
                .allMatch(point -> point >= span.low() && point <= span.high())
                .hasSizeBetween(7, 8);
    }

    @Test
    void nothing_is_looked_for_where_no_such_startup_is() {
        Startup large = STARTUP.with(Inputs.ACTIVE_USERS, 5_000.0);
        Strategy next = strategy(FLAT, Sourcing.SELF_RUN, "USD 0.003", "USD 0");
        assertThat(found(new Cases(large, List.of(CHEAP_AT_FIRST, next)), Discount.ID))
                .isEqualTo(new Always(0, 0.9, FLAT));
        assertThat(found(new Cases(large, CASE.strategies()), Inputs.ACTIVE_USERS.id()))
                .isInstanceOfSatisfying(Crossings.class, found -> {
                    assertThat(found.low()).isEqualTo(500);
                    assertThat(found.high()).isEqualTo(50_000);
                });
    }

    @Test
    void a_discount_makes_what_is_bought_better_from_some_share_on() {
        Cases large = new Cases(STARTUP.with(Inputs.ACTIVE_USERS, 5_000.0), CASE.strategies());
        assertThat(found(large, Discount.ID)).isInstanceOfSatisfying(Crossings.class, found -> {
            // 6,000 less a share is 3,000.
            assertThat(found.crossings().get(0).at()).isCloseTo(0.5, within(1e-9));
            assertThat(found.crossings().get(0).winnerAbove()).isEqualTo(BY_USER);
        });
        assertThat(large.assessor().turningPoint(large.startup(), Discount.ID, Sourcing.MANAGED))
                .isInstanceOfSatisfying(TurningPoint.At.class, at -> {
                    assertThat(at.value()).isCloseTo(0.5, within(1e-8));
                    assertThat(at.winner()).isEqualTo(BY_USER);
                });
        assertThat(large.assessor().turningPoint(large.startup(), Discount.ID, FLAT))
                .isEqualTo(new TurningPoint.At(0, FLAT));
        assertThat(large.assessor().turningPoint(large.startup(), Discount.ID, Sourcing.HYBRID))
                .isEqualTo(new TurningPoint.Never(0, 0.9));
        assertThat(large.assessor().turningPoint(large.startup(), Inputs.UPTIME.id(), FLAT))
                .isEqualTo(new TurningPoint.Undefined(Reason.NOT_STATED));
    }

    @Test
    void a_step_is_told_as_a_jump_at_its_upper_side() {
        // Setup is paid once, the bill each month: 9,000 against 2,500 a month: after three months it is 7,500, after
        // four 10,000.
        Strategy once = strategy(FLAT, Sourcing.SELF_RUN, "USD 0", "USD 0").toBuilder()
                .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(BigMoney.parse("USD 9000"))))
                .build();
        Strategy monthly = strategy(BY_USER, Sourcing.MANAGED, "USD 2500", "USD 0");
        Cases steps = new Cases(STARTUP, List.of(once, monthly));
        assertThat(found(steps, Inputs.HORIZON.id())).isInstanceOfSatisfying(Crossings.class, found -> {
            assertThat(found.crossings()).hasSize(1);
            assertThat(found.crossings().get(0).at()).isEqualTo(4);
            assertThat(found.crossings().get(0).jump()).isTrue();
            assertThat(found.crossings().get(0).winnerBelow()).isEqualTo(BY_USER);
        });
    }

    @Test
    void what_changes_nothing_has_one_winner_and_what_is_not_said_has_none() {
        assertThat(found(CASE, Inputs.CASH.id()))
                .isInstanceOfSatisfying(
                        Always.class, always -> assertThat(always.winner()).isEqualTo(BY_USER));
        assertThat(found(CASE, Inputs.UPTIME.id())).isEqualTo(new Undefined(Reason.NOT_STATED));
        Strategy same = strategy(FLAT, Sourcing.SELF_RUN, "USD 1000", "USD 1");
        Cases twins = new Cases(STARTUP, List.of(CHEAP_AT_FIRST, same));
        assertThat(found(twins, Inputs.ACTIVE_USERS.id())).isEqualTo(new Undefined(Reason.EQUAL));
    }

    @Test
    void who_hopes_for_scale_is_told_from_when_it_pays() {
        Cases hoping = new Cases(
                STARTUP.toBuilder().addMotives(Motive.UNIT_COST_AT_SCALE).build(), CASE.strategies());
        assertThat(hoping.assess(Analysis.BREAK_EVEN).notes())
                .extracting(Explanation::code)
                .contains(SensitivityCode.UNIT_COST_PAYS_FROM);
        assertThat(hoping.assess().notes())
                .extracting(Explanation::code)
                .doesNotContain(SensitivityCode.UNIT_COST_PAYS_FROM);
        Cases dearer = new Cases(
                hoping.startup(), List.of(CHEAP_AT_FIRST, strategy(FLAT, Sourcing.SELF_RUN, "USD 3000", "USD 2")));
        assertThat(dearer.assess(Analysis.BREAK_EVEN).notes())
                .extracting(Explanation::code)
                .contains(SensitivityCode.UNIT_COST_NEVER_PAYS);
        Cases alone = new Cases(hoping.startup(), List.of(CHEAP_AT_FIRST));
        assertThat(alone.assess(Analysis.BREAK_EVEN).notes())
                .extracting(Explanation::code)
                .contains(SensitivityCode.UNIT_COST_UNKNOWN);
    }

    @Test
    void nothing_is_looked_for_that_was_not_asked_for() {
        Assessment assessment = CASE.assess();
        assertThat(assessment.breakEven()).isEmpty();
        assertThat(assessment.flips()).isEmpty();
        assertThat(assessment.sensitivity()).isEmpty();
        Assessment flips = CASE.assess(Analysis.FLIPS);
        assertThat(flips.flips()).isNotEmpty();
        assertThat(flips.breakEven()).isEmpty();
        assertThat(flips.sensitivity()).isEmpty();
        assertThat(flips.provenance().hash()).isEqualTo(assessment.provenance().hash());
    }

    private static Strategy strategy(StrategyId id, Sourcing sourcing, String fixed, String perUser) {
        return Fixtures.strategy(id.value()).toBuilder()
                .info(StrategyInfo.of(id.value(), "For tests", sourcing, "For tests"))
                .timeToProduction(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .includedUsers(Users.of(0))
                .platformFixed(BigMoney.parse(fixed))
                .platformPerUser(BigMoney.parse(perUser))
                .build();
    }

    private static BreakEven.Answer found(Cases cases, String driver) {
        return found(cases.assess(Analysis.BREAK_EVEN), driver);
    }

    private static BreakEven.Answer found(Assessment assessment, String driver) {
        return assessment.breakEven().stream()
                .filter(one -> one.driver().equals(driver))
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
