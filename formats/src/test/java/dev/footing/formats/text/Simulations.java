package dev.footing.formats.text;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.verdict.Verdict;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** {@link Assessments#reference()} with a simulation that is stated by hand. */
public final class Simulations {
    private static final StrategyId ONE = StrategyId.of("acme.one");
    private static final StrategyId TWO = StrategyId.of("acme.two");

    private Simulations() {}

    /** {@return an assessment with a simulation, a published return, and a calibration that disagrees} */
    public static Assessment reference() {
        return with(Verdict.Kind.CLOSE_CALL);
    }

    /** {@return the same with a calibration that agrees} */
    public static Assessment agreed() {
        return with(Verdict.Kind.RECOMMEND);
    }

    /** {@return a strategy whose name and figures in full are wider than a terminal} */
    public static Assessment wide() {
        StrategyAssessment two = reference().strategies().get(1);
        return Assessment.builder()
                .from(reference())
                .strategies(ImmutableList.of(StrategyAssessment.builder()
                        .from(two)
                        .strategy(two.strategy().toBuilder()
                                .info(StrategyInfo.of(
                                        "self-run-kubernetes", "Long", Sourcing.SELF_RUN, "a name of its own"))
                                .build())
                        .objective(objective(-1_234_567.89))
                        .simulation(two.simulation().orElseThrow().toBuilder()
                                .objective(amounts(-1_234_567.89))
                                .build())
                        .build()))
                .build();
    }

    private static Assessment with(Verdict.Kind otherwise) {
        Assessment plan = Assessments.reference();
        Calibration calibration = Calibration.builder()
                .from(plan.provenance().calibration())
                .addPublished(
                        new PublishedFigure("acme.two", -0.5, -0.25, 0, 0.5, Evidence.of(Grade.REPORTED, "an article")))
                .build();
        ImmutableList<StrategyAssessment> strategies = ImmutableList.of(
                one(plan.strategies().get(0)), two(plan.strategies().get(1)));
        return Assessment.builder()
                .from(plan)
                .provenance(Provenance.builder()
                        .from(plan.provenance())
                        .calibration(calibration)
                        .seed(7)
                        .trials(65_536)
                        .build())
                .verdict(verdict(plan.verdict(), Verdict.Kind.RECOMMEND))
                .strategies(strategies)
                .addAlternatives(Alternative.builder()
                        .calibration(Calibration.builder()
                                .from(calibration)
                                .id("other-world")
                                .build())
                        .verdict(verdict(plan.verdict(), otherwise))
                        .strategies(strategies)
                        .build())
                .build();
    }

    private static Verdict verdict(Verdict plan, Verdict.Kind kind) {
        return Verdict.builder()
                .from(plan)
                .kind(kind)
                .rival(TWO)
                .margin(usd(1_203_456.78))
                .marginError(usd(10_234.56))
                .confidence(Share.of(0.97))
                .build();
    }

    private static StrategyAssessment one(StrategyAssessment plan) {
        return StrategyAssessment.builder()
                .from(plan)
                .objective(objective(1_234_567.89))
                .simulation(outcome(1_234_567.89, new Probability(0.9963, 0.0004))
                        .runwayMonths(RunwayDistribution.builder().build())
                        .againstRival(against(TWO, 1_203_456.78, 0.97))
                        .best(0.97)
                        .build())
                .build();
    }

    private static StrategyAssessment two(StrategyAssessment plan) {
        return StrategyAssessment.builder()
                .from(plan)
                .objective(objective(31_111.11))
                .simulation(outcome(31_111.11, new Probability(0.7631, 0.0034))
                        .runwayMonths(
                                RunwayDistribution.builder().p5(12.25).p25(15.5).build())
                        .againstRival(against(ONE, -1_203_456.78, 0.03))
                        .best(0.03)
                        .build())
                .addNotes(Explanation.of(Code.PUBLISHED_RETURN)
                        .figure("low", -0.5, Unit.RATIO)
                        .figure("high", -0.25, Unit.RATIO)
                        .figure("derivedLow", 0, Unit.RATIO)
                        .figure("derivedHigh", 0.5, Unit.RATIO)
                        .figure("simulated", -0.125, Unit.RATIO)
                        .word("source", "an article")
                        .build())
                .build();
    }

    private static PairedDifference against(StrategyId other, double mean, double ahead) {
        return new PairedDifference(
                other,
                usd(mean),
                usd(10_234.56),
                usd(mean - 20_000),
                usd(mean + 20_000),
                new Probability(ahead, 0.001));
    }

    private static SimulatedOutcome.Builder outcome(double objective, Probability lasts) {
        return SimulatedOutcome.builder()
                .timeToProductionMonths(new Distribution(1.6312, 0.5, 0.0123, 1, 1.25, 1.5, 2, 2.5))
                .productShare(new Distribution(0.8912, 0.03, 0.0006, 0.8, 0.875, 0.9, 0.91, 0.95))
                .productEngineerMonths(new Distribution(128.5, 4, 0.1, 120, 125, 128, 131, 135))
                .unmetEngineerMonths(new Distribution(0, 0, 0, 0, 0, 0, 0, 0))
                .infrastructureEngineering(amounts(301_234.56))
                .productEngineering(amounts(1_000_000))
                .platform(amounts(18_123.45))
                .infrastructureTotal(amounts(319_358.01))
                .incidentCost(amounts(0))
                .complianceCost(amounts(35_000))
                .totalCostOfOwnership(amounts(1_354_358.01))
                .opportunityCost(amounts(0))
                .ruin(amounts(0))
                .revenue(amounts(0))
                .cashAtHorizon(amounts(-20_000.25))
                .round(SimulatedRound.builder()
                        .pitch(new Distribution(0.25, 0.01, 0.0002, 0.2, 0.24, 0.25, 0.26, 0.3))
                        .raiseProbability(new Distribution(0.2412, 0.05, 0.001, 0, 0.24, 0.25, 0.26, 0.3))
                        .raised(new Probability(0.2398, 0.0017))
                        .valuation(amounts(10_012_345))
                        .expectedValue(amounts(2_412_345))
                        .returnOnInvested(new Distribution(0.2061, 0.9, 0.0123, -1, -1, -1, 4, 5))
                        .build())
                .objective(amounts(objective))
                .lasts(lasts)
                .lastsToHorizon(lasts)
                .incidents(0.4375)
                .cashByMonth(ImmutableList.of(
                        amounts(100_000).bands(), amounts(-20_000.25).bands()));
    }

    private static MoneyDistribution amounts(double mean) {
        List<Money> bands = mean == 0
                ? List.of(usd(0), usd(0), usd(0), usd(0), usd(0))
                : List.of(usd(mean - 50_000), usd(mean - 10_000), usd(mean), usd(mean + 10_000), usd(mean + 50_000));
        return new MoneyDistribution(
                usd(mean),
                usd(mean == 0 ? 0 : 25_000.5),
                usd(mean == 0 ? 0 : 321.09),
                new MoneyPercentiles(bands.get(0), bands.get(1), bands.get(2), bands.get(3), bands.get(4)));
    }

    private static Objective objective(double total) {
        return Objective.of(CurrencyUnit.USD, Map.of(ObjectivePart.EXPECTED_ROUND, usd(total)));
    }

    private static Money usd(double amount) {
        return Money.of(CurrencyUnit.USD, amount, RoundingMode.HALF_EVEN);
    }
}
