package dev.footing.api.startup;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/**
 * The next round that is planned. Its money never enters the cash of a projection: a round that is hoped for pays no
 * bills.
 */
@Value.Immutable
public abstract class Funding {
    static final Range MONTH = Range.of(1, 120, Unit.MONTHS);
    static final Range INVESTED = Range.amount(Unit.MONEY);

    Funding() {}

    /** {@return the month from now in which the round is raised, 1 up to the horizon} */
    public abstract int month();

    /** {@return the money whose return is reported; the cash now where it is not said} */
    public abstract Optional<BigMoney> invested();

    /** {@return which round it is; where it is not said, a policy derives it from the money raised and the revenue} */
    public abstract Optional<FundingStage> stage();

    @Value.Check
    Funding canonical() {
        MONTH.check("month", month());
        Optional<BigMoney> invested = invested().map(amount -> INVESTED.check("invested", amount));
        return invested.equals(invested())
                ? this
                : builder().from(this).invested(invested).build();
    }

    /**
     * A round whose return is counted on the cash now.
     *
     * @param month the month from now
     * @return the funding
     */
    public static Funding inMonth(int month) {
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

    /** Builds a {@link Funding}; the month is required. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
