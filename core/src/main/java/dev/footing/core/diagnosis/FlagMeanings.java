package dev.footing.core.diagnosis;

import dev.footing.api.startup.RedFlag;

/** What each warning sign means, in a sentence. */
final class FlagMeanings {
    private FlagMeanings() {}

    static String of(RedFlag flag) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT -> "More than a fifth of engineering goes into the platform.";
            case INFRASTRUCTURE_WEEK_BECAME_MONTHS -> "A build that was to be short goes on beyond its plan.";
            case DEMOS_DELAYED_BY_DEPLOYS -> "Customers wait to be shown something because it cannot be deployed.";
            case TEAM_SPLIT_BY_INFRASTRUCTURE -> "The platform takes time of those whose work is the product.";
            case RELEASES_MONTHLY_NOT_WEEKLY -> "Customers get a release about once a month.";
            case ACQUISITION_SLOWED_BY_MISSING_FEATURES -> "Fewer customers come, as features are not there.";
            case SALES_DEMOS_UNSTABLE -> "The product fails while somebody is shown it.";
            case COMPLIANCE_TALKS_STALLED -> "Customers ask for an audit that the platform would not pass in time.";
            case BURN_OVER_PLAN_BY_INFRASTRUCTURE -> "More is spent than planned, and the platform is why.";
            case HIRING_DEVOPS_OVER_PRODUCT -> "Who is hired works on the platform and not on the product.";
            case BOARD_ABSORBED_BY_INFRASTRUCTURE -> "The board talks about the platform and not about customers.";
            case INVESTORS_ASK_ABOUT_FEATURES -> "Investors want to know why so little gets done.";
            case DEMO_DAY_ABOUT_INFRASTRUCTURE -> "A pitch shows the platform and not what customers get.";
            case SERIES_A_STALLED_ON_TRACTION -> "Talks about the round stand still, as too few customers came.";
            case DILIGENCE_FINDS_BRITTLENESS -> "Who examines the company for investors finds that it breaks easily.";
            case INFRASTRUCTURE_MILESTONES_CELEBRATED -> "The team celebrates the platform more than customers.";
            case ARCHITECTURE_DOMINATES_TALK -> "Engineers talk about architecture more than about anything else.";
            case FEEDBACK_BLOCKED_BY_INFRASTRUCTURE ->
                "What customers ask for is not done, as the platform forbids it.";
            case CUSTOMERS_AFTER_INFRASTRUCTURE -> "Customers are to have their turn once the platform is done.";
            case OUTAGE_BLAME -> "After an outage the team looks for the guilty.";
        };
    }
}
