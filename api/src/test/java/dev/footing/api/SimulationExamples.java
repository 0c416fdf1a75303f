package dev.footing.api;

import static dev.footing.api.Examples.dollars;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyDistribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.outcome.PairedDifference;
import dev.footing.api.outcome.Probability;
import dev.footing.api.outcome.RunwayDistribution;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.policy.PublishedFigure;
import dev.footing.api.strategy.StrategyId;
import org.joda.money.Money;

/** Figures of a simulation that tests start from. */
public final class SimulationExamples {
    private SimulationExamples() {}

    public static Distribution distribution() {
        return new Distribution(3, 2, 0.1, 1, 2, 3, 4, 5);
    }

    /** Amounts around one of them. */
    public static MoneyDistribution amounts(Money mean) {
        return new MoneyDistribution(mean, mean.withAmount(2), mean.withAmount(1), percentiles(mean));
    }

    public static MoneyPercentiles percentiles(Money median) {
        return new MoneyPercentiles(median.minus(2), median.minus(1), median, median.plus(1), median.plus(2));
    }

    public static Probability probability() {
        return new Probability(0.75, 0.01);
    }

    public static PairedDifference difference() {
        return new PairedDifference(
                StrategyId.of("acme.other"),
                dollars("-3"),
                dollars("1"),
                dollars("-5"),
                dollars("-1"),
                new Probability(0.2, 0.01));
    }

    /** Beyond the horizon from the median on. */
    public static RunwayDistribution.Builder runway() {
        return RunwayDistribution.builder().p5(3).p25(4);
    }

    /** Within the horizon in every trial. */
    public static RunwayDistribution.Builder shortRunway() {
        return RunwayDistribution.builder()
                .mean(3)
                .stdev(1)
                .error(0.1)
                .p5(1)
                .p25(2)
                .p50(3)
                .p75(4)
                .p95(5);
    }

    public static SimulatedRound.Builder round() {
        return SimulatedRound.builder()
                .pitch(distribution())
                .raiseProbability(distribution())
                .raised(probability())
                .valuation(amounts(dollars("20")))
                .expectedValue(amounts(dollars("21")))
                .returnOnInvested(distribution());
    }

    public static SimulatedOutcome.Builder outcome() {
        return SimulatedOutcome.builder()
                .timeToProductionMonths(distribution())
                .productShare(distribution())
                .productEngineerMonths(distribution())
                .unmetEngineerMonths(distribution())
                .infrastructureEngineering(amounts(dollars("10")))
                .productEngineering(amounts(dollars("11")))
                .platform(amounts(dollars("12")))
                .infrastructureTotal(amounts(dollars("13")))
                .incidentCost(amounts(dollars("14")))
                .complianceCost(amounts(dollars("15")))
                .totalCostOfOwnership(amounts(dollars("16")))
                .opportunityCost(amounts(dollars("17")))
                .ruin(amounts(dollars("23")))
                .revenue(amounts(dollars("18")))
                .cashAtHorizon(amounts(dollars("19")))
                .runwayMonths(runway().build())
                .round(round().build())
                .objective(amounts(dollars("22")))
                .lasts(probability())
                .lastsToHorizon(probability())
                .incidents(0.5)
                .cashByMonth(ImmutableList.of(percentiles(dollars("24")), percentiles(dollars("-8"))))
                .best(0.25)
                .againstRival(difference());
    }

    public static PublishedFigure published() {
        return new PublishedFigure("acme.racks", -0.5, -0.25, 0, 0.5, Examples.PUBLISHED);
    }
}
