package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
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
    static final Range LIST_PRICE = Range.above(0, Range.LARGEST_AMOUNT, Unit.MONEY_PER_MONTH);

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

    /**
     * {@return what price lists ask each month for the machines that it now runs on, before discounts, reservations and
     * credits: the list cost of a cloud's bill, or virtual machines of the same size where machines are owned or
     * rented; absent where it is not known}
     */
    public abstract Optional<BigMoney> monthlyListPrice();

    /** {@return money that is due in certain months because of this platform, in the order stated; at most 24} */
    public abstract ImmutableList<Payment> payments();

    /** {@return what credits have paid of its bill, as far as bills show it} */
    public abstract Optional<CreditUse> credits();

    /** {@return what is committed of its bill} */
    public abstract Optional<Commitment> commitment();

    @Value.Check
    CurrentPlatform canonical() {
        InvalidValueException.throwIf(
                payments().size() > Payment.MOST,
                "payments",
                Integer.toString(payments().size()),
                "must be at most " + Payment.MOST + " payments",
                Payment.TOO_MANY);
        Optional<BigMoney> bill = monthlyPlatformCost().map(amount -> BILL.check("monthlyPlatformCost", amount));
        Optional<BigMoney> listPrice = monthlyListPrice().map(amount -> LIST_PRICE.check("monthlyListPrice", amount));
        return bill.equals(monthlyPlatformCost()) && listPrice.equals(monthlyListPrice())
                ? this
                : builder()
                        .from(this)
                        .monthlyPlatformCost(bill)
                        .monthlyListPrice(listPrice)
                        .build();
    }

    /**
     * A startup that is on a known strategy.
     *
     * @param strategy the strategy's id
     * @param months months spent on it
     * @return the platform, its bill not known
     */
    public static CurrentPlatform of(String strategy, double months) {
        return builder()
                .strategy(strategy)
                .months(Months.of(Months.RANGE.check("months", months)))
                .build();
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
