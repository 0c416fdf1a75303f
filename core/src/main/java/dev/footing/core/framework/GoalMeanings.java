package dev.footing.core.framework;

import dev.footing.api.framework.PhaseGoal;

/** What each goal of a phase means, in a sentence. */
final class GoalMeanings {
    private GoalMeanings() {}

    static String of(PhaseGoal goal) {
        return switch (goal) {
            case FIRST_VERSION_WITHIN_WEEKS -> "The first version is live within two to four weeks.";
            case WEEKLY_RELEASES -> "Customers get a release every week.";
            case USERS_UNCHANGED -> "The first thousand users ask for no change.";
            case UPTIME_OVER_99 -> "The product is up for more than 99% of the time.";
            case NO_MAINTENANCE_TIME -> "Keeping it running takes next to nobody.";
            case ALLOCATION_95_5 -> "The product gets 95% of engineering, the platform 5%.";
            case CARRIES_100K_USERS -> "A hundred thousand users are carried.";
            case VELOCITY_HELD -> "As much of the team works on the product as before.";
            case ENTERPRISE_SECURITY -> "The audit that large customers demand can be passed in time.";
            case COST_TUNED -> "A unit of the platform costs no more than before.";
            case CARRIES_MILLIONS -> "Millions of users are carried.";
            case COST_EFFICIENCY -> "Nothing that is open costs materially less to own.";
            case INTERNAL_PLATFORM -> "A team of five or more looks after a platform for the others.";
            case INFRASTRUCTURE_ADVANTAGE -> "What sets the product apart is in the team's own hands.";
        };
    }
}
