package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** The red flags: warning signs that a startup can report and that the diagnosis measures where figures allow. */
public enum RedFlag implements Identified {
    /** More than a fifth of engineering time goes into infrastructure. */
    INFRASTRUCTURE_TIME_OVER_20_PERCENT(Category.ENGINEERING),
    /** A short infrastructure effort turned into months. */
    INFRASTRUCTURE_WEEK_BECAME_MONTHS(Category.ENGINEERING),
    /** Deployments hold up demonstrations. */
    DEMOS_DELAYED_BY_DEPLOYS(Category.ENGINEERING),
    /** The team is torn between product and infrastructure. */
    TEAM_SPLIT_BY_INFRASTRUCTURE(Category.ENGINEERING),
    /** Releases come each month, not each week. */
    RELEASES_MONTHLY_NOT_WEEKLY(Category.ENGINEERING),
    /** Missing features slow the winning of customers. */
    ACQUISITION_SLOWED_BY_MISSING_FEATURES(Category.BUSINESS),
    /** Unstable systems spoil sales demonstrations. */
    SALES_DEMOS_UNSTABLE(Category.BUSINESS),
    /** Security gaps hold up talks on compliance. */
    COMPLIANCE_TALKS_STALLED(Category.BUSINESS),
    /** Infrastructure pushes the burn above plan. */
    BURN_OVER_PLAN_BY_INFRASTRUCTURE(Category.BUSINESS),
    /** Hiring goes to operations before product. */
    HIRING_DEVOPS_OVER_PRODUCT(Category.BUSINESS),
    /** Infrastructure fills the board meetings. */
    BOARD_ABSORBED_BY_INFRASTRUCTURE(Category.INVESTOR),
    /** Investors ask why features are slow. */
    INVESTORS_ASK_ABOUT_FEATURES(Category.INVESTOR),
    /** Pitches show infrastructure in place of customers. */
    DEMO_DAY_ABOUT_INFRASTRUCTURE(Category.INVESTOR),
    /** The next round waits for traction. */
    SERIES_A_STALLED_ON_TRACTION(Category.INVESTOR),
    /** Technical due diligence finds fragile systems. */
    DILIGENCE_FINDS_BRITTLENESS(Category.INVESTOR),
    /** Infrastructure milestones are celebrated before customers. */
    INFRASTRUCTURE_MILESTONES_CELEBRATED(Category.CULTURAL),
    /** Architecture fills the engineers' talk. */
    ARCHITECTURE_DOMINATES_TALK(Category.CULTURAL),
    /** Infrastructure keeps feedback from being acted on. */
    FEEDBACK_BLOCKED_BY_INFRASTRUCTURE(Category.CULTURAL),
    /** Customers are put off until infrastructure is mended. */
    CUSTOMERS_AFTER_INFRASTRUCTURE(Category.CULTURAL),
    /** Outages are followed by blame. */
    OUTAGE_BLAME(Category.CULTURAL);

    private final Category category;

    RedFlag(Category category) {
        this.category = category;
    }

    /** {@return where the sign shows} */
    public Category category() {
        return category;
    }

    /** Where a warning sign shows. */
    public enum Category implements Identified {
        /** In the engineers' work. */
        ENGINEERING,
        /** In sales, cost and hiring. */
        BUSINESS,
        /** In talks with investors. */
        INVESTOR,
        /** In what the team values. */
        CULTURAL
    }
}
