package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Phase;
import java.util.Arrays;
import java.util.Objects;

/** What a startup wants of its infrastructure in each phase. A strategy meets a goal, misses it, or it is not known. */
public enum PhaseGoal implements Identified {
    /** The first version is live within weeks. */
    FIRST_VERSION_WITHIN_WEEKS(Phase.PRE_PRODUCT_MARKET_FIT),
    /** Customers get a release every week. */
    WEEKLY_RELEASES(Phase.PRE_PRODUCT_MARKET_FIT),
    /** The first thousand users need no change. */
    USERS_UNCHANGED(Phase.PRE_PRODUCT_MARKET_FIT),
    /** The product is up for more than 99% of the time. */
    UPTIME_OVER_99(Phase.PRE_PRODUCT_MARKET_FIT),
    /** Keeping it running takes next to no time of the team. */
    NO_MAINTENANCE_TIME(Phase.PRE_PRODUCT_MARKET_FIT),
    /** At most one engineer-month in twenty goes into infrastructure. */
    ALLOCATION_95_5(Phase.PRE_PRODUCT_MARKET_FIT),
    /** A hundred thousand users are carried. */
    CARRIES_100K_USERS(Phase.POST_PRODUCT_MARKET_FIT),
    /** As much of the team works on the product as today. */
    VELOCITY_HELD(Phase.POST_PRODUCT_MARKET_FIT),
    /** An audit can be passed when it is demanded, and security is looked after by people who know how. */
    ENTERPRISE_SECURITY(Phase.POST_PRODUCT_MARKET_FIT),
    /** A unit of infrastructure costs no more than today. */
    COST_TUNED(Phase.POST_PRODUCT_MARKET_FIT),
    /** Millions of users are carried. */
    CARRIES_MILLIONS(Phase.GROWTH),
    /** Nothing that is not ruled out costs materially less to own. */
    COST_EFFICIENCY(Phase.GROWTH),
    /** A team of its own looks after the platform. */
    INTERNAL_PLATFORM(Phase.GROWTH),
    /** What sets the product apart is in the team's own hands. */
    INFRASTRUCTURE_ADVANTAGE(Phase.GROWTH);

    private final Phase phase;

    PhaseGoal(Phase phase) {
        this.phase = phase;
    }

    /** {@return the phase that it belongs to} */
    public Phase phase() {
        return phase;
    }

    /**
     * Lists the goals of a phase.
     *
     * @param phase a phase
     * @return its goals, in their order
     */
    public static ImmutableList<PhaseGoal> of(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        return Arrays.stream(values()).filter(goal -> goal.phase == phase).collect(ImmutableList.toImmutableList());
    }
}
