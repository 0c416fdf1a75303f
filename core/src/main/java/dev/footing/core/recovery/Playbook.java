package dev.footing.core.recovery;

import static dev.footing.api.diagnosis.Owner.ENGINEERING_LEAD;
import static dev.footing.api.diagnosis.Owner.FOUNDERS;
import static dev.footing.api.diagnosis.Owner.PRODUCT_LEAD;
import static dev.footing.api.recovery.StepId.EXECUTION_AND_MEASUREMENT;
import static dev.footing.api.recovery.StepId.HONEST_ASSESSMENT;
import static dev.footing.api.recovery.StepId.IMMEDIATE_STABILIZATION;
import static dev.footing.api.recovery.StepId.SERIES_A_PREPARATION;
import static dev.footing.api.recovery.StepId.STRATEGIC_PIVOT;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Inputs;
import dev.footing.core.diagnosis.Threshold;
import java.util.stream.Stream;

/**
 * The table of actions, with what each takes and what calls for it beside the findings of the diagnosis. Those of a
 * recovery stand step by step and the most urgent first, a move last as it takes all hands that are left. Efforts are
 * assumed: days of work for any team, and for each engineer of it.
 */
final class Playbook {
    /** A day of work, in engineer-months. */
    private static final double DAY = 1.0 / EngineerMonths.WORKING_DAYS;

    private static final ImmutableList<ActionRule> RECOVERY = ImmutableList.of(
            ActionRule.of(HONEST_ASSESSMENT, Action.RECOMPUTE_BURN, FOUNDERS)
                    .takes(DAY, 0)
                    .atLeast(3, ActionMeasure.MONTHS_OF_BURN_CHECKED, Unit.COUNT)
                    .because(
                            facts -> facts.unstated(Inputs.BURN_MULTIPLE),
                            PlaybookFacts::burnsOverPlan,
                            PlaybookFacts::lastsRarely),
            ActionRule.of(HONEST_ASSESSMENT, Action.MEASURE_TIME_ALLOCATION, ENGINEERING_LEAD)
                    .takes(0, DAY / 5)
                    .atLeast(1, ActionMeasure.ENGINEERS_WITH_A_LOGGED_WEEK, Unit.COUNT)
                    .target(PlaybookFacts::engineers)
                    .because(facts -> facts.unstated(Inputs.INFRASTRUCTURE_TIME_SHARE)),
            ActionRule.of(HONEST_ASSESSMENT, Action.MEASURE_FEATURE_VELOCITY, PRODUCT_LEAD)
                    .takes(DAY, 0)
                    .atLeast(3, ActionMeasure.MONTHS_OF_RELEASES_COUNTED, Unit.COUNT)
                    .because(
                            facts -> facts.unstated(Inputs.RELEASES_PER_MONTH),
                            facts -> facts.unstated(Inputs.MONTHS_SINCE_FEATURE)),
            ActionRule.of(HONEST_ASSESSMENT, Action.ASK_CUSTOMERS, FOUNDERS)
                    .takes(2 * DAY, 0)
                    .atLeast(10, ActionMeasure.CUSTOMERS_ASKED, Unit.COUNT)
                    .because(PlaybookFacts::customersWait),
            ActionRule.of(HONEST_ASSESSMENT, Action.ASK_THE_TEAM, FOUNDERS)
                    .takes(0, DAY / 4)
                    .atLeast(1, ActionMeasure.ANSWERS_OF_THE_TEAM, Unit.COUNT)
                    .target(PlaybookFacts::engineers),
            ActionRule.of(IMMEDIATE_STABILIZATION, Action.FREEZE_NEW_INFRASTRUCTURE, ENGINEERING_LEAD)
                    .atMost(0, ActionMeasure.NEW_INFRASTRUCTURE_STARTED, Unit.COUNT)
                    .because(PlaybookFacts::preparesMove, PlaybookFacts::buildIsLate),
            ActionRule.of(IMMEDIATE_STABILIZATION, Action.ENGINEERS_TO_ASKED_FOR_FEATURES, PRODUCT_LEAD)
                    .atMost(Threshold.INFRASTRUCTURE_SHARE.value(), ActionMeasure.INFRASTRUCTURE_TIME_SHARE, Unit.SHARE)
                    .target(facts -> facts.wantedShare().orElse(Threshold.INFRASTRUCTURE_SHARE.value()))
                    .because(PlaybookFacts::spendsTooMuch, PlaybookFacts::customersWait),
            ActionRule.of(IMMEDIATE_STABILIZATION, Action.INVENTORY_DEBT, ENGINEERING_LEAD)
                    .takes(DAY, DAY / 2)
                    .atLeast(1, ActionMeasure.SHARE_OF_PARTS_LISTED, Unit.SHARE)
                    .because(PlaybookFacts::preparesMove, PlaybookFacts::incidents),
            ActionRule.of(IMMEDIATE_STABILIZATION, Action.MANAGED_FOR_COMMODITY, ENGINEERING_LEAD)
                    .takes(5 * DAY, 0)
                    .atMost(0, ActionMeasure.COMMODITY_PARTS_IN_HOUSE, Unit.COUNT)
                    .because(PlaybookFacts::partsInHouse),
            ActionRule.of(STRATEGIC_PIVOT, Action.EVALUATE_THE_MOVE, ENGINEERING_LEAD)
                    .takes(4 * DAY, 0)
                    .atMost(0, ActionMeasure.QUESTIONS_OPEN, Unit.COUNT)
                    .because(PlaybookFacts::moveIsOpen),
            ActionRule.of(STRATEGIC_PIVOT, Action.BRIEF_INVESTORS, FOUNDERS)
                    .takes(2 * DAY, 0)
                    .atLeast(1, ActionMeasure.SHARE_OF_INVESTORS_BRIEFED, Unit.SHARE)
                    .because(PlaybookFacts::lastsRarely),
            ActionRule.of(STRATEGIC_PIVOT, Action.VELOCITY_METRICS, PRODUCT_LEAD)
                    .takes(2 * DAY, 0)
                    .atLeast(4, ActionMeasure.WEEKS_OF_METRICS_SHOWN, Unit.COUNT)
                    .because(PlaybookFacts::releasesRarely),
            ActionRule.of(STRATEGIC_PIVOT, Action.CUSTOMER_FEEDBACK_LOOP, PRODUCT_LEAD)
                    .takes(2 * DAY, 0)
                    .atLeast(5, ActionMeasure.CUSTOMERS_HEARD_A_WEEK, Unit.COUNT),
            ActionRule.of(STRATEGIC_PIVOT, Action.MOVE_TO_STRATEGY, ENGINEERING_LEAD)
                    .atLeast(1, ActionMeasure.SHARE_ON_NEW_PLATFORM, Unit.SHARE)
                    .because(PlaybookFacts::moves),
            ActionRule.of(EXECUTION_AND_MEASUREMENT, Action.WEEKLY_RELEASES, ENGINEERING_LEAD)
                    .takes(5 * DAY, 0)
                    .atLeast(Threshold.WEEKLY_RELEASES.value(), ActionMeasure.RELEASES_A_MONTH, Unit.COUNT)
                    .because(PlaybookFacts::releasesRarely),
            ActionRule.of(EXECUTION_AND_MEASUREMENT, Action.COST_TUNING, ENGINEERING_LEAD)
                    .takes(4 * DAY, 0)
                    .atMost(Threshold.BURN_AS_PLANNED.value(), ActionMeasure.BURN_AGAINST_PLAN, Unit.RATIO)
                    .because(PlaybookFacts::burnsOverPlan),
            ActionRule.of(EXECUTION_AND_MEASUREMENT, Action.SATISFACTION_SURVEYS, PRODUCT_LEAD)
                    .takes(2 * DAY, 0)
                    .atLeast(1, ActionMeasure.SURVEYS_A_MONTH, Unit.COUNT)
                    .because(PlaybookFacts::users),
            ActionRule.of(EXECUTION_AND_MEASUREMENT, Action.MORALE, FOUNDERS)
                    .takes(0, DAY / 2)
                    .atLeast(1, ActionMeasure.ANSWERS_OF_THE_TEAM, Unit.COUNT)
                    .target(PlaybookFacts::engineers),
            ActionRule.of(SERIES_A_PREPARATION, Action.EVIDENCE_OF_FIT, FOUNDERS)
                    .takes(4 * DAY, 0)
                    .atLeast(10, ActionMeasure.CUSTOMERS_WHO_VOUCH, Unit.COUNT)
                    .because(PlaybookFacts::round),
            ActionRule.of(SERIES_A_PREPARATION, Action.SCALING_STORY, ENGINEERING_LEAD)
                    .takes(4 * DAY, 0)
                    .atLeast(10, ActionMeasure.GROWTH_CARRIED, Unit.RATIO)
                    .because(PlaybookFacts::preparesMove),
            ActionRule.of(SERIES_A_PREPARATION, Action.POSITIONING, FOUNDERS)
                    .takes(2 * DAY, 0)
                    .atLeast(1, ActionMeasure.SHARE_OF_PITCHES_ON_CUSTOMERS, Unit.SHARE),
            ActionRule.of(SERIES_A_PREPARATION, Action.UNIT_ECONOMICS, FOUNDERS)
                    .takes(2 * DAY, 0)
                    .atLeast(3, ActionMeasure.MONTHS_OF_UNIT_FIGURES, Unit.COUNT)
                    .because(PlaybookFacts::users));

    /** What a roadmap alone asks for; its dates call for it. */
    private static final ImmutableList<ActionRule> ROADMAP = ImmutableList.of(
            ActionRule.of(StepId.NOW, Action.ANSWER_OPEN_QUESTIONS, FOUNDERS)
                    .takes(DAY, 0)
                    .atMost(0, ActionMeasure.QUESTIONS_OPEN, Unit.COUNT),
            ActionRule.of(StepId.BEFORE_PHASE_BOUNDARY, Action.REVIEW_AT_PHASE_BOUNDARY, FOUNDERS)
                    .takes(DAY, 0)
                    .atLeast(1, ActionMeasure.REVIEWS_HELD, Unit.COUNT),
            ActionRule.of(StepId.BEFORE_CEILING, Action.PLAN_BEYOND_CEILING, ENGINEERING_LEAD)
                    .takes(4 * DAY, 0)
                    .atLeast(1, ActionMeasure.REVIEWS_HELD, Unit.COUNT),
            ActionRule.of(StepId.BEFORE_AUDIT, Action.PREPARE_AUDIT, ENGINEERING_LEAD)
                    .takes(DAY, 0)
                    .atMost(0, ActionMeasure.AUDIT_POINTS_OPEN, Unit.COUNT));

    private final ImmutableList<ActionRule> rules;

    /**
     * Takes when a move is due.
     *
     * @param moveIn the step in which a move begins
     */
    Playbook(StepId moveIn) {
        this.rules = RECOVERY.stream()
                .map(rule -> rule.action() == Action.MOVE_TO_STRATEGY ? rule.in(moveIn) : rule)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a recovery, step by step. */
    ImmutableList<ActionRule> rules() {
        return rules;
    }

    /** The row of an action, in a recovery or a roadmap. */
    static ActionRule rule(Action action) {
        return Stream.concat(RECOVERY.stream(), ROADMAP.stream())
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow();
    }
}
