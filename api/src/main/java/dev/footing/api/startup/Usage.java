package dev.footing.api.startup;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who uses the product, and how that grows. A startup with active users is <em>live</em>; one without launches with
 * {@link #launchUsers()} once its infrastructure is in production.
 *
 * <pre>{@code
 * Usage.builder().activeUsers(Users.of(1_000)).monthlyGrowth(Estimate.range(0, 0.1, 0.2)).build()
 * }</pre>
 */
@Value.Immutable
public abstract class Usage {
    static final Range GROWTH = Range.of(-1, 10, Unit.PER_MONTH);
    static final Range VOLATILITY = Range.of(0, 5, Unit.PER_MONTH);
    static final Range REVENUE = Range.amount(Unit.MONEY_PER_USER_MONTH);
    static final Range PEAK = Range.of(1, 100, Unit.RATIO);
    static final Estimate NONE = Estimate.fixed(0);

    Usage() {}

    /** {@return active users now; none by default} */
    @Value.Default
    public Users activeUsers() {
        return Users.of(0);
    }

    /** {@return users in the month of the launch, for a startup that is not live; none by default} */
    @Value.Default
    public Estimate launchUsers() {
        return NONE;
    }

    /** {@return relative growth of users a month at full product focus, -1 to 10; none by default} */
    @Value.Default
    public Estimate monthlyGrowth() {
        return NONE;
    }

    /** {@return standard deviation of the growth from month to month, 0 to 5; none by default} */
    @Value.Default
    public PerMonth growthVolatility() {
        return PerMonth.of(0);
    }

    /** {@return revenue of one active user each month; none where it is not said} */
    public abstract Optional<MoneyEstimate> monthlyRevenuePerUser();

    /**
     * {@return the load of the busiest hour of a usual month over that of an average hour, 1 to 100; for machines of
     * one's own, the highest share of them in use over the average share; absent where it is not known}
     */
    public abstract Optional<Ratio> peakToAverage();

    /** {@return whether there are users already} */
    public boolean live() {
        return activeUsers().value() > 0;
    }

    @Value.Check
    void check() {
        Users.RANGE.check("launchUsers", launchUsers());
        GROWTH.check("monthlyGrowth", monthlyGrowth());
        VOLATILITY.check("growthVolatility", growthVolatility().value());
        peakToAverage().ifPresent(peak -> PEAK.check("peakToAverage", peak.value()));
        monthlyRevenuePerUser().ifPresent(revenue -> REVENUE.check("monthlyRevenuePerUser", revenue));
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the usage of a product without users, of whose growth nothing is known} */
    public static Usage none() {
        return builder().build();
    }

    /** Builds a {@link Usage}; nothing is required. */
    public static final class Builder extends ImmutableUsage.Builder {
        Builder() {}
    }
}
