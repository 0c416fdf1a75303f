package dev.footing.api.startup;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What rules from outside demand: an audit, such as SOC 2, from a month on; and which components a rule against buying
 * covers, where the motive {@link Motive#COMPLIANCE_FORBIDS_MANAGED} says that there is one.
 */
@Value.Immutable
public abstract class ComplianceDemand {
    static final Range MONTH = Range.of(1, 1_200, Unit.MONTHS);

    /** The components that hold customers' data, which a rule against buying covers where it does not say. */
    public static final ImmutableSortedSet<Component> CUSTOMER_DATA =
            ImmutableSortedSet.of(Component.DATABASE, Component.STORAGE, Component.CACHE, Component.SECRETS);

    ComplianceDemand() {}

    /** {@return the month from now in which a customer first demands an audit, 1 to 1,200; absent for never} */
    public abstract Optional<Integer> month();

    /**
     * {@return the components that a rule against buying covers, none where it covers none; absent where it is not
     * said, for {@link #CUSTOMER_DATA}}
     */
    public abstract Optional<ImmutableSortedSet<Component>> covers();

    @Value.Check
    void check() {
        month().ifPresent(month -> MONTH.check("month", month.intValue()));
    }

    /**
     * An audit, and no rule against buying beyond what is said elsewhere.
     *
     * @param month the month from now in which it is first demanded, 1 to 1,200
     * @return the demand
     */
    public static ComplianceDemand inMonth(int month) {
        return builder().month(month).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ComplianceDemand}; nothing is required. */
    public static final class Builder extends ImmutableComplianceDemand.Builder {
        Builder() {}

        /**
         * Sets the components that a rule against buying covers.
         *
         * @param components any components, none for a rule that covers none
         * @return this
         */
        public Builder covers(SortedSet<Component> components) {
            return covers(ImmutableSortedSet.copyOfSorted(components));
        }
    }
}
