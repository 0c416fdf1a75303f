package dev.footing.core.recovery;

import static dev.footing.api.diagnosis.Owner.ENGINEERING_LEAD;
import static dev.footing.api.diagnosis.Owner.FOUNDERS;
import static dev.footing.api.diagnosis.Owner.PRODUCT_LEAD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;

/**
 * The table of a recovery's actions, step by step and the most urgent first, a move last as it takes all hands that are
 * left, with what each takes and what calls for it. Efforts are assumed: days of work for any team, and for each
 * engineer of it.
 */
final class Playbook {
    /** Fewer releases a month are fewer than one a week. */
    private static final double WEEKLY = 4;
    /** Customers who have waited longer than so many months for a feature wait. */
    private static final double WAITING_MONTHS = 1;
    /** A burn above so many times the plan is above plan. */
    private static final double AS_PLANNED = 1;
    /** A day of work, in engineer-months. */
    private static final double DAY = 0.05;

    private static final ImmutableList<ActionRule> ASSESSMENT = ImmutableList.of(
            new ActionRule(
                    StepId.HONEST_ASSESSMENT,
                    Action.RECOMPUTE_BURN,
                    FOUNDERS,
                    DAY,
                    0,
                    ActionMeasure.MONTHS_OF_BURN_CHECKED,
                    true,
                    facts -> 3,
                    Unit.COUNT,
                    facts -> all(
                            facts.unstated(Inputs.BURN_MULTIPLE),
                            facts.stated(Inputs.BURN_MULTIPLE, burn -> burn > AS_PLANNED),
                            facts.lastsRarely(),
                            facts.stage(SpiralStage.RUNWAY_PANIC))),
            new ActionRule(
                    StepId.HONEST_ASSESSMENT,
                    Action.MEASURE_TIME_ALLOCATION,
                    ENGINEERING_LEAD,
                    0,
                    DAY / 5,
                    ActionMeasure.ENGINEERS_WITH_A_LOGGED_WEEK,
                    true,
                    Facts::engineers,
                    Unit.COUNT,
                    facts -> facts.unstated(Inputs.INFRASTRUCTURE_TIME_SHARE)),
            new ActionRule(
                    StepId.HONEST_ASSESSMENT,
                    Action.MEASURE_FEATURE_VELOCITY,
                    PRODUCT_LEAD,
                    DAY,
                    0,
                    ActionMeasure.MONTHS_OF_RELEASES_COUNTED,
                    true,
                    facts -> 3,
                    Unit.COUNT,
                    facts -> all(
                            facts.unstated(Inputs.RELEASES_PER_MONTH), facts.unstated(Inputs.MONTHS_SINCE_FEATURE))),
            new ActionRule(
                    StepId.HONEST_ASSESSMENT,
                    Action.ASK_CUSTOMERS,
                    FOUNDERS,
                    2 * DAY,
                    0,
                    ActionMeasure.CUSTOMERS_ASKED,
                    true,
                    facts -> 10,
                    Unit.COUNT,
                    facts -> all(
                            facts.stated(Inputs.MONTHS_SINCE_FEATURE, months -> months > WAITING_MONTHS),
                            facts.flags(
                                    RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES,
                                    RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE,
                                    RedFlag.CUSTOMERS_AFTER_INFRASTRUCTURE))),
            new ActionRule(
                    StepId.HONEST_ASSESSMENT,
                    Action.ASK_THE_TEAM,
                    FOUNDERS,
                    0,
                    DAY / 4,
                    ActionMeasure.ANSWERS_OF_THE_TEAM,
                    true,
                    Facts::engineers,
                    Unit.COUNT,
                    facts -> facts.flags(
                            RedFlag.OUTAGE_BLAME,
                            RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE,
                            RedFlag.ARCHITECTURE_DOMINATES_TALK,
                            RedFlag.INFRASTRUCTURE_MILESTONES_CELEBRATED)));

    private static final ImmutableList<ActionRule> STABILIZATION = ImmutableList.of(
            new ActionRule(
                    StepId.IMMEDIATE_STABILIZATION,
                    Action.FREEZE_NEW_INFRASTRUCTURE,
                    ENGINEERING_LEAD,
                    0,
                    0,
                    ActionMeasure.NEW_INFRASTRUCTURE_STARTED,
                    false,
                    facts -> 0,
                    Unit.COUNT,
                    facts -> all(
                            facts.preparesMove(),
                            facts.late(),
                            facts.stage(SpiralStage.OVERCONFIDENT_BEGINNING),
                            facts.trap(Trap.SMART_ENGINEER),
                            facts.flags(
                                    RedFlag.INFRASTRUCTURE_TIME_OVER_20_PERCENT,
                                    RedFlag.INFRASTRUCTURE_WEEK_BECAME_MONTHS))),
            new ActionRule(
                    StepId.IMMEDIATE_STABILIZATION,
                    Action.ENGINEERS_TO_ASKED_FOR_FEATURES,
                    PRODUCT_LEAD,
                    0,
                    0,
                    ActionMeasure.INFRASTRUCTURE_TIME_SHARE,
                    false,
                    facts -> facts.wantedShare().orElse(Facts.USUAL_SHARE),
                    Unit.SHARE,
                    facts -> all(
                            facts.spendsTooMuch(),
                            facts.stated(Inputs.MONTHS_SINCE_FEATURE, months -> months > WAITING_MONTHS),
                            facts.stage(SpiralStage.FEATURE_DROUGHT),
                            facts.trap(Trap.LEARNING_EXPERIENCE),
                            facts.flags(
                                    RedFlag.ACQUISITION_SLOWED_BY_MISSING_FEATURES,
                                    RedFlag.HIRING_DEVOPS_OVER_PRODUCT,
                                    RedFlag.INVESTORS_ASK_ABOUT_FEATURES))),
            new ActionRule(
                    StepId.IMMEDIATE_STABILIZATION,
                    Action.INVENTORY_DEBT,
                    ENGINEERING_LEAD,
                    DAY,
                    DAY / 2,
                    ActionMeasure.SHARE_OF_PARTS_LISTED,
                    true,
                    facts -> 1,
                    Unit.SHARE,
                    facts -> all(
                            facts.preparesMove(),
                            facts.incidents(),
                            facts.flags(
                                    RedFlag.SALES_DEMOS_UNSTABLE,
                                    RedFlag.COMPLIANCE_TALKS_STALLED,
                                    RedFlag.DILIGENCE_FINDS_BRITTLENESS))),
            new ActionRule(
                    StepId.IMMEDIATE_STABILIZATION,
                    Action.MANAGED_FOR_COMMODITY,
                    ENGINEERING_LEAD,
                    5 * DAY,
                    0,
                    ActionMeasure.COMMODITY_PARTS_IN_HOUSE,
                    false,
                    facts -> 0,
                    Unit.COUNT,
                    facts -> all(facts.partsInHouse(), facts.trap(Trap.NOT_INVENTED_HERE))));

    private static final ImmutableList<ActionRule> PIVOT = ImmutableList.of(
            new ActionRule(
                    StepId.STRATEGIC_PIVOT,
                    Action.EVALUATE_THE_MOVE,
                    ENGINEERING_LEAD,
                    4 * DAY,
                    0,
                    ActionMeasure.QUESTIONS_OPEN,
                    false,
                    facts -> 0,
                    Unit.COUNT,
                    Facts::open),
            new ActionRule(
                    StepId.STRATEGIC_PIVOT,
                    Action.BRIEF_INVESTORS,
                    FOUNDERS,
                    2 * DAY,
                    0,
                    ActionMeasure.SHARE_OF_INVESTORS_BRIEFED,
                    true,
                    facts -> 1,
                    Unit.SHARE,
                    facts -> all(
                            facts.lastsRarely(),
                            facts.stage(SpiralStage.RUNWAY_PANIC),
                            facts.flags(
                                    RedFlag.INVESTORS_ASK_ABOUT_FEATURES,
                                    RedFlag.BOARD_ABSORBED_BY_INFRASTRUCTURE,
                                    RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE),
                            facts.flagsWithoutRound(
                                    RedFlag.DEMO_DAY_ABOUT_INFRASTRUCTURE, RedFlag.SERIES_A_STALLED_ON_TRACTION))),
            new ActionRule(
                    StepId.STRATEGIC_PIVOT,
                    Action.VELOCITY_METRICS,
                    PRODUCT_LEAD,
                    2 * DAY,
                    0,
                    ActionMeasure.WEEKS_OF_METRICS_SHOWN,
                    true,
                    facts -> 4,
                    Unit.COUNT,
                    facts -> all(
                            facts.stated(Inputs.RELEASES_PER_MONTH, releases -> releases < WEEKLY),
                            facts.flags(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY))),
            new ActionRule(
                    StepId.STRATEGIC_PIVOT,
                    Action.CUSTOMER_FEEDBACK_LOOP,
                    PRODUCT_LEAD,
                    2 * DAY,
                    0,
                    ActionMeasure.CUSTOMERS_HEARD_A_WEEK,
                    true,
                    facts -> 5,
                    Unit.COUNT,
                    facts -> facts.flags(
                            RedFlag.FEEDBACK_BLOCKED_BY_INFRASTRUCTURE, RedFlag.CUSTOMERS_AFTER_INFRASTRUCTURE)),
            new ActionRule(
                    StepId.STRATEGIC_PIVOT,
                    Action.MOVE_TO_STRATEGY,
                    ENGINEERING_LEAD,
                    0,
                    0,
                    ActionMeasure.SHARE_ON_NEW_PLATFORM,
                    true,
                    facts -> 1,
                    Unit.SHARE,
                    Facts::moves));

    private Playbook() {}

    /**
     * All lines, step by step.
     *
     * @param moveIn the step in which a move begins
     */
    static ImmutableList<ActionRule> rules(StepId moveIn) {
        return Streams.concat(ASSESSMENT.stream(), STABILIZATION.stream(), PIVOT.stream(), PlaybookRest.RULES.stream())
                .map(rule -> rule.action() == Action.MOVE_TO_STRATEGY ? rule.in(moveIn) : rule)
                .collect(ImmutableList.toImmutableList());
    }

    /** All lines, with each in its usual step. */
    static ImmutableList<ActionRule> rules() {
        return rules(StepId.STRATEGIC_PIVOT);
    }

    @SafeVarargs
    static ImmutableList<Explanation> all(ImmutableList<Explanation>... reasons) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (ImmutableList<Explanation> some : reasons) {
            all.addAll(some);
        }
        return all.build();
    }
}
