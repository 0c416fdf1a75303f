package dev.footing.api.startup;

import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/** What the startup runs on now: which strategy, for how long, at which bill. */
@Value.Immutable
public abstract class CurrentPlatform {
    static final Range BILL = Range.amount(Unit.MONEY_PER_MONTH);

    CurrentPlatform() {}

    /**
     * {@return the id of the strategy that it is on, as stated; whether such a strategy exists is known only where the
     * providers are}
     */
    public abstract Optional<String> strategy();

    /** {@return months spent on that strategy so far; none by default} */
    @Value.Default
    public Months months() {
        return Months.of(0);
    }

    /** {@return the monthly bill for the platform; absent or zero where it is not known} */
    public abstract Optional<BigMoney> monthlyPlatformCost();

    @Value.Check
    CurrentPlatform canonical() {
        Optional<BigMoney> bill = monthlyPlatformCost().map(amount -> BILL.check("monthlyPlatformCost", amount));
        return bill.equals(monthlyPlatformCost())
                ? this
                : builder().from(this).monthlyPlatformCost(bill).build();
    }

    /**
     * A startup that is on a known strategy.
     *
     * @param strategy the strategy's id
     * @param months months spent on it
     * @return the platform, its bill not known
     */
    public static CurrentPlatform of(String strategy, double months) {
        return builder().strategy(strategy).months(Months.of(months)).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CurrentPlatform}; nothing is required. */
    public static final class Builder extends ImmutableCurrentPlatform.Builder {
        Builder() {}
    }
}
