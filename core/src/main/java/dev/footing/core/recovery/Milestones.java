package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.policy.Policy;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.PlannedAction;
import dev.footing.api.recovery.RecoveryCode;
import dev.footing.api.recovery.Step;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.verdict.Verdict;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.cashflow.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of a roadmap: what is due now, and what comes up at a date that the figures give. */
final class Milestones {
    private static final double DAY = 0.05;
    private static final int NOW_WEEKS = 4;
    private static final int REVIEW_WEEKS = 4;
    private static final int CEILING_WEEKS = 12;
    private static final int ROUND_WEEKS = 8;

    private final Startup startup;
    private final Situation situation;
    private final Policy policy;
    private final Verdict verdict;
    private final List<Step> steps = new ArrayList<>();

    Milestones(Startup startup, Situation situation, Policy policy, Verdict verdict) {
        this.startup = startup;
        this.situation = situation;
        this.policy = policy;
        this.verdict = verdict;
    }

    /**
     * Lists the steps.
     *
     * @param ahead the strategy that the startup is on or takes; empty where none is feasible
     * @param users users at the end of each month on it, as planned; empty where there is none
     * @param begin what begins now, where something does
     */
    ImmutableList<Step> steps(Optional<Strategy> ahead, ImmutableDoubleArray users, Optional<PlannedAction> begin) {
        now(begin);
        if (ahead.isPresent()) {
            phase(users);
            ceiling(ahead.orElseThrow(), users);
            audit(ahead.orElseThrow());
            round();
        }
        return steps.stream()
                .sorted(Comparator.comparingInt(Step::fromWeek).thenComparing(Step::id))
                .collect(ImmutableList.toImmutableList());
    }

    private void now(Optional<PlannedAction> begin) {
        ImmutableList.Builder<PlannedAction> actions = ImmutableList.builder();
        begin.ifPresent(actions::add);
        if (!verdict.nextQuestions().isEmpty()) {
            actions.add(planned(
                    Action.ANSWER_OPEN_QUESTIONS,
                    Owner.FOUNDERS,
                    DAY,
                    ActionMeasure.QUESTIONS_OPEN,
                    false,
                    0,
                    Unit.COUNT,
                    verdict.nextQuestions()));
        }
        add(StepId.NOW, 1, NOW_WEEKS, actions.build());
    }

    private void phase(ImmutableDoubleArray users) {
        Phase today = startup.phase().orElse(Phase.PRE_PRODUCT_MARKET_FIT);
        for (int month = 1; month <= users.length(); month++) {
            double now = users.get(month - 1);
            Optional<Double> age = Inputs.AGE.get(startup);
            Phase then = now > 0 || age.isEmpty() ? byUsers(now) : byAge(age.orElseThrow() + month);
            Input<?> reason = now > 0 ? Inputs.ACTIVE_USERS : Inputs.AGE;
            if (then.compareTo(today) > 0) {
                Explanation because = Explanation.of(RecoveryCode.PHASE_AHEAD)
                        .word("phase", then.id())
                        .figure("month", month, Unit.COUNT)
                        .word("reason", reason.label())
                        .build();
                before(
                        StepId.BEFORE_PHASE_BOUNDARY,
                        month,
                        REVIEW_WEEKS,
                        ImmutableList.of(planned(
                                Action.REVIEW_AT_PHASE_BOUNDARY,
                                Owner.FOUNDERS,
                                DAY,
                                ActionMeasure.REVIEWS_HELD,
                                true,
                                1,
                                Unit.COUNT,
                                ImmutableList.of(because))));
                return;
            }
        }
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

    private void ceiling(Strategy strategy, ImmutableDoubleArray users) {
        if (strategy.ceiling().isEmpty()) {
            return;
        }
        Ceiling ceiling = strategy.ceiling().orElseThrow();
        double most = ceiling.users().value();
        double mostBill = ceiling.monthlyListPriceBill().map(Amounts::toDouble).orElse(Double.POSITIVE_INFINITY);
        for (int month = 1; month <= users.length(); month++) {
            boolean byUsers = users.get(month - 1) > most;
            if (byUsers || Signals.listPriceBill(situation, users.get(month - 1)) > mostBill) {
                Explanation because = Explanation.of(RecoveryCode.CEILING_BEFORE_END)
                        .word("strategy", strategy.id().value())
                        .figure("month", month, Unit.COUNT)
                        .word("what", byUsers ? "users" : "bill")
                        .build();
                before(
                        StepId.BEFORE_CEILING,
                        month,
                        CEILING_WEEKS,
                        ImmutableList.of(planned(
                                Action.PLAN_BEYOND_CEILING,
                                Owner.ENGINEERING_LEAD,
                                4 * DAY,
                                ActionMeasure.REVIEWS_HELD,
                                true,
                                1,
                                Unit.COUNT,
                                ImmutableList.of(because))));
                return;
            }
        }
    }

    private void audit(Strategy strategy) {
        int month = situation.auditMonth();
        if (month == 0 || month > situation.horizon()) {
            return;
        }
        double work = strategy.complianceEffort().value();
        Explanation because = Explanation.of(RecoveryCode.AUDIT_AHEAD)
                .figure("month", month, Unit.COUNT)
                .figure("work", work, Unit.ENGINEER_MONTHS)
                .build();
        int weeks = (int) Math.ceil(strategy.complianceMonths() * Schedule.WEEKS_A_MONTH);
        before(
                StepId.BEFORE_AUDIT,
                month,
                weeks,
                ImmutableList.of(planned(
                        Action.PREPARE_AUDIT,
                        Owner.ENGINEERING_LEAD,
                        DAY,
                        ActionMeasure.AUDIT_POINTS_OPEN,
                        false,
                        0,
                        Unit.COUNT,
                        ImmutableList.of(because))));
    }

    private void round() {
        int month = situation.roundMonth();
        if (month == 0) {
            return;
        }
        ImmutableList<Explanation> because = ImmutableList.of(Explanation.of(RecoveryCode.ROUND_AHEAD)
                .figure("month", month, Unit.COUNT)
                .build());
        before(
                StepId.BEFORE_ROUND,
                month,
                ROUND_WEEKS,
                ImmutableList.of(
                        planned(
                                Action.EVIDENCE_OF_FIT,
                                Owner.FOUNDERS,
                                4 * DAY,
                                ActionMeasure.CUSTOMERS_WHO_VOUCH,
                                true,
                                10,
                                Unit.COUNT,
                                because),
                        planned(
                                Action.UNIT_ECONOMICS,
                                Owner.FOUNDERS,
                                2 * DAY,
                                ActionMeasure.MONTHS_OF_UNIT_FIGURES,
                                true,
                                3,
                                Unit.COUNT,
                                because)));
    }

    /** A step that ends before a month begins, at the end of the first week at least. */
    private void before(StepId id, int month, int weeks, ImmutableList<PlannedAction> actions) {
        int last = Math.max(1, (int) Math.floor((month - 1) * Schedule.WEEKS_A_MONTH));
        add(id, Math.max(1, last - weeks + 1), last, actions);
    }

    private void add(StepId id, int from, int to, ImmutableList<PlannedAction> actions) {
        if (!actions.isEmpty()) {
            steps.add(new Step(id, from, to, actions, Optional.empty()));
        }
    }

    private static PlannedAction planned(
            Action action,
            Owner owner,
            double work,
            ActionMeasure measure,
            boolean atLeast,
            double target,
            Unit unit,
            ImmutableList<Explanation> because) {
        return PlannedAction.builder()
                .action(action)
                .owner(owner)
                .effort(EngineerMonths.of(work))
                .evidence(Evidence.of(Grade.ASSUMED, "a judgement of days of work for any team"))
                .measure(measure)
                .doneWhen(ActionRule.done(measure, atLeast, target, unit))
                .because(because)
                .modelled(false)
                .build();
    }
}
