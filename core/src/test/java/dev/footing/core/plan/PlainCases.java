package dev.footing.core.plan;

import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.Valuation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.policy.Policies;
import dev.footing.testkit.Fixtures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Calibrations, a policy and the two strategies of the founding article, stated a second time by hand. */
public final class PlainCases {
    private static final Evidence EVIDENCE = Evidence.of(Grade.ASSUMED, "a number of the test");
    private static final double E = 8;

    private PlainCases() {}

    public static Strategy managedKubernetes() {
        BigDecimal yearly = BigDecimal.valueOf(80_000);
        return Fixtures.strategy("managed-kubernetes").toBuilder()
                .timeToProduction(Estimate.range(0.75, 1.5, 4))
                .buildEffort(Estimate.fixed(StrictMath.min(0.65 * E, 4 + 0.15 * E)))
                .steadyEffort(Estimate.range(0.1 + 0.015 * E, 0.2 + 0.025 * E, 0.6 + 0.06 * E))
                .platformFixed(
                        BigMoney.of(CurrencyUnit.USD, yearly.divide(BigDecimal.valueOf(12), MathContext.DECIMAL64)))
                .platformPerUser(BigMoney.parse("USD 0.01"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(1.2, 1.4, 1.8))
                .incidentRate(PerMonth.of(0.01))
                .exitEffort(EngineerMonths.of(2 + 0.1 * E))
                .complianceEffort(EngineerMonths.of(2))
                .complianceMonths(3)
                .complianceCost(usd(35_000).toBigMoney())
                .build();
    }

    public static Strategy selfRunKubernetes() {
        return Fixtures.strategy("self-run-kubernetes").toBuilder()
                .timeToProduction(Estimate.range(2, 3, 6))
                .requiredExpertise(Arrays.asList(ExpertiseArea.values()))
                .buildEffort(Estimate.fixed(2 + 0.1 * E))
                .steadyEffort(Estimate.range(0.4 + 0.03 * E, 0.6 + 0.05 * E, 1.5 + 0.12 * E))
                .platformFixed(usd(10_000).toBigMoney())
                .platformPerUser(BigMoney.parse("USD 0.006"))
                .includedUsers(Users.of(10_000))
                .priceIndex(Estimate.range(0.7, 0.85, 1.05))
                .incidentRate(PerMonth.of(0.02))
                .exitEffort(EngineerMonths.of(3 + 0.2 * E))
                .complianceEffort(EngineerMonths.of(8))
                .complianceMonths(4)
                .complianceCost(usd(150_000).toBigMoney())
                .build();
    }

    public static Calibration article() {
        double slope = (logit(0.65) - logit(0.25)) / 0.5;
        return calibration("article-2024")
                .growthElasticity(Share.of(1))
                .roundIntercept(logit(0.25) - 0.4 * slope)
                .roundSlope(slope)
                .roundLogSlope(Estimate.fixed(0))
                .roundReferenceShare(1)
                .valuation(new Valuation.Lines(
                        usd(2_400_000).toBigMoney(),
                        usd(14_000_000).toBigMoney(),
                        usd(1_600_000).toBigMoney(),
                        usd(26_000_000).toBigMoney()))
                .evidence(evidence("valuation.amount"))
                .build();
    }

    public static Calibration field() {
        return calibration("field-2025")
                .growthElasticity(Share.of(0))
                .roundIntercept(logit(0.14))
                .roundSlope(0)
                .roundLogSlope(Estimate.range(0, 0.4, 0.8))
                .roundReferenceShare(0.85)
                .valuation(new Valuation.Independent(
                        new MoneyEstimate.LogNormal(usd(48_000_000).toBigMoney(), 0.55)))
                .evidence(evidence(
                        "valuation.lowBase", "valuation.lowSlope", "valuation.highBase", "valuation.highSlope"))
                .build();
    }

    private static Calibration.Builder calibration(String id) {
        return Calibration.builder()
                .id(id)
                .gapDelay(Ratio.of(0.4))
                .gapBuild(Ratio.of(0.2))
                .gapSteady(Ratio.of(0.6))
                .gapIncidents(Ratio.of(0.5))
                .overlap(Share.of(0.5));
    }

    private static ImmutableSortedMap<String, Evidence> evidence(String... absent) {
        return CalibrationParameters.all().stream()
                .map(Parameter::path)
                .filter(path -> !Arrays.asList(absent).contains(path))
                .filter(path -> !CalibrationParameters.ROUND_FORMS.subList(1, 4).contains(path))
                .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, path -> path, path -> EVIDENCE));
    }

    public static Policy policy(double discountRate) {
        return Policy.builder()
                .from(Policies.default1())
                .margin(Share.of(0.5))
                .opportunityMultiple(Ratio.of(2))
                .discountRate(Ratio.of(discountRate))
                .build();
    }

    private static double logit(double p) {
        return StrictMath.log(p / (1 - p));
    }

    public static Money usd(long amount) {
        return Money.ofMajor(CurrencyUnit.USD, amount);
    }
}
