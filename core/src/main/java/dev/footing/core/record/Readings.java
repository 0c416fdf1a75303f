package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.record.Gauge;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Reads the values that triggers watch off an assessment. */
final class Readings {
    private final Assessment assessment;

    Readings(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * Reads a value.
     *
     * @param measure the id of an input or of a gauge
     * @param strategy the strategy that is meant, where the gauge is of one
     * @return the value, of an uncertain input the likely one; empty where the assessment does not have it
     */
    OptionalDouble read(String measure, Optional<StrategyId> strategy) {
        Optional<Double> value = measure.startsWith("/")
                ? Inputs.find(measure)
                        .flatMap(input -> input.get(assessment.startup()))
                        .flatMap(Readings::number)
                : Identified.ids(Gauge.class).contains(measure)
                        ? gauge(Identified.of(Gauge.class, measure), strategy)
                        : Optional.empty();
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<Double> gauge(Gauge gauge, Optional<StrategyId> strategy) {
        Verdict verdict = assessment.verdict();
        return switch (gauge) {
            case MARGIN -> verdict.margin().map(Readings::unit);
            case CONFIDENCE -> verdict.confidence().map(Share::value);
            case WORTH_OF_ANSWERS -> verdict.evpi().map(Readings::unit);
            case LASTS ->
                strategy.flatMap(assessment::strategy)
                        .flatMap(StrategyAssessment::simulation)
                        .map(outcome -> outcome.lasts().probability());
            case GAIN_ELSEWHERE -> gainElsewhere();
        };
    }

    /** The best other feasible strategy against the one that is ahead. */
    private Optional<Double> gainElsewhere() {
        Optional<StrategyAssessment> ahead = winner();
        Optional<StrategyAssessment> other = nextBest();
        return ahead.flatMap(
                winner -> other.map(next -> unit(Recording.objective(next).minus(Recording.objective(winner)))));
    }

    Optional<StrategyAssessment> winner() {
        return assessment.verdict().strategy().flatMap(assessment::strategy);
    }

    /** The feasible strategy of the best rank that is not the one ahead. */
    Optional<StrategyAssessment> nextBest() {
        return assessment.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .filter(one -> !assessment.verdict().strategy().equals(Optional.of(one.id())))
                .findFirst();
    }

    /** Half of the 95% interval of the margin; nothing of plans. */
    double marginInterval() {
        return winner().flatMap(StrategyAssessment::simulation)
                .flatMap(SimulatedOutcome::againstRival)
                .map(paired -> unit(paired.high().minus(paired.low())) / 2)
                .orElse(0.0);
    }

    static double unit(Money amount) {
        return Amounts.toDouble(amount.toBigMoney());
    }

    private static Optional<Double> number(Object value) {
        if (value instanceof Double number) {
            return Optional.of(number);
        }
        if (value instanceof Integer whole) {
            return Optional.of(whole.doubleValue());
        }
        if (value instanceof BigMoney amount) {
            return Optional.of(Amounts.toDouble(amount));
        }
        if (value instanceof Estimate estimate) {
            return Optional.of(estimate.likely());
        }
        return value instanceof MoneyEstimate amounts
                ? Optional.of(amounts.toEstimate().likely())
                : Optional.empty();
    }
}
