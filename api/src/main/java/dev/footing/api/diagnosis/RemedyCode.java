package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What can be done about a finding, and beside each how one sees that it is done. */
public enum RemedyCode implements ExplanationCode {
    /** Start no infrastructure and move engineers to what customers asked for. */
    CAP_INFRASTRUCTURE_TIME(),
    /** The share of time stays low. */
    CAP_INFRASTRUCTURE_TIME_DONE("share"),
    /** Give the build an end, and buy what is not ready then. */
    END_OR_BUY_THE_BUILD(),
    /** It is in production, or the move is decided. */
    END_OR_BUY_THE_BUILD_DONE(),
    /** Deploy in one step, and keep a place for demonstrations. */
    DEPLOY_IN_ONE_STEP(),
    /** Demonstrations are not held up. */
    DEPLOY_IN_ONE_STEP_DONE(),
    /** One person a week looks after infrastructure, the rest is left alone. */
    ROTATE_THE_DUTY(),
    /** The others spend little on it. */
    ROTATE_THE_DUTY_DONE("share"),
    /** Cut releases small and send one each week. */
    RELEASE_WEEKLY(),
    /** So many releases came in a month. */
    RELEASE_WEEKLY_DONE("releases"),
    /** Build what customers asked for before all else. */
    SHIP_WHAT_WAS_ASKED(),
    /** Customers get something each month. */
    SHIP_WHAT_WAS_ASKED_DONE("months"),
    /** Mend what breaks most, or buy it. */
    MEND_THE_LEAST_STABLE(),
    /** The product is up enough. */
    MEND_THE_LEAST_STABLE_DONE("uptime"),
    /** List the gaps that audits ask about, and buy the controls. */
    CLOSE_SECURITY_GAPS(),
    /** A prospect's questions are all answered. */
    CLOSE_SECURITY_GAPS_DONE(),
    /** Cut what infrastructure costs, work before bills. */
    BRING_BURN_TO_PLAN(),
    /** The burn is near the plan. */
    BRING_BURN_TO_PLAN_DONE("multiple"),
    /** Hire for the product next. */
    HIRE_FOR_THE_PRODUCT(),
    /** The next hires work on it. */
    HIRE_FOR_THE_PRODUCT_DONE(),
    /** Begin boards and pitches with customers. */
    SHOW_CUSTOMERS_FIRST(),
    /** Customers come first in the next ones. */
    SHOW_CUSTOMERS_FIRST_DONE(),
    /** Tell investors what slowed features, and the plan. */
    TELL_INVESTORS(),
    /** They have the plan and the figures each month. */
    TELL_INVESTORS_DONE(),
    /** Agree on what traction the round takes, and work for that alone. */
    AGREE_ON_TRACTION(),
    /** It is reached. */
    AGREE_ON_TRACTION_DONE(),
    /** Rehearse recovery and mend what is found. */
    REHEARSE_RECOVERY(),
    /** A restore worked and nothing severe is open. */
    REHEARSE_RECOVERY_DONE(),
    /** Celebrate what customers got. */
    CELEBRATE_CUSTOMERS(),
    /** The team's meetings begin with customers. */
    CELEBRATE_CUSTOMERS_DONE(),
    /** Every piece of work names the customer it is for. */
    NAME_THE_CUSTOMER(),
    /** Those without one are stopped. */
    NAME_THE_CUSTOMER_DONE(),
    /** Review outages for causes, not for culprits. */
    REVIEW_WITHOUT_BLAME(),
    /** The last ones were. */
    REVIEW_WITHOUT_BLAME_DONE(),
    /** Buy what needs specialists that the team does not have. */
    BUY_WHAT_NEEDS_SPECIALISTS(),
    /** Nothing is run that needs what is missing. */
    BUY_WHAT_NEEDS_SPECIALISTS_DONE(),
    /** Learn on bought infrastructure, with the product. */
    LEARN_ON_WHAT_IS_BOUGHT(),
    /** No build is justified by learning or control. */
    LEARN_ON_WHAT_IS_BOUGHT_DONE(),
    /** Write in-house what sets the product apart alone. */
    WRITE_ONLY_WHAT_DIFFERENTIATES(),
    /** What is in-house sets the product apart or pays. */
    WRITE_ONLY_WHAT_DIFFERENTIATES_DONE();

    private final ImmutableSortedSet<String> arguments;

    RemedyCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
