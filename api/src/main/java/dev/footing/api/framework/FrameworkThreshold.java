package dev.footing.api.framework;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Unit;

/**
 * Where the tests, the goals and the patterns draw their lines; the one place for them. All are judgements. Lines that
 * the policy draws anyway (the zero point of adaptability, materiality, the boundaries of phases) are read from there.
 */
public enum FrameworkThreshold implements Identified {
    /** The first horizon of the first test. */
    TEN_DAYS(10, Unit.DAYS, Section.TEN_TEN_TEN),
    /** The second horizon of the first test. */
    TEN_MONTHS(10, Unit.MONTHS, Section.TEN_TEN_TEN),
    /** Product shares that differ by less are the same. */
    SAME_VELOCITY(0.02, Unit.SHARE, "below a fiftieth of the team's time nobody notices a difference"),
    /** The longest time to a first version. */
    FIRST_VERSION(28, Unit.DAYS, Section.PRE + ": two to four weeks"),
    /** The fewest releases each month. */
    WEEKLY_RELEASES(Months.WEEKS, Unit.PER_MONTH, Section.PRE + ": one a week"),
    /** Users who are carried before the market fits. */
    FIRST_USERS(1_000, Unit.USERS, Section.PRE),
    /** The share of time that the product must be up for longer than. */
    UPTIME(0.99, Unit.SHARE, Section.PRE),
    /** The largest share of the team that keeping it running may bind. */
    MAINTENANCE(0.05, Unit.SHARE, Section.PRE + ": no time at all, beside a twentieth for infrastructure"),
    /** The smallest share of engineering on the product. */
    PRODUCT_ALLOCATION(0.95, Unit.SHARE, Section.PRE),
    /** Users who are carried once the market fits. */
    MANY_USERS(100_000, Unit.USERS, Section.POST),
    /** Users who are carried in growth. */
    MILLIONS_OF_USERS(1_000_000, Unit.USERS, Section.GROWTH + ": millions begin with one"),
    /** The smallest team that looks after a platform. */
    PLATFORM_TEAM(5, Unit.FTE, Section.GROWTH),
    /** Users from which tuning for a million is worth thinking of. */
    TUNING_USERS(10_000, Unit.USERS, Section.PATTERNS);

    private final double value;
    private final Unit unit;
    private final String reason;

    FrameworkThreshold(double value, Unit unit, String reason) {
        this.value = value;
        this.unit = unit;
        this.reason = reason;
    }

    /** {@return where the line is, in its unit} */
    public double value() {
        return value;
    }

    /** {@return what it counts} */
    public Unit unit() {
        return unit;
    }

    /** {@return the section of the article that draws it, or the reason for it} */
    public Evidence evidence() {
        return Evidence.of(Grade.ASSUMED, reason);
    }

    private static final class Section {
        private static final String ARTICLE = "founding article, ";
        private static final String TEN_TEN_TEN = ARTICLE + "The 10/10/10 Test";
        private static final String PRE = ARTICLE + "Phase 1: Pre-Product-Market Fit";
        private static final String POST = ARTICLE + "Phase 2: Post-Product-Market Fit";
        private static final String GROWTH = ARTICLE + "Phase 3: Growth Stage";
        private static final String PATTERNS = ARTICLE + "The \"Optimization Postponement\" Strategy";
    }
}
