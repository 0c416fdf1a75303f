package dev.footing.core.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.backtest.ObservedFigure;
import dev.footing.api.backtest.ScoredRules;
import dev.footing.api.backtest.UniformAdvice;
import dev.footing.api.outcome.Distribution;
import dev.footing.api.outcome.MoneyPercentiles;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Direction;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said of one startup, against what became of it. It holds no assessment, so that many fit into memory.
 *
 * <pre>{@code
 * JudgedCase judged = JudgedCase.of(outcome, assessor.assess(outcome.startup()));
 * }</pre>
 *
 * @param name the name of the startup
 * @param rules by which it was said
 * @param advice how the chances of the verdict fit; empty where nothing is said on either side
 * @param round the chance of the round, and whether it came about
 * @param observations figures that were observed, with their forecasts
 */
public record JudgedCase(
        String name,
        ScoredRules rules,
        Optional<Advice> advice,
        Optional<Forecast> round,
        ImmutableList<Observation> observations) {
    /**
     * Refuses null.
     *
     * @param name the name of the startup
     * @param rules by which it was said
     * @param advice how the chances of the verdict fit
     * @param round the chance of the round
     * @param observations figures that were observed
     */
    public JudgedCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(observations, "observations");
    }

    /**
     * How the chances of a verdict fit.
     *
     * @param truth the chance of all strategies that turned out right
     * @param first the chance of the direction that comes first, and whether the strategy ahead turned out right
     * @param right the directions with a strategy that turned out right
     * @param uniform the advice to everybody that allows a strategy that turned out right
     */
    public record Advice(
            double truth, Forecast first, ImmutableSet<Direction> right, ImmutableSet<UniformAdvice> uniform) {}

    /**
     * Compares.
     *
     * @param outcome what became of it
     * @param assessment what was said
     * @return the comparison
     */
    public static JudgedCase of(ActualOutcome outcome, Assessment assessment) {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(assessment, "assessment");
        Optional<StrategyAssessment> taken = outcome.taken().flatMap(assessment::strategy);
        Provenance provenance = assessment.provenance();
        return new JudgedCase(
                outcome.startup().name(),
                new ScoredRules(
                        provenance.engine(),
                        provenance.calibration().id(),
                        provenance.calibration().hash(),
                        provenance.policy().id(),
                        provenance.policy().hash()),
                advice(outcome, assessment),
                outcome.raised()
                        .flatMap(came -> chanceOfRound(taken, assessment).map(chance -> new Forecast(chance, came))),
                Stream.of(
                                taken.flatMap(strategy -> cash(outcome, strategy)).stream(),
                                users(outcome, assessment).stream(),
                                taken.flatMap(strategy -> share(outcome, strategy)).stream())
                        .flatMap(found -> found)
                        .collect(ImmutableList.toImmutableList()));
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
        return Optional.of(new Advice(
                Math.min(1, truth),
                new Forecast(Math.min(1, confidence.orElseThrow()), right),
                Arrays.stream(Direction.values())
                        .filter(direction -> right(outcome, assessment)
                                .anyMatch(strategy ->
                                        assessment.directionOf(strategy.id()).equals(Optional.of(direction))))
                        .collect(ImmutableSet.toImmutableSet()),
                Arrays.stream(UniformAdvice.values())
                        .filter(advice -> right(outcome, assessment)
                                .anyMatch(strategy -> allows(advice, strategy, outcome, assessment)))
                        .collect(ImmutableSet.toImmutableSet())));
    }

    /** The strategies that turned out right. */
    private static Stream<StrategyAssessment> right(ActualOutcome outcome, Assessment assessment) {
        return assessment.strategies().stream()
                .filter(strategy ->
                        outcome.holds(strategy.id(), strategy.strategy().info().sourcing()));
    }

    private static boolean allows(
            UniformAdvice advice, StrategyAssessment strategy, ActualOutcome outcome, Assessment assessment) {
        Sourcing sourcing = strategy.strategy().info().sourcing();
        Optional<Sourcing> current = outcome.current()
                .flatMap(assessment::strategy)
                .map(today -> today.strategy().info().sourcing());
        return switch (advice) {
            case MANAGED -> sourcing == Sourcing.MANAGED;
            case SELF_RUN -> sourcing == Sourcing.SELF_RUN;
            case HYBRID -> sourcing == Sourcing.HYBRID;
            case STAY -> outcome.current().equals(Optional.of(strategy.id()));
            case ANOTHER_SOURCING -> !current.equals(Optional.of(sourcing));
        };
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

    private static Optional<Observation> cash(ActualOutcome outcome, StrategyAssessment strategy) {
        if (outcome.cash().isEmpty() || outcome.month().isEmpty()) {
            return Optional.empty();
        }
        int month = outcome.month().getAsInt();
        double actual = outcome.cash().getAsDouble();
        return strategy.simulation()
                .filter(simulated -> month <= simulated.cashByMonth().size())
                .map(simulated -> {
                    MoneyPercentiles band = simulated.cashByMonth().get(month - 1);
                    return new Observation(
                            ObservedFigure.CASH,
                            actual,
                            Amounts.toDouble(band.p5()),
                            Amounts.toDouble(band.p50()),
                            Amounts.toDouble(band.p95()));
                });
    }

    private static Optional<Observation> users(ActualOutcome outcome, Assessment assessment) {
        boolean foreseen = outcome.startup().usage().live()
                && assessment.provenance().calibration().growthElasticity().value() == 0;
        return !foreseen || outcome.users().isEmpty() || outcome.month().isEmpty()
                ? Optional.empty()
                : Optional.of(new UserForecast(
                                outcome.startup(),
                                assessment.provenance().seed().orElse(1L))
                        .against(outcome.month().getAsInt(), outcome.users().getAsDouble()));
    }

    private static Optional<Observation> share(ActualOutcome outcome, StrategyAssessment strategy) {
        return outcome.infrastructureShare().isEmpty()
                ? Optional.empty()
                : strategy.simulation().map(simulated -> {
                    Distribution product = simulated.productShare();
                    return new Observation(
                            ObservedFigure.INFRASTRUCTURE_SHARE,
                            outcome.infrastructureShare().getAsDouble(),
                            1 - product.p95(),
                            1 - product.p50(),
                            1 - product.p5());
                });
    }
}
