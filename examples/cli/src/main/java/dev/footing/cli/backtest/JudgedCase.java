package dev.footing.cli.backtest;

import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import dev.footing.formats.portfolio.ActualOutcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was said of a startup, against what became of it.
 *
 * @param name the name of the startup
 * @param advice how the chances of the verdict fit; empty where nothing is said on either side
 * @param round the chance of the round, and whether it came about
 * @param cash whether the cash lies within the band from 5 to 95 in 100
 * @param share whether the share of infrastructure does
 */
public record JudgedCase(
        String name,
        Optional<Advice> advice,
        Optional<Forecast> round,
        Optional<Boolean> cash,
        Optional<Boolean> share) {
    private static final double LEAST = 0.5 / 16_384;

    /**
     * A chance, and whether it came about.
     *
     * @param chance the chance
     * @param came whether it did
     */
    public record Forecast(double chance, boolean came) {
        /** {@return the squared distance of the chance from what came about} */
        public double brier() {
            double miss = (came ? 1 : 0) - chance;
            return miss * miss;
        }

        /** {@return the logarithm of the chance of what came about; what came in no trial counts as half of one} */
        public double log() {
            return StrictMath.log(Math.max(LEAST, came ? chance : 1 - chance));
        }
    }

    /**
     * How the chances of a verdict fit.
     *
     * @param truth the chance of all strategies that turned out right
     * @param first the chance of the direction that comes first, and whether the strategy ahead turned out right
     * @param right the directions with a strategy that turned out right
     */
    public record Advice(double truth, Forecast first, ImmutableSet<Direction> right) {}

    /**
     * Compares.
     *
     * @param outcome what became of it
     * @param assessment what was said
     * @return the comparison
     */
    public static JudgedCase of(ActualOutcome outcome, Assessment assessment) {
        Optional<StrategyAssessment> taken = outcome.taken().flatMap(assessment::strategy);
        return new JudgedCase(
                outcome.startup().name(),
                advice(outcome, assessment),
                outcome.raised()
                        .flatMap(came -> chanceOfRound(taken, assessment).map(chance -> new Forecast(chance, came))),
                taken.flatMap(strategy -> cash(outcome, strategy)),
                taken.flatMap(strategy -> share(outcome, strategy)));
    }

    private static Optional<Advice> advice(ActualOutcome outcome, Assessment assessment) {
        Optional<Chances> chances = assessment.verdict().chances();
        Optional<Double> confidence = assessment.verdict().confidence().map(share -> share.value());
        if (!outcome.judges() || chances.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        double truth = chances.orElseThrow().strategies().stream()
                .filter(chance -> outcome.holds(chance.strategy(), sourcing(assessment, chance.strategy())))
                .mapToDouble(chance -> chance.chance().value())
                .sum();
        boolean right = assessment
                .verdict()
                .strategy()
                .filter(ahead -> outcome.holds(ahead, sourcing(assessment, ahead)))
                .isPresent();
        ImmutableSet<Direction> directions = Arrays.stream(Direction.values())
                .filter(direction -> assessment.strategies().stream()
                        .filter(strategy ->
                                assessment.directionOf(strategy.id()).equals(Optional.of(direction)))
                        .anyMatch(strategy -> outcome.holds(
                                strategy.id(), strategy.strategy().info().sourcing())))
                .collect(ImmutableSet.toImmutableSet());
        return Optional.of(
                new Advice(Math.min(1, truth), new Forecast(Math.min(1, confidence.orElseThrow()), right), directions));
    }

    private static Sourcing sourcing(Assessment assessment, StrategyId id) {
        return assessment
                .strategy(id)
                .map(strategy -> strategy.strategy().info().sourcing())
                .orElse(Sourcing.HYBRID);
    }

    private static Optional<Double> chanceOfRound(Optional<StrategyAssessment> taken, Assessment assessment) {
        return taken.or(() -> assessment.verdict().strategy().flatMap(assessment::strategy))
                .flatMap(StrategyAssessment::chanceOfRound);
    }

    private static Optional<Boolean> cash(ActualOutcome outcome, StrategyAssessment strategy) {
        if (outcome.cash().isEmpty() || outcome.month().isEmpty()) {
            return Optional.empty();
        }
        int month = outcome.month().getAsInt();
        return strategy.simulation()
                .filter(simulated -> month <= simulated.cashByMonth().size())
                .map(simulated -> {
                    MoneyPercentiles band = simulated.cashByMonth().get(month - 1);
                    return within(outcome.cash(), Amounts.toDouble(band.p5()), Amounts.toDouble(band.p95()));
                });
    }

    private static Optional<Boolean> share(ActualOutcome outcome, StrategyAssessment strategy) {
        return outcome.infrastructureShare().isEmpty()
                ? Optional.empty()
                : strategy.simulation().map(simulated -> {
                    Distribution product = simulated.productShare();
                    return within(outcome.infrastructureShare(), 1 - product.p95(), 1 - product.p5());
                });
    }

    private static boolean within(OptionalDouble value, double low, double high) {
        return value.getAsDouble() >= low && value.getAsDouble() <= high;
    }
}
