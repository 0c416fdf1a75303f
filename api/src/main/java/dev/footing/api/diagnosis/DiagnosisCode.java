package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.outcome.ExplanationCode;

/**
 * What can be said of red flags, the spiral, traps and motives, and the names of the arguments. A figure and its limit
 * stand side by side, so that the same sentence serves on both sides of it.
 */
public enum DiagnosisCode implements ExplanationCode {
    /** The share of engineering time that infrastructure takes. */
    INFRASTRUCTURE_TAKES("share", "limit"),
    /** The share of engineers whose work is infrastructure. */
    INFRASTRUCTURE_STAFFED("share", "limit"),
    /** How far the work on infrastructure goes beyond those whose work it is. */
    WORK_BEYOND_STAFF("share", "staffed", "limit"),
    /** How long a build goes on, and how long it takes as planned with all the expertise. */
    BUILD_AGE("strategy", "months", "planned"),
    /** Releases to customers. */
    RELEASES("releases", "limit"),
    /** Months since customers last got a feature. */
    FEATURES_SINCE("months", "limit"),
    /** Customers never got a feature, as nothing is in production since the build began. */
    NOTHING_SHIPPED("months", "limit"),
    /** Red flags of missing features that were reported. */
    FEATURES_REPORTED_MISSING("flags"),
    /** The growth of users that is expected. */
    GROWTH("growth"),
    /** The share of time in which the product is up. */
    UP("uptime", "limit"),
    /** When an audit is demanded, and how long the preparation takes. */
    AUDIT_AND_PREPARATION("month", "preparation", "strategy"),
    /** What is bought brings the security that an audit asks for. */
    SECURITY_BOUGHT("strategy"),
    /** The burn against the plan. */
    BURN("multiple", "limit"),
    /** The chance of the round on the strategy the startup is on, and on the best one. */
    ROUND_CHANCE("strategy", "chance", "best", "bestChance", "limit"),
    /** The round is so far off that talks about it have not begun. */
    ROUND_FAR("month", "limit"),
    /** The figures that would measure it are missing. */
    NOT_MEASURED("missing"),
    /** The figures speak only of what is still to be launched, or only of what is live. */
    DOES_NOT_APPLY("why"),
    /** No figure of a startup measures it. */
    ONLY_REPORTED(),
    /** It was reported one way and measured the other; what was measured stands. */
    REPORT_DIFFERS("reported", "measured"),

    /** The strategy the startup is on is not bought. */
    RUNS_ITSELF("strategy", "sourcing"),
    /** Components that it runs or writes itself. */
    COMPONENTS_OWN("components", "count", "limit"),
    /** What it runs on is bought. */
    BOUGHT("strategy"),
    /** Nothing is in production. */
    NOT_IN_PRODUCTION(),
    /** There are users. */
    IN_PRODUCTION("users"),
    /** The share of engineering on infrastructure against what was planned. */
    SHARE_AGAINST_PLAN("share", "planned", "limit"),
    /** Expertise that what it runs itself needs, and the team stated that it lacks. */
    EXPERTISE_LACKING("areas"),
    /** The expertise that what it runs itself needs is there. */
    EXPERTISE_THERE("areas"),
    /** How long the cash lasts at the burn of now. */
    CASH_AT_BURN("months", "burn", "limit"),
    /** The same at the burn that was measured as a multiple of the plan, which is above what stated costs make. */
    CASH_AT_MEASURED_BURN("months", "burn", "multiple", "limit"),
    /** Stated costs and the measured burn cannot both be so; the larger counts. */
    BURN_CONTRADICTS_COSTS("derived", "multiple", "measured", "counted"),
    /** The bill in that burn was not stated and follows from the list prices of the strategy. */
    BILL_AT_LIST_PRICES("bill", "strategy"),
    /** Revenue covers the costs of now. */
    NO_BURN(),
    /** Security incidents so far. */
    INCIDENTS_SO_FAR("count"),
    /** What would have to be stated to know a stage. */
    STAGE_OPEN("stage", "missing"),
    /** The forecasts are for staying, over so many months and trials. */
    IF_NOTHING_CHANGES("strategy", "months", "trials"),
    /** The forecasts are those of the plan, without chances. */
    IF_PLAN_HOLDS("strategy", "months"),
    /** Nothing is run yet, so there is nothing that could go on. */
    NOTHING_RUN_YET(),
    /** What it runs on is not described for it, so staying cannot be projected. */
    STAYING_NOT_DESCRIBED("strategy"),
    /** There is no later stage. */
    LAST_STAGE(),
    /** For how long the cash lasts at the burn of now, and with one more engineer on the team. */
    HIRE_SHORTENS_CASH("before", "after", "cost"),
    /** How many of all weekends it would take to win back what infrastructure takes. */
    WEEKENDS_TO_WIN_BACK("share", "weekends"),
    /** What infrastructure takes is not known, so neither is what weekends would have to win back. */
    WEEKENDS_UNCOUNTED(),
    /** What part of the team one engineer is. */
    CONSCRIPTION_TAKES("part", "engineers"),

    /** The problem is small beside the one that large companies have. */
    PROBLEM_IS_SMALL("users", "limit"),
    /** The team is large enough for specialists of its own. */
    TEAM_HAS_SPECIALISTS("engineers", "limit"),
    /** All five areas of expertise are there. */
    ALL_EXPERTISE(),
    /** Nothing is run or written in-house: what it is on is bought, or every component was stated. */
    NOTHING_OWN(),
    /** Product work that staying loses against the best alternative, beside what was published of such losses. */
    PRODUCT_WORK_LOST("strategy", "best", "work", "months", "limit", "publishedLow", "publishedHigh", "grade"),
    /** In-house components that do not set the product apart. */
    CUSTOM_DOES_NOT_DIFFERENTIATE("components"),
    /** In-house components that set the product apart. */
    CUSTOM_DIFFERENTIATES("components"),
    /** The verdict is to buy. */
    FIGURES_BUY("strategy"),
    /** The verdict is to run it, or a part of it. */
    FIGURES_RUN("strategy"),

    /** A rule forbids what is bought, and so many strategies are ruled out by it. */
    RULE_HONOURED("count"),
    /** Components that were stated to set the product apart. */
    DIFFERENTIATORS_NAMED("components"),
    /** No component that was answered for sets the product apart. */
    NO_DIFFERENTIATOR("components"),
    /** It was not answered whether any component sets the product apart. */
    DIFFERENTIATOR_NOT_ANSWERED(),
    /** The cheapest self-run strategy is cheaper in all than the cheapest bought one. */
    OWN_IS_CHEAPER("own", "bought", "ownBill", "boughtBill", "ownWork", "boughtWork", "gap", "users"),
    /** It is not. */
    OWN_IS_DEARER("own", "bought", "ownBill", "boughtBill", "ownWork", "boughtWork", "gap", "users"),
    /** There is no self-run strategy, or no bought one, to compare. */
    NO_BILLS_TO_COMPARE();

    private final ImmutableSortedSet<String> arguments;

    DiagnosisCode(String... arguments) {
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public ImmutableSortedSet<String> arguments() {
        return arguments;
    }
}
