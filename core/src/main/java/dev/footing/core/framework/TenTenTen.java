package dev.footing.core.framework;

import static dev.footing.api.framework.FrameworkThreshold.TEN_DAYS;
import static dev.footing.api.framework.FrameworkThreshold.TEN_MONTHS;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FrameworkCode;
import dev.footing.api.framework.TenTenTenHorizon;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.Criterion;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a strategy brings within ten days, ten months and ten years.
 *
 * @param inputs what to look at
 * @param projected the strategy
 */
record TenTenTen(FrameworkInputs inputs, ProjectedStrategy projected) {
    ImmutableSortedMap<TenTenTenHorizon, Finding> findings() {
        return ImmutableSortedMap.of(
                TenTenTenHorizon.TEN_DAYS, tenDays(),
                TenTenTenHorizon.TEN_MONTHS, tenMonths(),
                TenTenTenHorizon.TEN_YEARS, tenYears());
    }

    private Finding tenDays() {
        if (inputs.runsOn(projected)) {
            return Finding.of(TestState.PASSED, Explanation.of(FrameworkCode.ALREADY_LIVE));
        }
        boolean inTime = projected.months() <= TEN_DAYS.value() / Months.DAYS;
        double days = projected.months() * Months.DAYS;
        Explanation.Builder because = Explanation.of(inTime ? FrameworkCode.DEMO_IN_TIME : FrameworkCode.DEMO_LATE)
                .putFacts("days", Fact.Figure.bounded(days, Unit.DAYS))
                .figure("limit", TEN_DAYS.value(), Unit.DAYS);
        if (!inTime) {
            because.putFacts("late", Fact.Figure.bounded(days - TEN_DAYS.value(), Unit.DAYS));
        }
        return Finding.of(inTime ? TestState.PASSED : TestState.FAILED, because);
    }

    private Finding tenMonths() {
        OptionalDouble carried = inputs.carriedBy(projected);
        if (carried.isEmpty()) {
            return Finding.of(TestState.PASSED, Explanation.of(FrameworkCode.NO_CEILING_KNOWN));
        }
        double ceiling = carried.getAsDouble();
        double first = inputs.firstUsers();
        if (!inputs.statesUsersToCome()) {
            return Finding.of(
                    TestState.UNKNOWN,
                    Explanation.of(FrameworkCode.GROWTH_NOT_SAID).figure("ceiling", ceiling, Unit.USERS));
        }
        if (first <= 0) {
            return Finding.of(
                    TestState.PASSED,
                    Explanation.of(FrameworkCode.NO_USERS_EXPECTED).figure("ceiling", ceiling, Unit.USERS));
        }
        double growth = inputs.startup().usage().monthlyGrowth().likely();
        double users = first * StrictMath.pow(1 + growth, TEN_MONTHS.value());
        boolean enough = users <= ceiling;
        return Finding.of(
                enough ? TestState.PASSED : TestState.FAILED,
                Explanation.of(enough ? FrameworkCode.GROWTH_CARRIED : FrameworkCode.GROWTH_BEYOND)
                        .putFacts("users", Fact.Figure.bounded(users, Unit.USERS))
                        .figure("ceiling", ceiling, Unit.USERS)
                        .putFacts("factor", Fact.Figure.bounded(ceiling / first, Unit.RATIO)));
    }

    /** The line is where the scorecard gives adaptability nothing any more. */
    private Finding tenYears() {
        double limit = Optional.ofNullable(inputs.policy().criteria().get(Criterion.ADAPTABILITY))
                .orElseThrow()
                .curve()
                .zeroAt();
        double work = projected.strategy().exitEffort().value();
        double months = work / inputs.engineers();
        boolean kept = months <= limit;
        return Finding.of(
                kept ? TestState.PASSED : TestState.FAILED,
                Explanation.of(kept ? FrameworkCode.REBUILD_KEPT : FrameworkCode.REBUILD_COSTLY)
                        .figure("work", work, Unit.ENGINEER_MONTHS)
                        .figure("months", months, Unit.MONTHS)
                        .figure("limit", limit, Unit.MONTHS));
    }
}
