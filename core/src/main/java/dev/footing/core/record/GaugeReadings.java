package dev.footing.core.record;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Share;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.RecordedVerdict;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.currency.Telling;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Reads the values that triggers watch off an assessment. They are of one strategy, the one that was ahead when the
 * decision was made, whichever is ahead by now.
 *
 * @param assessment an assessment
 * @param verdict what the decision said
 */
record GaugeReadings(Assessment assessment, RecordedVerdict verdict) {
    /** The plans of the assessed strategies. */
    PlanModel plans() {
        Provenance provenance = assessment.provenance();
        Optional<Strategy> current = assessment
                .understood()
                .current()
                .flatMap(CurrentPlatform::strategy)
                .flatMap(id -> assessment.strategies().stream()
                        .map(StrategyAssessment::strategy)
                        .filter(strategy -> strategy.id().value().equals(id))
                        .findFirst());
        Rules rules = new Rules(provenance.calibration(), provenance.policy());
        return new PlanModel(Exchange.into(rules.currency(), assessment.understood(), rules.policy()), current, rules);
    }

    /** What the startup spends over its horizon, in its own currency's unit. */
    double spend() {
        Provenance provenance = assessment.provenance();
        return Telling.of(new Rules(provenance.calibration(), provenance.policy()), assessment.understood())
                .told(plans().spend());
    }

    /** The gain that counts, as a share of what the startup spends over its horizon, in the currency's unit. */
    double materialGain() {
        return assessment.provenance().policy().materiality().value() * spend();
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
                        .flatMap(input -> input.get(assessment.understood()))
                        .flatMap(GaugeReadings::number)
                : Identified.ids(Gauge.class).contains(measure)
                        ? gauge(Identified.of(Gauge.class, measure), strategy)
                        : Optional.empty();
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<Double> gauge(Gauge gauge, Optional<StrategyId> strategy) {
        return switch (gauge) {
            case MARGIN -> margin().map(GaugeReadings::unit);
            case CONFIDENCE -> confidence();
            case WORTH_OF_ANSWERS -> worthOfAnswers();
            case DIRECTION_CHANCE -> strategy.flatMap(directions()::chance);
            case DIRECTION_LEAD -> strategy.flatMap(directions()::lead);
            case CONDITION_MISSING -> conditionMissing();
            case LASTS ->
                strategy.flatMap(assessment::strategy)
                        .flatMap(StrategyAssessment::simulation)
                        .map(outcome -> outcome.lasts().probability());
            case GAIN_ELSEWHERE -> gainElsewhere();
        };
    }

    /** By how much the objective of what was decided exceeds that of the best feasible one of another sourcing. */
    Optional<Money> margin() {
        return stillAhead()
                ? assessment.verdict().margin()
                : winner().flatMap(own -> feasibleOthers()
                        .filter(other -> sourcing(other) != sourcing(own))
                        .findFirst()
                        .map(rival -> Recording.objective(own).minus(Recording.objective(rival))));
    }

    /** Only what is of another sourcing says how often it is ahead of a rival. */
    private Optional<Double> confidence() {
        return stillAhead()
                ? assessment.verdict().confidence().map(Share::value)
                : winner().flatMap(own -> own.simulation()
                        .flatMap(SimulatedOutcome::againstRival)
                        .filter(paired -> assessment
                                .strategy(paired.other())
                                .filter(other -> sourcing(other) != sourcing(own))
                                .isPresent())
                        .map(paired -> paired.ahead().probability()));
    }

    private Optional<Double> conditionMissing() {
        ExpertiseAudit expertise = assessment.understood().expertise();
        return verdict.condition().map(condition -> (double) condition.areas().stream()
                .filter(area -> expertise.answer(area) != Answer.YES)
                .count());
    }

    /** How likely directions are by now. */
    DirectionReadings directions() {
        return new DirectionReadings(assessment);
    }

    private Optional<StrategyId> decided() {
        return verdict.strategy();
    }

    /** Nothing, where every area is answered; unknown, where some are open and the verdict does not ask for them. */
    private Optional<Double> worthOfAnswers() {
        boolean open = assessment.understood().expertise().answers().containsValue(Answer.UNKNOWN);
        return open ? assessment.verdict().evpi().map(GaugeReadings::unit) : Optional.of(0.0);
    }

    private boolean stillAhead() {
        return assessment.verdict().strategy().equals(decided());
    }

    /** The best other feasible strategy against the one that was decided. */
    private Optional<Double> gainElsewhere() {
        Optional<StrategyAssessment> other = nextBest();
        return winner().flatMap(
                        own -> other.map(next -> unit(Recording.objective(next).minus(Recording.objective(own)))));
    }

    /** The strategy that was ahead when the decision was made. */
    Optional<StrategyAssessment> winner() {
        return decided().flatMap(assessment::strategy);
    }

    /** The feasible strategy of the best rank that is not the one decided. */
    Optional<StrategyAssessment> nextBest() {
        return feasibleOthers().findFirst();
    }

    private Stream<StrategyAssessment> feasibleOthers() {
        return assessment.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .filter(strategy -> !decided().equals(Optional.of(strategy.id())));
    }

    private static Sourcing sourcing(StrategyAssessment strategy) {
        return strategy.strategy().info().sourcing();
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
