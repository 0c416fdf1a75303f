package dev.footing.core.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.policy.ConfidenceRule;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.record.Gauge;
import dev.footing.api.record.Trigger;
import dev.footing.api.record.Trigger.Effect;
import dev.footing.api.sensitivity.Flip;
import dev.footing.api.sensitivity.SensitivityCode;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict.Kind;
import dev.footing.api.verdict.Verdict.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What would reopen a decision, from the figures of its assessment and the thresholds of its policy. A figure that is
 * at its threshold already gives no trigger: the verdict itself tells then.
 */
final class Triggers {
    private final Assessment assessment;
    private final Policy policy;
    private final GaugeReadings readings;
    private final ImmutableList.Builder<Trigger> found = ImmutableList.builder();

    private Triggers(Assessment assessment) {
        this.assessment = assessment;
        this.policy = assessment.provenance().policy();
        this.readings = new GaugeReadings(assessment, Recording.verdict(assessment.verdict()));
    }

    static ImmutableList<Trigger> of(Assessment assessment) {
        Triggers triggers = new Triggers(assessment);
        switch (assessment.verdict().kind()) {
            case RECOMMEND -> triggers.recommended();
            case CONDITIONAL -> triggers.conditional();
            case CLOSE_CALL -> triggers.closeCall();
            case INSUFFICIENT_EVIDENCE -> triggers.answers();
            case VETOED -> triggers.barred();
            case NO_FEASIBLE_OPTION -> triggers.cashMissing();
        }
        triggers.flips();
        return triggers.found.build();
    }

    private void conditional() {
        assessment
                .verdict()
                .condition()
                .ifPresent(condition ->
                        add(Gauge.CONDITION_MISSING, Unit.COUNT, 0, Effect.WINS, Optional.of(condition.strategy())));
        recommended();
    }

    private void recommended() {
        StrategyAssessment winner = readings.winner().orElseThrow();
        if (assessment.verdict().reason().equals(Optional.of(Reason.LEAVE_IT))) {
            readings.nextBest().ifPresent(this::worthAMove);
        } else {
            sibling(winner);
            sure(winner);
        }
        staysFeasible(winner);
        answers();
    }

    /**
     * What makes a move to the next best worthwhile: that it gains enough, or, where it would gain that already, that
     * its direction is likely enough.
     */
    private void worthAMove(StrategyAssessment next) {
        double needed = cents(readings.materialGain());
        if (byDirection() && !below(Gauge.GAIN_ELSEWHERE, needed)) {
            likelyEnough(next, Effect.WINS);
        } else {
            add(Gauge.GAIN_ELSEWHERE, Unit.MONEY, needed, Effect.WINS, Optional.of(next.id()));
        }
    }

    /** Whether the verdict is as sure as its direction is likely. */
    private boolean byDirection() {
        return policy.confidenceOf() == ConfidenceRule.DIRECTION
                && assessment.verdict().chances().isPresent();
    }

    /** What has to rise before the direction of a strategy is likely enough. */
    private void likelyEnough(StrategyAssessment strategy, Effect effect) {
        limits().forEach((gauge, least) -> {
            if (read(gauge, strategy) < least) {
                add(gauge, Unit.SHARE, least, effect, Optional.of(strategy.id()));
            }
        });
    }

    /** What must not fall while the direction of a strategy is likely enough. */
    private void staysLikely(StrategyAssessment strategy) {
        limits().forEach((gauge, least) -> {
            if (read(gauge, strategy) > least) {
                add(gauge, Unit.SHARE, least, Effect.TOO_CLOSE, Optional.of(strategy.id()));
            }
        });
    }

    /** How likely a direction has to be, and by how much more than every other. */
    private ImmutableMap<Gauge, Double> limits() {
        return ImmutableMap.of(
                Gauge.DIRECTION_CHANCE, policy.verdictConfidence().value(),
                Gauge.DIRECTION_LEAD, policy.directionLead().value());
    }

    private double read(Gauge gauge, StrategyAssessment strategy) {
        return readings.read(gauge.id(), Optional.of(strategy.id())).orElseThrow();
    }

    /** What makes the one that is ahead too close to call. */
    private void sure(StrategyAssessment winner) {
        if (byDirection()) {
            staysLikely(winner);
        } else {
            add(Gauge.MARGIN, Unit.MONEY, gapThatCounts(), Effect.TOO_CLOSE, Optional.empty());
            add(Gauge.CONFIDENCE, Unit.SHARE, policy.verdictConfidence().value(), Effect.TOO_CLOSE, Optional.empty());
        }
    }

    /** The next one of the same sourcing, which no margin over a rival speaks of. */
    private void sibling(StrategyAssessment winner) {
        readings.nextBest()
                .filter(next -> next.strategy().info().sourcing()
                        == winner.strategy().info().sourcing())
                .ifPresent(next -> add(Gauge.GAIN_ELSEWHERE, Unit.MONEY, 0, Effect.WINS, Optional.of(next.id())));
    }

    private void closeCall() {
        if (byDirection()) {
            readings.winner().ifPresent(winner -> likelyEnough(winner, Effect.CALLED));
        } else {
            wideEnough();
        }
        readings.winner().ifPresent(this::staysFeasible);
        answers();
    }

    private void wideEnough() {
        double needed = gapThatCounts();
        if (below(Gauge.MARGIN, needed)) {
            add(Gauge.MARGIN, Unit.MONEY, needed, Effect.CALLED, Optional.empty());
        }
        double sure = policy.verdictConfidence().value();
        if (below(Gauge.CONFIDENCE, sure)) {
            add(Gauge.CONFIDENCE, Unit.SHARE, sure, Effect.CALLED, Optional.empty());
        }
    }

    /** What may make the one that is ahead infeasible: cash, and hands. */
    private void staysFeasible(StrategyAssessment winner) {
        double least = policy.feasibleLasts().value();
        OptionalDouble lasts = readings.read(Gauge.LASTS.id(), Optional.of(winner.id()));
        if (lasts.isPresent() && lasts.getAsDouble() > least) {
            add(Gauge.LASTS, Unit.SHARE, least, Effect.INFEASIBLE, Optional.of(winner.id()));
        }
        boolean stays = readings.directions().isCurrent(winner.id());
        double effort = readings.plans().signals(winner.strategy()).steadyEffort();
        double engineers = assessment.understood().team().engineers().value();
        if (!stays && effort > 0 && effort < engineers) {
            add(Inputs.ENGINEERS.id(), Unit.FTE, engineers, effort, Effect.RULED_OUT, Optional.of(winner.id()));
        }
    }

    /** Only where an answer is missing; once all are given they are worth nothing. */
    private void answers() {
        if (assessment.verdict().evpi().isEmpty()) {
            return;
        }
        double worthAsking = cents(policy.informationWorth().value() * readings.spend());
        Effect effect =
                assessment.verdict().kind() == Kind.INSUFFICIENT_EVIDENCE ? Effect.ANSWERS_IDLE : Effect.ANSWERS_NEEDED;
        boolean open = below(Gauge.WORTH_OF_ANSWERS, worthAsking) == (effect == Effect.ANSWERS_NEEDED);
        if (open) {
            add(Gauge.WORTH_OF_ANSWERS, Unit.MONEY, worthAsking, effect, Optional.empty());
        }
    }

    /** Hands that are missing; other rules hang on words, which a check reads off the verdict. */
    private void barred() {
        for (StrategyAssessment strategy : assessment.strategies()) {
            if (strategy.vetoes().size() == 1 && strategy.vetoes().get(0).rule() == VetoRule.TEAM_CANNOT_RUN_IT) {
                Fact.Figure effort = (Fact.Figure) fact(strategy.vetoes().get(0).because(), "effort");
                double engineers = assessment.understood().team().engineers().value();
                add(
                        Inputs.ENGINEERS.id(),
                        Unit.FTE,
                        engineers,
                        effort.value(),
                        Effect.ALLOWED,
                        Optional.of(strategy.id()));
            }
        }
    }

    private void cashMissing() {
        assessment.verdict().nextQuestions().stream()
                .filter(question -> question.code() == Code.NEAREST_TO_LASTING)
                .findFirst()
                .ifPresent(nearest -> {
                    double cash =
                            Amounts.toDouble(assessment.understood().budget().cash());
                    double missing = GaugeReadings.unit(((Fact.Amount) fact(nearest, "missing")).money());
                    StrategyId strategy = StrategyId.of(((Fact.Word) fact(nearest, "strategy")).text());
                    add(Inputs.CASH.id(), Unit.MONEY, cash, cents(cash + missing), Effect.LASTS, Optional.of(strategy));
                });
    }

    /** Inputs at whose value another strategy wins, where the verdict names them as a reason to look again. */
    private void flips() {
        Set<String> named = new TreeSet<>();
        for (Explanation reason : assessment.verdict().revisitIf()) {
            if (reason.code() == SensitivityCode.FLIPS_AT && fact(reason, "input") instanceof Fact.Word word) {
                named.add(word.text());
            }
        }
        for (Flip flip : assessment.flips()) {
            if (named.contains(flip.input()) && Inputs.find(flip.input()).isPresent()) {
                Effect effect = flip.winner().isPresent() ? Effect.WINS : Effect.NOTHING_LEFT;
                add(flip.input(), flip.unit(), flip.from(), flip.to(), effect, flip.winner());
            }
        }
    }

    /** The gap between winner and rival that counts: what is material, or what the trials can tell apart. */
    private double gapThatCounts() {
        return cents(Math.max(readings.materialGain(), readings.marginInterval()));
    }

    private boolean below(Gauge gauge, double threshold) {
        OptionalDouble now = readings.read(gauge.id(), Optional.empty());
        return now.isPresent() && now.getAsDouble() < threshold;
    }

    private void add(Gauge gauge, Unit unit, double threshold, Effect effect, Optional<StrategyId> strategy) {
        OptionalDouble now = readings.read(gauge.id(), strategy);
        if (now.isPresent()) {
            add(gauge.id(), unit, now.getAsDouble(), threshold, effect, strategy);
        }
    }

    private void add(
            String measure,
            Unit unit,
            double recorded,
            double threshold,
            Effect effect,
            Optional<StrategyId> strategy) {
        if (recorded != threshold) {
            found.add(new Trigger(measure, unit, recorded, threshold, effect, strategy));
        }
    }

    private double cents(double amount) {
        return GaugeReadings.unit(
                Amounts.toMoney(amount, assessment.understood().budget().currency()));
    }

    private static Fact fact(Explanation explanation, String name) {
        return Objects.requireNonNull(explanation.facts().get(name), name);
    }
}
