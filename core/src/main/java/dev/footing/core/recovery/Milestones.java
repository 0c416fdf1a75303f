package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.CeilingLimits;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of a roadmap: what is due now, and what comes up at a date that the figures give.
 *
 * @param startup the startup
 * @param situation what is certain of it
 * @param policy the rules of judgement
 * @param verdict what follows from the figures
 */
record Milestones(Startup startup, Situation situation, Policy policy, Verdict verdict) {
    private static final int NOW_WEEKS = 4;
    private static final int REVIEW_WEEKS = 4;
    private static final int CEILING_WEEKS = 12;
    private static final int ROUND_WEEKS = 8;

    /**
     * Lists the steps.
     *
     * @param ahead the strategy that the startup is on or takes; empty where none is feasible
     * @param users users at the end of each month on it, as planned; empty where there is none
     * @param begin what begins now, where something does
     */
    ImmutableList<Step> steps(Optional<Strategy> ahead, ImmutableDoubleArray users, Optional<PlannedAction> begin) {
        Stream<Optional<Step>> dated = ahead.stream()
                .flatMap(strategy -> Stream.of(phase(users), ceiling(strategy, users), audit(strategy), round()));
        return Stream.concat(Stream.of(now(begin)), dated)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Step::fromWeek).thenComparing(Step::id))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Step> now(Optional<PlannedAction> begin) {
        ImmutableList.Builder<PlannedAction> actions = ImmutableList.builder();
        begin.ifPresent(actions::add);
        if (!verdict.nextQuestions().isEmpty()) {
            actions.add(dated(Action.ANSWER_OPEN_QUESTIONS, verdict.nextQuestions()));
        }
        return step(StepId.NOW, 1, NOW_WEEKS, actions.build());
    }

    private Optional<Step> phase(ImmutableDoubleArray users) {
        Phase today = startup.phase().orElse(Phase.PRE_PRODUCT_MARKET_FIT);
        for (int month = 1; month <= users.length(); month++) {
            double now = users.get(month - 1);
            Optional<Double> age = Inputs.AGE.get(startup);
            Phase then = now > 0 || age.isEmpty() ? byUsers(now) : byAge(age.orElseThrow() + month);
            Input<?> reason = now > 0 ? Inputs.ACTIVE_USERS : Inputs.AGE;
            if (then.compareTo(today) > 0) {
                Explanation.Builder because = Explanation.of(RecoveryCode.PHASE_AHEAD)
                        .word("phase", then.id())
                        .figure("month", month, Unit.COUNT)
                        .word("reason", reason.label());
                return before(
                        StepId.BEFORE_PHASE_BOUNDARY, month, REVIEW_WEEKS, because, Action.REVIEW_AT_PHASE_BOUNDARY);
            }
        }
        return Optional.empty();
    }

    private Phase byUsers(double users) {
        return phase(
                users, policy.growthUsers().value(), policy.marketFitUsers().value());
    }

    private Phase byAge(double age) {
        return phase(age, policy.growthAge().value(), policy.marketFitAge().value());
    }

    private static Phase phase(double value, double growth, double marketFit) {
        if (value >= growth) {
            return Phase.GROWTH;
        }
        return value >= marketFit ? Phase.POST_PRODUCT_MARKET_FIT : Phase.PRE_PRODUCT_MARKET_FIT;
    }

    private Optional<Step> ceiling(Strategy strategy, ImmutableDoubleArray users) {
        if (strategy.ceiling().isEmpty()) {
            return Optional.empty();
        }
        CeilingLimits limits =
                CeilingLimits.of(situation, policy, strategy.ceiling().orElseThrow());
        for (int month = 1; month <= users.length(); month++) {
            boolean byUsers = users.get(month - 1) > limits.users();
            if (byUsers || Signals.listPriceBill(situation, users.get(month - 1)) > limits.listPriceBill()) {
                Explanation.Builder because = Explanation.of(RecoveryCode.CEILING_BEFORE_END)
                        .word("strategy", strategy.id().value())
                        .figure("month", month, Unit.COUNT)
                        .word("what", byUsers ? "users" : "bill");
                return before(StepId.BEFORE_CEILING, month, CEILING_WEEKS, because, Action.PLAN_BEYOND_CEILING);
            }
        }
        return Optional.empty();
    }

    private Optional<Step> audit(Strategy strategy) {
        int month = situation.auditMonth();
        if (month == 0 || month > situation.horizon()) {
            return Optional.empty();
        }
        Explanation.Builder because = Explanation.of(RecoveryCode.AUDIT_AHEAD)
                .figure("month", month, Unit.COUNT)
                .figure("work", strategy.complianceEffort().value(), Unit.ENGINEER_MONTHS);
        int weeks = (int) Math.ceil(strategy.complianceMonths() * Months.WEEKS);
        return before(StepId.BEFORE_AUDIT, month, weeks, because, Action.PREPARE_AUDIT);
    }

    private Optional<Step> round() {
        int month = situation.roundMonth();
        if (month == 0) {
            return Optional.empty();
        }
        Explanation.Builder because = Explanation.of(RecoveryCode.ROUND_AHEAD).figure("month", month, Unit.COUNT);
        return before(StepId.BEFORE_ROUND, month, ROUND_WEEKS, because, Action.EVIDENCE_OF_FIT, Action.UNIT_ECONOMICS);
    }

    /** A step that ends before a month begins, at the end of the first week at least. */
    private static Optional<Step> before(
            StepId id, int month, int weeks, Explanation.Builder because, Action... actions) {
        int last = Math.max(1, (int) Math.floor((month - 1) * Months.WEEKS));
        return step(
                id,
                Math.max(1, last - weeks + 1),
                last,
                Arrays.stream(actions)
                        .map(action -> dated(action, ImmutableList.of(because.build())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Optional<Step> step(StepId id, int from, int to, ImmutableList<PlannedAction> actions) {
        return actions.isEmpty() ? Optional.empty() : Optional.of(new Step(id, from, to, actions, Optional.empty()));
    }

    private static PlannedAction dated(Action action, ImmutableList<Explanation> because) {
        return Playbook.rule(action).dated(because).build();
    }
}
