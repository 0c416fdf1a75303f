package dev.footing.core.diagnosis;

import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.RedFlag;

/** What to do about each finding. The efforts are judgements for a team of three to fifteen engineers. */
final class Remedies {
    private static final Evidence EFFORT =
            Evidence.of(Grade.ASSUMED, "a judgement for a team of three to fifteen engineers");

    private Remedies() {}

    static Remedy of(RedFlag flag) {
        return switch (flag) {
            case INFRASTRUCTURE_TIME_OVER_20_PERCENT ->
                remedy(
                        RemedyCode.CAP_INFRASTRUCTURE_TIME,
                        Owner.ENGINEERING_LEAD,
                        0.3,
                        share(RemedyCode.CAP_INFRASTRUCTURE_TIME_DONE, Threshold.INFRASTRUCTURE_SHARE));
            case INFRASTRUCTURE_WEEK_BECAME_MONTHS ->
                plain(RemedyCode.END_OR_BUY_THE_BUILD, Owner.FOUNDERS, 0.5, RemedyCode.END_OR_BUY_THE_BUILD_DONE);
            case DEMOS_DELAYED_BY_DEPLOYS ->
                plain(RemedyCode.DEPLOY_IN_ONE_STEP, Owner.ENGINEERING_LEAD, 0.5, RemedyCode.DEPLOY_IN_ONE_STEP_DONE);
            case TEAM_SPLIT_BY_INFRASTRUCTURE ->
                remedy(
                        RemedyCode.ROTATE_THE_DUTY,
                        Owner.ENGINEERING_LEAD,
                        0.1,
                        share(RemedyCode.ROTATE_THE_DUTY_DONE, Threshold.WORK_BEYOND_STAFF));
            case RELEASES_MONTHLY_NOT_WEEKLY ->
                remedy(
                        RemedyCode.RELEASE_WEEKLY,
                        Owner.ENGINEERING_LEAD,
                        1,
                        Explanation.of(RemedyCode.RELEASE_WEEKLY_DONE)
                                .figure("releases", 4, Unit.COUNT)
                                .build());
            case ACQUISITION_SLOWED_BY_MISSING_FEATURES, FEEDBACK_BLOCKED_BY_INFRASTRUCTURE ->
                remedy(
                        RemedyCode.SHIP_WHAT_WAS_ASKED,
                        Owner.PRODUCT_LEAD,
                        2,
                        Explanation.of(RemedyCode.SHIP_WHAT_WAS_ASKED_DONE)
                                .figure("months", Threshold.MONTHS_WITHOUT_FEATURE.value(), Unit.MONTHS)
                                .build());
            case SALES_DEMOS_UNSTABLE ->
                remedy(
                        RemedyCode.MEND_THE_LEAST_STABLE,
                        Owner.ENGINEERING_LEAD,
                        1,
                        Explanation.of(RemedyCode.MEND_THE_LEAST_STABLE_DONE)
                                .figure("uptime", Threshold.UPTIME.value(), Unit.SHARE)
                                .build());
            case COMPLIANCE_TALKS_STALLED ->
                plain(RemedyCode.CLOSE_SECURITY_GAPS, Owner.ENGINEERING_LEAD, 1, RemedyCode.CLOSE_SECURITY_GAPS_DONE);
            case BURN_OVER_PLAN_BY_INFRASTRUCTURE ->
                remedy(
                        RemedyCode.BRING_BURN_TO_PLAN,
                        Owner.FOUNDERS,
                        0.5,
                        Explanation.of(RemedyCode.BRING_BURN_TO_PLAN_DONE)
                                .figure("multiple", Threshold.BURN.value(), Unit.RATIO)
                                .build());
            case HIRING_DEVOPS_OVER_PRODUCT ->
                plain(RemedyCode.HIRE_FOR_THE_PRODUCT, Owner.FOUNDERS, 0.1, RemedyCode.HIRE_FOR_THE_PRODUCT_DONE);
            case BOARD_ABSORBED_BY_INFRASTRUCTURE, DEMO_DAY_ABOUT_INFRASTRUCTURE ->
                plain(RemedyCode.SHOW_CUSTOMERS_FIRST, Owner.FOUNDERS, 0.1, RemedyCode.SHOW_CUSTOMERS_FIRST_DONE);
            case INVESTORS_ASK_ABOUT_FEATURES ->
                plain(RemedyCode.TELL_INVESTORS, Owner.FOUNDERS, 0.1, RemedyCode.TELL_INVESTORS_DONE);
            case SERIES_A_STALLED_ON_TRACTION ->
                plain(RemedyCode.AGREE_ON_TRACTION, Owner.FOUNDERS, 0.5, RemedyCode.AGREE_ON_TRACTION_DONE);
            case DILIGENCE_FINDS_BRITTLENESS ->
                plain(RemedyCode.REHEARSE_RECOVERY, Owner.ENGINEERING_LEAD, 1.5, RemedyCode.REHEARSE_RECOVERY_DONE);
            case INFRASTRUCTURE_MILESTONES_CELEBRATED ->
                plain(RemedyCode.CELEBRATE_CUSTOMERS, Owner.FOUNDERS, 0.1, RemedyCode.CELEBRATE_CUSTOMERS_DONE);
            case ARCHITECTURE_DOMINATES_TALK, CUSTOMERS_AFTER_INFRASTRUCTURE ->
                plain(RemedyCode.NAME_THE_CUSTOMER, Owner.PRODUCT_LEAD, 0.1, RemedyCode.NAME_THE_CUSTOMER_DONE);
            case OUTAGE_BLAME ->
                plain(RemedyCode.REVIEW_WITHOUT_BLAME, Owner.WHOLE_TEAM, 0.1, RemedyCode.REVIEW_WITHOUT_BLAME_DONE);
        };
    }

    static Remedy of(Trap trap) {
        return switch (trap) {
            case SMART_ENGINEER ->
                plain(
                        RemedyCode.BUY_WHAT_NEEDS_SPECIALISTS,
                        Owner.FOUNDERS,
                        0.5,
                        RemedyCode.BUY_WHAT_NEEDS_SPECIALISTS_DONE);
            case LEARNING_EXPERIENCE ->
                plain(
                        RemedyCode.LEARN_ON_WHAT_IS_BOUGHT,
                        Owner.ENGINEERING_LEAD,
                        0.3,
                        RemedyCode.LEARN_ON_WHAT_IS_BOUGHT_DONE);
            case NOT_INVENTED_HERE ->
                plain(
                        RemedyCode.WRITE_ONLY_WHAT_DIFFERENTIATES,
                        Owner.PRODUCT_LEAD,
                        0.5,
                        RemedyCode.WRITE_ONLY_WHAT_DIFFERENTIATES_DONE);
        };
    }

    private static Remedy plain(RemedyCode action, Owner owner, double effort, RemedyCode done) {
        return remedy(action, owner, effort, Explanation.of(done).build());
    }

    private static Explanation share(RemedyCode done, Threshold limit) {
        return Explanation.of(done).figure("share", limit.value(), limit.unit()).build();
    }

    private static Remedy remedy(RemedyCode action, Owner owner, double effort, Explanation done) {
        return new Remedy(Explanation.of(action).build(), owner, EngineerMonths.of(effort), done, EFFORT);
    }
}
