package dev.footing.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.core.decision.Bench;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** A bench of four engineers. */
class TenTenTenTest {
    private static final double TEN_DAYS = 10 / Months.DAYS;
    private static final Startup LIVE =
            Bench.startup().with(Inputs.ACTIVE_USERS, 1_000.0).with(Inputs.CURRENT_BILL, BigMoney.parse("USD 2600"));
    private static final Startup GROWING = LIVE.with(Inputs.MONTHLY_GROWTH, Estimate.range(0, 0.1, 0.5));

    @Test
    void production_within_ten_days_is_passed_up_to_the_last_moment() {
        assertThat(tenDays(Bench.startup(), TEN_DAYS).state()).isEqualTo(TestState.PASSED);
        Finding late = tenDays(Bench.startup(), Math.nextUp(TEN_DAYS));
        assertThat(late.state()).isEqualTo(TestState.FAILED);
        assertThat(late.because()).extracting(Explanation::code).containsExactly(FrameworkCode.DEMO_LATE);
        assertThat(Row.figure(tenDays(Bench.startup(), 3).because().get(0), "late"))
                .isEqualTo(3 * Months.DAYS - 10);
    }

    @Test
    void what_the_product_runs_on_passes_and_what_is_still_being_built_does_not() {
        Startup there = LIVE.with(Inputs.CURRENT_STRATEGY, "acme.one");
        assertThat(tenDays(there, 3).because())
                .extracting(Explanation::code)
                .containsExactly(FrameworkCode.ALREADY_LIVE);
        Startup building = Bench.startup().with(Inputs.CURRENT_STRATEGY, "acme.one");
        assertThat(tenDays(building, 3).state()).isEqualTo(TestState.FAILED);
        Startup elsewhere = LIVE.with(Inputs.CURRENT_STRATEGY, "acme.other");
        assertThat(tenDays(elsewhere, 3).state()).isEqualTo(TestState.FAILED);
    }

    @Test
    void users_of_ten_months_are_carried_up_to_the_ceiling() {
        double users = 1_000 * StrictMath.pow(1.1, 10);
        Finding carried = tenMonths(GROWING, ceiling(users));
        assertThat(carried.state()).isEqualTo(TestState.PASSED);
        assertThat(Row.figure(carried.because().get(0), "users")).isEqualTo(users);
        assertThat(Row.figure(carried.because().get(0), "factor")).isEqualTo(users / 1_000);
        Finding beyond = tenMonths(GROWING, ceiling(Math.nextDown(users)));
        assertThat(beyond.state()).isEqualTo(TestState.FAILED);
        assertThat(beyond.because()).extracting(Explanation::code).containsExactly(FrameworkCode.GROWTH_BEYOND);
    }

    @Test
    void a_ceiling_of_bills_counts_in_users_where_a_bill_is_known() {
        // 2,600 at 1.3 times the list price are 2 a user at list price.
        assertThat(Row.figure(tenMonths(GROWING, ceiling(1e6, "6000")).because().get(0), "ceiling"))
                .isCloseTo(3_000, within(1e-9));
        assertThat(tenMonths(GROWING, ceiling(1e6, "5000")).state()).isEqualTo(TestState.FAILED);
        Startup free = GROWING.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0"));
        assertThat(tenMonths(free, ceiling(1e6, "5000")).state()).isEqualTo(TestState.PASSED);
    }

    @Test
    void without_a_known_ceiling_it_passes_whatever_is_said_of_growth() {
        assertThat(tenMonths(LIVE, Row.of("one")).state()).isEqualTo(TestState.PASSED);
    }

    @Test
    void growth_or_a_launch_that_nobody_spoke_of_is_unknown() {
        Row row = ceiling(1e9);
        assertThat(tenMonths(LIVE, row).state()).isEqualTo(TestState.UNKNOWN);
        Startup withoutLaunch = Bench.startup().with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1));
        assertThat(tenMonths(withoutLaunch, row).state()).isEqualTo(TestState.UNKNOWN);
        Startup launching = withoutLaunch.with(Inputs.LAUNCH_USERS, Estimate.fixed(100));
        assertThat(tenMonths(launching, row).state()).isEqualTo(TestState.PASSED);
        assertThat(tenMonths(launching, ceiling(259)).state()).isEqualTo(TestState.FAILED);
    }

    @Test
    void that_nobody_will_come_is_said_where_it_was_stated() {
        Startup nobody = Bench.startup()
                .with(Inputs.LAUNCH_USERS, Estimate.fixed(0))
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0));
        Finding none = tenMonths(nobody, ceiling(1));
        assertThat(none.state()).isEqualTo(TestState.PASSED);
        assertThat(none.because()).extracting(Explanation::code).containsExactly(FrameworkCode.NO_USERS_EXPECTED);
        Startup growthAlone = Bench.startup().with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0));
        assertThat(tenMonths(growthAlone, ceiling(1)).state()).isEqualTo(TestState.UNKNOWN);
        Startup launchAlone = Bench.startup().with(Inputs.LAUNCH_USERS, Estimate.fixed(0));
        assertThat(tenMonths(launchAlone, ceiling(1)).state()).isEqualTo(TestState.UNKNOWN);
    }

    @Test
    void leaving_may_take_the_whole_team_a_month_and_no_longer() {
        assertThat(tenYears(4).state()).isEqualTo(TestState.PASSED);
        Finding costly = tenYears(4.1);
        assertThat(costly.state()).isEqualTo(TestState.FAILED);
        assertThat(Row.figure(costly.because().get(0), "months")).isEqualTo(4.1 / 4);
        assertThat(Row.figure(costly.because().get(0), "limit")).isEqualTo(1);
    }

    private static Finding tenDays(Startup startup, double months) {
        return find(TenTenTenHorizon.TEN_DAYS, startup, Row.of("one").months(months));
    }

    private static Finding tenMonths(Startup startup, Row row) {
        return find(TenTenTenHorizon.TEN_MONTHS, startup, row);
    }

    private static Finding tenYears(double exitEffort) {
        Row row = Row.of("one").how(with -> with.exitEffort(EngineerMonths.of(exitEffort)));
        return find(TenTenTenHorizon.TEN_YEARS, Bench.startup(), row);
    }

    private static Finding find(TenTenTenHorizon horizon, Startup startup, Row row) {
        FrameworkInputs frame = Row.frame(startup, row, Row.of("other"));
        return Optional.ofNullable(
                        new TenTenTen(frame, frame.ranked().get(0)).findings().get(horizon))
                .orElseThrow();
    }

    static Row ceiling(double users) {
        return Row.of("one").how(with -> with.ceiling(new Ceiling(Users.of(users), Optional.empty())));
    }

    static Row ceiling(double users, String bill) {
        return Row.of("one")
                .how(with -> with.ceiling(new Ceiling(Users.of(users), Optional.of(BigMoney.parse("USD " + bill)))));
    }
}
