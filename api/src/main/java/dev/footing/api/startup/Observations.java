package dev.footing.api.startup;

import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was measured at the startup. The share of time enters the arithmetic; the rest is read by the diagnosis. Each
 * may be absent.
 */
@Value.Immutable
public abstract class Observations {
    static final Range INCIDENTS = Range.of(0, 1e6, Unit.COUNT);

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

    @Value.Check
    void check() {
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
