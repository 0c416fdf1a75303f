package dev.footing.core.diagnosis;

import dev.footing.api.framework.FrameworkThreshold;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;

/**
 * The limits of the diagnosis and of the playbook, all in one place. All are assumed; each says where it comes from. A
 * limit that the framework draws, too, is the framework's.
 */
public enum Threshold {
    /** Above this share of engineering, infrastructure is a warning sign. */
    INFRASTRUCTURE_SHARE(0.20, Unit.SHARE, "founding article, red flags of engineering teams"),
    /** From this share on, infrastructure takes what the product needs. */
    SPIRAL_SHARE(0.40, Unit.SHARE, "founding article, death spiral, third phase: the low end of its range"),
    /** So many times the planned share is beyond what planning misses by chance. */
    PLAN_FACTOR(
            2, Unit.RATIO, "below the threefold overrun that the first phase of the founding article's spiral reports"),
    /** Work on infrastructure beyond those whose work it is, as a share of engineering. */
    WORK_BEYOND_STAFF(0.10, Unit.SHARE, "field practice: half a day a week of each engineer"),
    /** Fewer releases a month than these are monthly rather than weekly. */
    RELEASES(2, Unit.PER_MONTH, "founding article, red flags of engineering teams: about the middle of its two rates"),
    /** Fewer releases in a month of four weeks than these are fewer than one a week. */
    WEEKLY_RELEASES(4, Unit.COUNT, "founding article, red flags of engineering teams: the better of its two rates"),
    /** With no more releases a month than these, customers get next to nothing. */
    DROUGHT_RELEASES(1, Unit.PER_MONTH, "founding article, red flags of engineering teams: the worse of its two rates"),
    /** Customers who have had no feature for longer than so many months wait for one. */
    MONTHS_WAITING(1, Unit.MONTHS, "a judgement: the longest that a monthly release lets them wait"),
    /** After so many months without a feature there is a drought. */
    MONTHS_WITHOUT_FEATURE(3, Unit.MONTHS, "half of the six months in the founding article's feature drought"),
    /** Below this share of time up, a product is unstable. */
    UPTIME(FrameworkThreshold.UPTIME),
    /** The multiple of the plan that a burn as planned is. */
    BURN_AS_PLANNED(1, Unit.RATIO, "by definition"),
    /** Above this multiple of the plan, the burn is over plan. */
    BURN(1.1, Unit.RATIO, "field practice: a tenth is what monthly accounts miss by chance"),
    /** So many months before a round one talks about it. */
    ROUND_TALKS(6, Unit.MONTHS, "field practice: a seed or Series A round takes about half a year"),
    /** Below this part of the best strategy's chance of the round, traction is what is missing. */
    ROUND_CHANCE(0.5, Unit.RATIO, "a judgement: staying costs more than half of the chance"),
    /** So many of the signs looked at make a system fragile. */
    FRAGILE_SIGNS(2, Unit.COUNT, "a judgement: one may be chance"),
    /** With less cash than for so many months, there is no time to rebuild and raise. */
    CASH(9, Unit.MONTHS, "field practice: half a year for a round, and a quarter to rebuild before it"),
    /** Weekends as a part of working days, both of the whole team. */
    WEEKENDS(0.4, Unit.RATIO, "two days beside five"),
    /** From so many components of one's own on, a startup builds its own infrastructure. */
    OWN_COMPONENTS(2, Unit.COUNT, "a judgement: one may be the product itself"),
    /** With fewer users the problem is not that of a large company. */
    SMALL_PROBLEM(FrameworkThreshold.TUNING_USERS),
    /** From so many engineers on, a team has specialists for its platform. */
    SPECIALISTS(50, Unit.FTE, "the size from which a platform team is proposed"),
    /** The whole team's months that a learning experience costs at least. */
    LEARNING_LOSS(1, Unit.MONTHS, "a judgement: below what the founding article claims by far"),
    /** The low end of the published learning tax. */
    PUBLISHED_TAX_LOW(6, Unit.MONTHS, "founding article, the learning trap; a claim without data"),
    /** Its high end. */
    PUBLISHED_TAX_HIGH(18, Unit.MONTHS, "founding article, the learning trap; a claim without data"),
    /** In a trial with no larger share of engineering on the product than this, customers get next to nothing. */
    PRODUCT_SHARE_LEFT(0.20, Unit.SHARE, "what the first case study of the founding article had left of its speed"),
    /** Over so many months up to now a trial's shares are taken. */
    WINDOW(6, Unit.MONTHS, "founding article, feature drought"),
    /** With fewer months known than these, a trial's share is not taken at all. */
    LEAST_WINDOW(3, Unit.MONTHS, "a judgement: a quarter"),
    /** Over so many months up to now a trial's burn is taken. */
    BURN_WINDOW(3, Unit.MONTHS, "field practice: burn is reported by the quarter");

    private final double value;
    private final Unit unit;
    private final String source;

    Threshold(double value, Unit unit, String source) {
        this.value = value;
        this.unit = unit;
        this.source = source;
    }

    Threshold(FrameworkThreshold line) {
        this(line.value(), line.unit(), line.evidence().source());
    }

    /** {@return where the limit is, in its unit} */
    public double value() {
        return value;
    }

    /** {@return the same as a whole number} */
    public int whole() {
        return (int) value;
    }

    /** {@return what it counts} */
    public Unit unit() {
        return unit;
    }

    /** {@return where it comes from} */
    public Evidence evidence() {
        return Evidence.of(Grade.ASSUMED, source);
    }
}
