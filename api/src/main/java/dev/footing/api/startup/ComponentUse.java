package dev.footing.api.startup;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/** How one component of the infrastructure is got now. */
@Value.Immutable
public abstract class ComponentUse {
    static final Range BILL = Range.amount(Unit.MONEY_PER_MONTH);

    ComponentUse() {}

    /** {@return how it is got} */
    public abstract ComponentSourcing sourcing();

    /** {@return whether it sets the product apart in the eyes of customers, where said} */
    public abstract Optional<Boolean> differentiator();

    /** {@return its part of the monthly bill, where said} */
    public abstract Optional<BigMoney> monthlyCost();

    @Value.Check
    ComponentUse canonical() {
        Optional<BigMoney> bill = monthlyCost().map(amount -> BILL.check("monthlyCost", amount));
        return bill.equals(monthlyCost())
                ? this
                : builder().from(this).monthlyCost(bill).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ComponentUse}; the sourcing is required. */
    public static final class Builder extends ImmutableComponentUse.Builder {
        Builder() {}
    }
}
