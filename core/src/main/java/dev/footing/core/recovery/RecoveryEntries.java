package dev.footing.core.recovery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.catalog.CatalogEntry;
import dev.footing.api.catalog.CatalogSystem;
import dev.footing.api.quantity.Identified;
import dev.footing.api.recovery.Action;
import dev.footing.api.recovery.StepId;
import java.util.stream.Stream;

/** What a recovery reads, as entries of the catalog. */
public final class RecoveryEntries {
    private static final String SECTION = "The Recovery Playbook, Step ";

    /** What Footing added to the playbook. */
    private static final ImmutableSet<Action> OURS = ImmutableSet.of(Action.MOVE_TO_STRATEGY);

    private static final ImmutableList<StepId> STEPS = ImmutableList.of(
            StepId.HONEST_ASSESSMENT,
            StepId.IMMEDIATE_STABILIZATION,
            StepId.STRATEGIC_PIVOT,
            StepId.EXECUTION_AND_MEASUREMENT,
            StepId.SERIES_A_PREPARATION);

    private RecoveryEntries() {}

    /** {@return the steps of a recovery and the actions that the article has in them} */
    public static ImmutableList<CatalogEntry> all() {
        return Stream.concat(
                        STEPS.stream().map(RecoveryEntries::step),
                        Playbook.rules().stream()
                                .filter(rule -> !OURS.contains(rule.action()))
                                .map(RecoveryEntries::action))
                .collect(ImmutableList.toImmutableList());
    }

    private static CatalogEntry step(StepId step) {
        return entry(
                step,
                step,
                Schedule.class,
                switch (step) {
                    case HONEST_ASSESSMENT -> "Week 1: find out how things stand.";
                    case IMMEDIATE_STABILIZATION -> "Weeks 2 to 4: stop what makes it worse.";
                    case STRATEGIC_PIVOT -> "Weeks 5 to 8: change course.";
                    case EXECUTION_AND_MEASUREMENT -> "Weeks 9 to 16: ship, and count what it brings.";
                    case SERIES_A_PREPARATION -> "Weeks 17 to 24: make the case for the next round.";
                    case NOW, BEFORE_PHASE_BOUNDARY, BEFORE_CEILING, BEFORE_AUDIT, BEFORE_ROUND ->
                        throw new IllegalArgumentException(step + " belongs to a roadmap.");
                });
    }

    private static CatalogEntry action(ActionRule rule) {
        boolean rest = PlaybookRest.RULES.contains(rule);
        return entry(rule.action(), rule.step(), rest ? PlaybookRest.class : Playbook.class, meaning(rule.action()));
    }

    private static String meaning(Action action) {
        return switch (action) {
            case MEASURE_TIME_ALLOCATION -> "Write down for a week what engineers spend their time on.";
            case MEASURE_FEATURE_VELOCITY -> "Count what was released to customers in the last months.";
            case ASK_CUSTOMERS -> "Ask customers what they miss.";
            case RECOMPUTE_BURN -> "Work the burn out anew from what the bank says.";
            case ASK_THE_TEAM -> "Ask everybody on the team, one by one, what they want to build.";
            case FREEZE_NEW_INFRASTRUCTURE -> "Begin nothing new on the platform while it is unstable.";
            case INVENTORY_DEBT -> "List what of the platform is fragile, what customers notice first.";
            case MANAGED_FOR_COMMODITY -> "Buy the parts that set nobody apart.";
            case ENGINEERS_TO_ASKED_FOR_FEATURES -> "Let engineers work on what customers asked for.";
            case EVALUATE_THE_MOVE -> "Settle what keeps a move to something bought from being decided.";
            case VELOCITY_METRICS -> "Show each week how fast features reach customers.";
            case CUSTOMER_FEEDBACK_LOOP -> "Hear customers each week, and choose features by that.";
            case BRIEF_INVESTORS -> "Tell investors how it stands and what is done.";
            case WEEKLY_RELEASES -> "Release each week.";
            case SATISFACTION_SURVEYS -> "Ask users each month how content they are.";
            case COST_TUNING -> "Switch off what nobody uses, and buy the rest at better terms.";
            case MORALE -> "Watch how the team works together, and mend it.";
            case EVIDENCE_OF_FIT -> "Gather what shows that customers want the product.";
            case SCALING_STORY -> "Show what carries the growth that the round pays for.";
            case POSITIONING -> "Pitch what customers get and not what it runs on.";
            case UNIT_ECONOMICS -> "Know what a customer brings and costs.";
            case MOVE_TO_STRATEGY,
                    ANSWER_OPEN_QUESTIONS,
                    REVIEW_AT_PHASE_BOUNDARY,
                    PLAN_BEYOND_CEILING,
                    PREPARE_AUDIT -> throw new IllegalArgumentException(action + " is not the article's.");
        };
    }

    private static CatalogEntry entry(Identified subject, StepId step, Class<?> reader, String meaning) {
        String section = SECTION + (STEPS.indexOf(step) + 1);
        return CatalogEntry.assumed(CatalogSystem.RECOVERY, subject, section, meaning, reader);
    }
}
