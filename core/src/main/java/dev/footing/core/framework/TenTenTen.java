package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.DAYS_OF_A_MONTH;
import static dev.footing.api.framework.FrameworkThreshold.TEN_DAYS;
import static dev.footing.api.framework.FrameworkThreshold.TEN_MONTHS;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Criterion;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a strategy brings within ten days, ten months and ten years. */
final class TenTenTen {
    private TenTenTen() {}

    static ImmutableSortedMap<TenTenTenHorizon, Finding> of(Frame frame, Projected one) {
        return ImmutableSortedMap.of(
                TenTenTenHorizon.TEN_DAYS, tenDays(frame, one),
                TenTenTenHorizon.TEN_MONTHS, tenMonths(frame, one),
                TenTenTenHorizon.TEN_YEARS, tenYears(frame, one));
    }

    private static Finding tenDays(Frame frame, Projected one) {
        if (frame.runsOn(one)) {
            return Finding.of(TestState.PASSED, Say.that(FrameworkCode.ALREADY_LIVE));
        }
        boolean inTime = one.months() <= TEN_DAYS.value() / DAYS_OF_A_MONTH;
        double days = one.months() * DAYS_OF_A_MONTH;
        Explanation.Builder because = Explanation.of(inTime ? FrameworkCode.DEMO_IN_TIME : FrameworkCode.DEMO_LATE)
                .putFacts("days", Say.figure(days, Unit.DAYS))
                .figure("limit", TEN_DAYS.value(), Unit.DAYS);
        if (!inTime) {
            because.putFacts("late", Say.figure(days - TEN_DAYS.value(), Unit.DAYS));
        }
        return Finding.of(inTime ? TestState.PASSED : TestState.FAILED, because.build());
    }

    private static Finding tenMonths(Frame frame, Projected one) {
        OptionalDouble carried = Capacity.users(one.strategy(), frame.situation());
        if (carried.isEmpty()) {
            return Finding.of(TestState.PASSED, Say.that(FrameworkCode.NO_CEILING_KNOWN));
        }
        double ceiling = carried.getAsDouble();
        double first = frame.firstUsers();
        if (!frame.saysUsersToCome()) {
            return Finding.of(
                    TestState.UNKNOWN,
                    Explanation.of(FrameworkCode.GROWTH_NOT_SAID)
                            .figure("ceiling", ceiling, Unit.USERS)
                            .build());
        }
        if (first <= 0) {
            return Finding.of(
                    TestState.PASSED,
                    Explanation.of(FrameworkCode.NO_USERS_EXPECTED)
                            .figure("ceiling", ceiling, Unit.USERS)
                            .build());
        }
        double growth = frame.startup().usage().monthlyGrowth().likely();
        double users = first * StrictMath.pow(1 + growth, TEN_MONTHS.value());
        boolean enough = users <= ceiling;
        return Finding.of(
                enough ? TestState.PASSED : TestState.FAILED,
                Explanation.of(enough ? FrameworkCode.GROWTH_CARRIED : FrameworkCode.GROWTH_BEYOND)
                        .putFacts("users", Say.figure(users, Unit.USERS))
                        .figure("ceiling", ceiling, Unit.USERS)
                        .putFacts("factor", Say.figure(ceiling / first, Unit.RATIO))
                        .build());
    }

    /** The line is where the scorecard gives adaptability nothing any more. */
    private static Finding tenYears(Frame frame, Projected one) {
        double limit = Optional.ofNullable(frame.policy().criteria().get(Criterion.ADAPTABILITY))
                .orElseThrow()
                .curve()
                .zeroAt();
        double work = one.strategy().exitEffort().value();
        double months = work / frame.engineers();
        boolean kept = months <= limit;
        return Finding.of(
                kept ? TestState.PASSED : TestState.FAILED,
                Explanation.of(kept ? FrameworkCode.REBUILD_KEPT : FrameworkCode.REBUILD_COSTLY)
                        .figure("work", work, Unit.ENGINEER_MONTHS)
                        .figure("months", months, Unit.MONTHS)
                        .figure("limit", limit, Unit.MONTHS)
                        .build());
    }
}
