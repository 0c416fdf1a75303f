package dev.footing.core.second;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Calibrations and policies: those that ship, and those in which every number of the second model is changed. */
record SecondWorlds(RandomGenerator random) {
    private static final Evidence EVIDENCE = Evidence.of(Grade.ASSUMED, "a number of the test");
    private static final ImmutableSet<String> TIMING =
            ImmutableSet.of("round.chance24", "round.medianMonths", "round.sigma");
    private static final double[] BORDERS = {0, 1, 100, 20_000};

    Rules rules() {
        Calibration calibration = random.nextBoolean() ? Calibrations.field2026() : changedCalibration();
        Policy policy = random.nextBoolean() ? Policies.default2() : changedPolicy();
        return new Rules(calibration, policy);
    }

    private Calibration changedCalibration() {
        Calibration base = random.nextInt(4) == 0 ? Calibrations.article2024() : Calibrations.field2026();
        Calibration.Builder changed = Calibration.builder()
                .from(base)
                .id("changed")
                .gapDelay(Ratio.of(between(0, 1)))
                .gapBuild(Ratio.of(between(0, 1)))
                .gapSteady(Ratio.of(between(0, 1)))
                .gapIncidents(Ratio.of(between(0, 1)))
                .growthElasticity(Share.of(random.nextBoolean() ? 0 : random.nextDouble()))
                .overlap(Share.of(random.nextDouble()))
                .sizeExponent(between(0, 1))
                .sizeReference(money(between(1e3, 1e6)))
                .sizeLow(between(0.05, 1))
                .sizeHigh(between(1, 8))
                .incidentRevenueShare(Ratio.of(between(0, 1)))
                .incidentPrior(maybe(() -> between(0.1, 10)))
                .peakReference(maybe(() -> between(1, 4)))
                .securityOnlyWithAudit(random.nextBoolean())
                .familiarMonths(maybe(() -> Months.of(between(0, 12))))
                .liveUsers(Users.of(BORDERS[random.nextInt(BORDERS.length)]));
        boolean byMonth = random.nextBoolean();
        if (byMonth) {
            changed.roundIntercept(Optional.empty())
                    .roundTiming(
                            new RoundTiming(Share.of(between(0.01, 0.5)), Months.of(between(6, 60)), between(0.2, 1.2)))
                    .roundLogSlope(Estimate.fixed(between(0, 1)));
        } else {
            changed.roundIntercept(between(-3, 1)).roundTiming(Optional.empty()).roundSlope(between(0, 3));
        }
        return changed.evidence(evidence(base, byMonth)).build();
    }

    /** Evidence for each parameter that is or may be there. */
    private static ImmutableSortedMap<String, Evidence> evidence(Calibration base, boolean byMonth) {
        return CalibrationParameters.all().stream()
                .filter(parameter -> parameter.path().equals("round.intercept")
                        ? !byMonth
                        : TIMING.contains(parameter.path())
                                ? byMonth
                                : parameter.optional() || base.evidence().containsKey(parameter.path()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Parameter::path, any -> EVIDENCE));
    }

    private Policy changedPolicy() {
        return Policy.builder()
                .from(Policies.default2())
                .id("changed")
                .margin(Share.of(random.nextDouble()))
                .opportunityMultiple(Ratio.of(between(1, 4)))
                .discountRate(Ratio.of(random.nextBoolean() ? 0 : between(0, 0.5)))
                .roundShare(Share.of(random.nextDouble()))
                .opportunityMonths(random.nextBoolean() ? OpportunityMonths.ALL : OpportunityMonths.AFTER_ROUND)
                .ruin(random.nextInt(4) > 0)
                .seedLimit(maybe(() -> money(between(1e5, 2e7))))
                .revenueLimit(maybe(() -> money(between(1e3, 1e6))))
                .build();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static BigMoney money(double amount) {
        return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
    }
}
