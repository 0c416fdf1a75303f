package dev.footing.api.framework;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/** What can be said of tests, goals, patterns and the next boundary, and the names of the arguments. */
public enum FrameworkCode implements ExplanationCode {
    /** It is in production within ten days. */
    DEMO_IN_TIME("days", "limit"),
    /** It is in production too late for that. */
    DEMO_LATE("days", "limit", "late"),
    /** The product runs on it already. */
    ALREADY_LIVE(),
    /** It carries the users of ten months, and so much growth of what is there. */
    GROWTH_CARRIED("users", "ceiling", "factor"),
    /** It does not carry the users of ten months. */
    GROWTH_BEYOND("users", "ceiling", "factor"),
    /** No limit is known of it. */
    NO_CEILING_KNOWN(),
    /** No users are expected at first, so none are there after ten months. */
    NO_USERS_EXPECTED("ceiling"),
    /** How users will grow was not stated. */
    GROWTH_NOT_SAID("ceiling"),
    /** Leaving is affordable. */
    REBUILD_KEPT("work", "months", "limit"),
    /** Leaving takes the whole team for too long. */
    REBUILD_COSTLY("work", "months", "limit"),
    /** A founder expects something healthy. */
    REASON_HEALTHY("reason"),
    /** A founder expects something that is a warning. */
    REASON_WARNING("reason"),
    /** Founders did not answer. */
    TEST_NOT_ANSWERED("question"),
    /** It is not known what the startup is on, so there are no figures to hold against the answer. */
    TEST_WITHOUT_STRATEGY(),
    /** The answer says one thing, and the figures of what the startup is on say another. */
    ANSWER_AGAINST_FIGURES("question", "answer", "strategy"),

    /** More of the team works on the product than with the best alternative. */
    SHIPS_FASTER("other", "points", "work"),
    /** About as much does. */
    SHIPS_SAME("other", "points", "work"),
    /** Less does. */
    SHIPS_SLOWER("other", "points", "work"),
    /** Nothing else is left to compare with. */
    NO_ALTERNATIVE(),
    /** What founders say of the pace. */
    VELOCITY_ANSWERED("answer"),

    /** It needs nothing that the team should have done before. */
    NO_EXPERTISE_NEEDED(),
    /** The team has all that it needs. */
    EXPERTISE_HELD("areas"),
    /** The team does not have what it needs: buy. */
    BUY_FOR_LACK("areas"),
    /** What it needs was not answered for: buy until it is. */
    BUY_UNTIL_KNOWN("areas"),
    /** The team lacks areas, but it is bought anyway. */
    BOUGHT_ANYWAY("areas"),

    /** Customers gain, says the founder. */
    CUSTOMERS_GAIN_BY("question"),
    /** Customers do not gain, says the founder. */
    CUSTOMERS_NOT_GAIN_BY("question"),
    /** All four are no: do not build. */
    DO_NOT_BUILD(),
    /** Questions are open, and none is answered with yes. */
    CUSTOMER_BACK_OPEN("questions"),
    /** At least one is yes. */
    CUSTOMERS_GAIN("questions"),
    /** No other bought strategy is left to compare with. */
    NO_BOUGHT_ALTERNATIVE(),
    /** Serious incidents a year, against the best one that is bought. */
    INCIDENTS_COMPARED("own", "other", "strategy"),
    /** Users at the horizon. */
    USERS_COMPARED("own", "other", "strategy"),
    /** Nothing is known of users to come. */
    USERS_NOT_SAID(),
    /** Work on the product. */
    PRODUCT_WORK_COMPARED("own", "other", "strategy"),
    /** Months to production. */
    PRODUCTION_COMPARED("own", "other", "strategy"),
    /** Share of engineering on the product. */
    PRODUCT_SHARE_COMPARED("own", "other", "strategy"),

    /** A goal is reached. */
    GOAL_REACHED("actual", "target"),
    /** A goal is not reached. */
    GOAL_NOT_REACHED("actual", "target", "missed"),
    /** A figure of a simulation is short of its line by no more than its error, so the goal counts as reached. */
    GOAL_WITHIN_ERROR("actual", "target", "error"),
    /** An input is missing without which nothing is known. */
    GOAL_NEEDS_INPUT("input"),
    /** It is measured only of what the startup is on. */
    GOAL_MEASURED_OF_CURRENT("target"),
    /** How long an incident may last so that the goal holds. */
    UPTIME_BUDGET("hours", "incidents"),
    /** No serious incident is expected. */
    UPTIME_WITHOUT_INCIDENTS(),
    /** The team lacks what security takes, and does not buy it. */
    SECURITY_LACKING(),
    /** Security was not answered for, and it is not bought. */
    SECURITY_OPEN(),
    /** When an audit could be passed. */
    AUDIT_READY("months"),
    /** What sets the product apart is in own hands. */
    DIFFERENCE_OWNED("components"),
    /** What sets the product apart would be bought. */
    DIFFERENCE_BOUGHT("components"),
    /** No component sets the product apart. */
    NOTHING_DIFFERENTIATES(),

    /** The next phase begins. */
    NEXT_PHASE("phase", "boundary", "month"),
    /** The figures are beyond the boundary already. */
    NEXT_PHASE_NOW("phase", "boundary"),
    /** The next phase does not begin within the horizon. */
    NEXT_PHASE_LATER("phase", "boundary", "horizon"),
    /** Neither users nor age say when the next phase begins. */
    NEXT_PHASE_UNKNOWN("phase", "boundary"),
    /** There is no phase after this one. */
    LAST_PHASE(),
    /** A criterion weighs more in the next phase. */
    WEIGHT_RISES("criterion", "before", "after"),
    /** A criterion weighs less in the next phase. */
    WEIGHT_FALLS("criterion", "before", "after"),
    /** The plan reaches the ceiling of what is ahead. */
    CEILING_REACHED("strategy", "ceiling", "month"),
    /** The plan does not reach it within the horizon. */
    CEILING_LATER("strategy", "ceiling", "horizon"),
    /** The ceiling is a bill at list prices, which is reached with so many users. */
    CEILING_IS_BILL("bill", "users"),
    /** No limit is known of what is ahead. */
    CEILING_NONE("strategy"),
    /** No strategy is ahead. */
    NOTHING_AHEAD(),

    /** How the stated components are got. */
    COMPONENTS_COUNTED("managed", "selfRun", "custom", "none"),
    /** Components are written in-house that set nothing apart. */
    CUSTOM_WITHOUT_DIFFERENCE("components"),
    /** Of components written in-house it was not stated whether they set the product apart. */
    CUSTOM_UNSAID("components"),
    /** Measured time that does not go into infrastructure. */
    TIME_NOT_SPENT_MEASURED("share"),
    /** Projected time that does not go into infrastructure. */
    TIME_NOT_SPENT_PROJECTED("share", "strategy"),
    /** No component was stated. */
    COMPONENTS_NOT_SAID(),

    /** It is not planned. */
    OPTIMIZATION_NOT_PLANNED(),
    /** There are users enough. */
    USERS_ENOUGH("users", "boundary"),
    /** Users are too few until a month of the plan. */
    USERS_ENOUGH_LATER("users", "boundary", "month"),
    /** Users stay too few within the horizon. */
    USERS_NEVER_ENOUGH("users", "boundary", "horizon"),
    /** How many users there are was not stated. */
    USERS_NOT_COUNTED("boundary"),
    /** There is evidence enough. */
    NEED_SHOWN("evidence"),
    /** Customers have to ask for it. */
    NEEDS_DEMAND("evidence"),
    /** A measurement has to show it. */
    NEEDS_MEASUREMENT("evidence"),
    /** The whole has to hurt first. */
    NEEDS_PAIN("evidence");

    private final ImmutableSortedSet<String> arguments;

    FrameworkCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
