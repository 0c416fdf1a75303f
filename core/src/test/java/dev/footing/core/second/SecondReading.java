package dev.footing.core.second;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.RoundTiming;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.FundingStage;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/** The one place where values of the api become plain numbers. */
final class SecondReading {
    private SecondReading() {}

    static SecondStartup startup(Startup startup) {
        Optional<CurrentPlatform> current = startup.current();
        double cash = Amounts.toDouble(startup.budget().cash());
        Months sofar = current.map(CurrentPlatform::months).orElse(Months.of(0));
        return new SecondStartup(
                startup.team().engineers().value(),
                startup.team().monthlyCostPerEngineer().toEstimate(),
                cash,
                Amounts.toDouble(startup.budget().monthlyOtherCosts()),
                startup.budget().horizonMonths(),
                startup.usage().activeUsers().value(),
                startup.usage().launchUsers(),
                startup.usage().monthlyGrowth(),
                startup.usage().growthVolatility().value(),
                startup.usage()
                        .monthlyRevenuePerUser()
                        .map(MoneyEstimate::toEstimate)
                        .orElse(Estimate.fixed(0)),
                whole(startup.compliance().flatMap(ComplianceDemand::month)),
                startup.motives().contains(Motive.COMPLIANCE_FORBIDS_MANAGED),
                whole(startup.funding().map(Funding::month)),
                startup.funding()
                        .flatMap(Funding::invested)
                        .map(Amounts::toDouble)
                        .orElse(cash),
                startup.funding().flatMap(Funding::stage).map(stage -> stage == FundingStage.LATER),
                startup.expertise(),
                real(startup.observations().infrastructureTimeShare().map(Share::value)),
                current.flatMap(CurrentPlatform::strategy),
                sofar.value(),
                real(current.flatMap(CurrentPlatform::monthlyPlatformCost).map(Amounts::toDouble))
                        .orElse(0),
                real(current.flatMap(CurrentPlatform::monthlyListPrice).map(Amounts::toDouble)),
                real(startup.usage().peakToAverage().map(Ratio::value)),
                Stream.concat(
                                current.stream()
                                        .flatMap(platform -> platform.payments().stream())
                                        .map(SecondReading::payment),
                                current.flatMap(CurrentPlatform::commitment).stream()
                                        .filter(commitment ->
                                                commitment.untilMonth().isPresent())
                                        .map(commitment -> new SecondStartup.DatedMoney(
                                                1,
                                                commitment.untilMonth().orElseThrow(),
                                                Amounts.toDouble(commitment.monthly()),
                                                true)))
                        .toList(),
                costs(startup),
                startup.budget().credits().stream()
                        .map(credit -> new SecondStartup.Credited(
                                Amounts.toDouble(credit.amount()), credit.untilMonth(), credit.covers()))
                        .toList(),
                whole(startup.observations().seriousIncidents()),
                startup.observations().months().orElse(sofar).value());
    }

    private static Map<Component, Double> costs(Startup startup) {
        Map<Component, Double> costs = new EnumMap<>(Component.class);
        startup.components()
                .forEach((component, use) -> use.monthlyCost()
                        .filter(BigMoney::isPositive)
                        .ifPresent(cost -> costs.put(component, Amounts.toDouble(cost))));
        return costs;
    }

    private static SecondStartup.DatedMoney payment(Payment payment) {
        return new SecondStartup.DatedMoney(
                payment.month(),
                payment.untilMonth(),
                Amounts.toDouble(payment.amount()),
                payment.when() == PaymentCondition.LEFT);
    }

    private static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalDouble real(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    static SecondSituation situation(Startup startup, List<Strategy> strategies, SecondRules rules) {
        SecondStartup plain = startup(startup);
        Optional<Strategy> current = strategies.stream()
                .filter(strategy ->
                        plain.currentStrategy().equals(Optional.of(strategy.id().value())))
                .findFirst();
        return new SecondSituation(plain, rules, current);
    }

    static SecondRules rules(Calibration calibration, Policy policy) {
        return new SecondRules(world(calibration), judgement(policy));
    }

    private static SecondRules.WorldNumbers world(Calibration calibration) {
        return new SecondRules.WorldNumbers(
                calibration.gapDelay().value(),
                calibration.gapBuild().value(),
                calibration.gapSteady().value(),
                calibration.gapIncidents().value(),
                calibration.growthElasticity().value(),
                calibration.overlap().value(),
                curve(calibration),
                calibration.valuation(),
                calibration.sizeExponent(),
                Amounts.toDouble(calibration.sizeReference()),
                calibration.sizeLow(),
                calibration.sizeHigh(),
                calibration.incidentRevenueShare().value(),
                real(calibration.incidentPrior()),
                real(calibration.peakReference()),
                calibration.securityOnlyWithAudit(),
                real(calibration.familiarMonths().map(Months::value)),
                calibration.liveUsers().value());
    }

    private static SecondRules.RoundCurve curve(Calibration calibration) {
        Optional<RoundTiming> timing = calibration.roundTiming();
        return new SecondRules.RoundCurve(
                real(calibration.roundIntercept()),
                timing.map(curve -> curve.chance24().value()).orElse(Double.NaN),
                timing.map(curve -> curve.medianMonths().value()).orElse(Double.NaN),
                timing.map(RoundTiming::sigma).orElse(Double.NaN),
                calibration.roundSlope(),
                calibration.roundLogSlope(),
                calibration.roundReferenceShare());
    }

    private static SecondRules.Judgement judgement(Policy policy) {
        return new SecondRules.Judgement(
                policy.margin().value(),
                policy.opportunityMultiple().value(),
                policy.discountRate().value(),
                policy.roundShare().value(),
                policy.opportunityMonths() == OpportunityMonths.ALL,
                policy.ruin(),
                policy.seedLimit().map(Amounts::toDouble),
                policy.revenueLimit().map(Amounts::toDouble));
    }
}
