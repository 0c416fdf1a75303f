package dev.footing.api.startup;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was measured at the startup. The share of time and the serious incidents enter the arithmetic; the rest is read
 * by the diagnosis. Each may be absent.
 */
@Value.Immutable
public abstract class Observations {
    static final Range INCIDENTS = Range.of(0, 1e6, Unit.COUNT);
    static final Range SERIOUS_INCIDENTS = Range.of(0, 1_000, Unit.COUNT);
    static final Range MONTHS = Range.of(1, 120, Unit.MONTHS);

    Observations() {}

    /** {@return the share of engineering time that goes into infrastructure now} */
    public abstract Optional<Share> infrastructureTimeShare();

    /** {@return releases to customers each month} */
    public abstract Optional<PerMonth> releasesPerMonth();

    /** {@return the burn now, as a multiple of the planned burn} */
    public abstract Optional<Ratio> burnMultipleOfPlan();

    /** {@return the share of time in which the product was up} */
    public abstract Optional<Share> uptime();

    /** {@return security incidents so far} */
    public abstract Optional<Integer> securityIncidents();

    /** {@return months since customers last got a feature} */
    public abstract Optional<Months> monthsSinceLastCustomerFeature();

    /**
     * {@return serious incidents seen on the current strategy in the last {@link #months}: hours down, or data lost;
     * absent where they were not counted}
     */
    public abstract Optional<Integer> seriousIncidents();

    /**
     * {@return how fast the platform's bill grew, a month; of the bill and not of users, so it enters no figure; absent
     * where it was not measured}
     */
    public abstract Optional<Estimate> monthlyBillGrowth();

    /** {@return the months over which serious incidents were counted; those on the current strategy where not said} */
    public abstract Optional<Months> months();

    @Value.Check
    void check() {
        monthlyBillGrowth().ifPresent(growth -> Usage.GROWTH.check("monthlyBillGrowth", growth));
        seriousIncidents().ifPresent(count -> SERIOUS_INCIDENTS.check("seriousIncidents", count.intValue()));
        months().ifPresent(months -> MONTHS.check("months", months.value()));
        securityIncidents().ifPresent(count -> INCIDENTS.check("securityIncidents", count.intValue()));
    }

    /** {@return observations of nothing} */
    public static Observations none() {
        return builder().build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Observations}; nothing is required. */
    public static final class Builder extends ImmutableObservations.Builder {
        Builder() {}
    }
}
