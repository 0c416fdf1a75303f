package dev.footing.core.recovery;

import static dev.footing.api.diagnosis.Owner.ENGINEERING_LEAD;
import static dev.footing.api.diagnosis.Owner.FOUNDERS;
import static dev.footing.api.diagnosis.Owner.PRODUCT_LEAD;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Unit;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.ActionMeasure;
import dev.footing.api.recovery.StepId;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.RedFlag;

/** The playbook's last two steps: shipping, and the case for the next round. */
final class PlaybookRest {
    private static final double WEEKLY = 4;
    private static final double AS_PLANNED = 1;
    private static final double DAY = 0.05;

    /** The growth that a round is expected to pay for. */
    private static final double GROWTH = 10;

    static final ImmutableList<ActionRule> RULES = ImmutableList.of(
            new ActionRule(
                    StepId.EXECUTION_AND_MEASUREMENT,
                    Action.WEEKLY_RELEASES,
                    ENGINEERING_LEAD,
                    5 * DAY,
                    0,
                    ActionMeasure.RELEASES_A_MONTH,
                    true,
                    facts -> WEEKLY,
                    Unit.COUNT,
                    facts -> Playbook.all(
                            facts.stated(Inputs.RELEASES_PER_MONTH, releases -> releases < WEEKLY),
                            facts.flags(RedFlag.RELEASES_MONTHLY_NOT_WEEKLY, RedFlag.DEMOS_DELAYED_BY_DEPLOYS))),
            new ActionRule(
                    StepId.EXECUTION_AND_MEASUREMENT,
                    Action.COST_TUNING,
                    ENGINEERING_LEAD,
                    4 * DAY,
                    0,
                    ActionMeasure.BURN_AGAINST_PLAN,
                    false,
                    facts -> AS_PLANNED,
                    Unit.RATIO,
                    facts -> Playbook.all(
                            facts.stated(Inputs.BURN_MULTIPLE, burn -> burn > AS_PLANNED),
                            facts.flags(RedFlag.BURN_OVER_PLAN_BY_INFRASTRUCTURE))),
            new ActionRule(
                    StepId.EXECUTION_AND_MEASUREMENT,
                    Action.SATISFACTION_SURVEYS,
                    PRODUCT_LEAD,
                    2 * DAY,
                    0,
                    ActionMeasure.SURVEYS_A_MONTH,
                    true,
                    facts -> 1,
                    Unit.COUNT,
                    Facts::users),
            new ActionRule(
                    StepId.EXECUTION_AND_MEASUREMENT,
                    Action.MORALE,
                    FOUNDERS,
                    0,
                    DAY / 2,
                    ActionMeasure.ANSWERS_OF_THE_TEAM,
                    true,
                    Facts::engineers,
                    Unit.COUNT,
                    facts -> facts.flags(
                            RedFlag.OUTAGE_BLAME,
                            RedFlag.TEAM_SPLIT_BY_INFRASTRUCTURE,
                            RedFlag.ARCHITECTURE_DOMINATES_TALK)),
            new ActionRule(
                    StepId.SERIES_A_PREPARATION,
                    Action.EVIDENCE_OF_FIT,
                    FOUNDERS,
                    4 * DAY,
                    0,
                    ActionMeasure.CUSTOMERS_WHO_VOUCH,
                    true,
                    facts -> 10,
                    Unit.COUNT,
                    Facts::round),
            new ActionRule(
                    StepId.SERIES_A_PREPARATION,
                    Action.SCALING_STORY,
                    ENGINEERING_LEAD,
                    4 * DAY,
                    0,
                    ActionMeasure.GROWTH_CARRIED,
                    true,
                    facts -> GROWTH,
                    Unit.RATIO,
                    facts -> whereRound(facts, facts.preparesMove(), facts.flags(RedFlag.DILIGENCE_FINDS_BRITTLENESS))),
            new ActionRule(
                    StepId.SERIES_A_PREPARATION,
                    Action.POSITIONING,
                    FOUNDERS,
                    2 * DAY,
                    0,
                    ActionMeasure.SHARE_OF_PITCHES_ON_CUSTOMERS,
                    true,
                    facts -> 1,
                    Unit.SHARE,
                    facts -> whereRound(
                            facts,
                            facts.flags(
                                    RedFlag.DEMO_DAY_ABOUT_INFRASTRUCTURE,
                                    RedFlag.BOARD_ABSORBED_BY_INFRASTRUCTURE,
                                    RedFlag.SERIES_A_STALLED_ON_TRACTION))),
            new ActionRule(
                    StepId.SERIES_A_PREPARATION,
                    Action.UNIT_ECONOMICS,
                    FOUNDERS,
                    2 * DAY,
                    0,
                    ActionMeasure.MONTHS_OF_UNIT_FIGURES,
                    true,
                    facts -> 3,
                    Unit.COUNT,
                    facts -> whereRound(facts, facts.users())));

    private PlaybookRest() {}

    /** What prepares a round is called for only where one is planned. */
    @SafeVarargs
    private static ImmutableList<Explanation> whereRound(Facts facts, ImmutableList<Explanation>... reasons) {
        return facts.round().isEmpty() ? ImmutableList.of() : Playbook.all(reasons);
    }
}
