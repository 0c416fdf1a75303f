package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.diagnosis.Owner;
import dev.footing.api.diagnosis.Remedy;
import dev.footing.api.diagnosis.RemedyCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;

/**
 * The table of remedies: who sees to each, the work it takes, and the limit at which it is done where that is a figure.
 * Each has the {@link RemedyCode} of its name and, with {@code _DONE} behind it, the one that says when it is done. The
 * efforts are judgements for a team of three to fifteen engineers.
 */
enum RemedyRule {
    CAP_INFRASTRUCTURE_TIME(Owner.ENGINEERING_LEAD, 0.3, "share", Threshold.INFRASTRUCTURE_SHARE),
    END_OR_BUY_THE_BUILD(Owner.FOUNDERS, 0.5),
    DEPLOY_IN_ONE_STEP(Owner.ENGINEERING_LEAD, 0.5),
    ROTATE_THE_DUTY(Owner.ENGINEERING_LEAD, 0.1, "share", Threshold.WORK_BEYOND_STAFF),
    RELEASE_WEEKLY(Owner.ENGINEERING_LEAD, 1, "releases", Threshold.WEEKLY_RELEASES),
    SHIP_WHAT_WAS_ASKED(Owner.PRODUCT_LEAD, 2, "months", Threshold.MONTHS_WITHOUT_FEATURE),
    MEND_THE_LEAST_STABLE(Owner.ENGINEERING_LEAD, 1, "uptime", Threshold.UPTIME),
    CLOSE_SECURITY_GAPS(Owner.ENGINEERING_LEAD, 1),
    BRING_BURN_TO_PLAN(Owner.FOUNDERS, 0.5, "multiple", Threshold.BURN),
    HIRE_FOR_THE_PRODUCT(Owner.FOUNDERS, 0.1),
    SHOW_CUSTOMERS_FIRST(Owner.FOUNDERS, 0.1),
    TELL_INVESTORS(Owner.FOUNDERS, 0.1),
    AGREE_ON_TRACTION(Owner.FOUNDERS, 0.5),
    REHEARSE_RECOVERY(Owner.ENGINEERING_LEAD, 1.5),
    CELEBRATE_CUSTOMERS(Owner.FOUNDERS, 0.1),
    NAME_THE_CUSTOMER(Owner.PRODUCT_LEAD, 0.1),
    REVIEW_WITHOUT_BLAME(Owner.WHOLE_TEAM, 0.1),
    BUY_WHAT_NEEDS_SPECIALISTS(Owner.FOUNDERS, 0.5),
    LEARN_ON_WHAT_IS_BOUGHT(Owner.ENGINEERING_LEAD, 0.3),
    WRITE_ONLY_WHAT_DIFFERENTIATES(Owner.PRODUCT_LEAD, 0.5);

    private static final Evidence EFFORT =
            Evidence.of(Grade.ASSUMED, "a judgement for a team of three to fifteen engineers");

    private final Owner owner;
    private final double effort;
    /** The limits by the names that the code of being done has for them. */
    private final ImmutableMap<String, Threshold> limits;

    RemedyRule(Owner owner, double effort) {
        this(owner, effort, ImmutableMap.of());
    }

    RemedyRule(Owner owner, double effort, String figure, Threshold limit) {
        this(owner, effort, ImmutableMap.of(figure, limit));
    }

    RemedyRule(Owner owner, double effort, ImmutableMap<String, Threshold> limits) {
        this.owner = owner;
        this.effort = effort;
        this.limits = limits;
    }

    private Explanation doneWhen() {
        Explanation.Builder done = Explanation.of(RemedyCode.valueOf(name() + "_DONE"));
        limits.forEach((figure, limit) -> done.figure(figure, limit.value(), limit.unit()));
        return done.build();
    }

    Remedy remedy() {
        Explanation action = Explanation.of(RemedyCode.valueOf(name())).build();
        return new Remedy(action, owner, EngineerMonths.of(effort), doneWhen(), EFFORT);
    }
}
