package dev.footing.api.startup;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/**
 * How much credits have paid of the bill, as bills show it. It enters no figure: a bill says neither what is left of a
 * credit nor when it ends. {@link Credit} holds that.
 */
@Value.Immutable
public abstract class CreditUse {
    static final Range AMOUNT = Range.amount(Unit.MONEY_PER_MONTH);
    static final Range MONTHS = Range.of(1, 120, Unit.MONTHS);

    CreditUse() {}

    /** {@return what they paid a month} */
    public abstract BigMoney monthly();

    /** {@return over how many months that was seen, where known} */
    public abstract Optional<Integer> monthsSeen();

    @Value.Check
    CreditUse canonical() {
        monthsSeen().ifPresent(months -> MONTHS.check("monthsSeen", months.intValue()));
        BigMoney monthly = AMOUNT.check("monthly", monthly());
        return monthly.equals(monthly())
                ? this
                : builder().from(this).monthly(monthly).build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CreditUse}; the monthly amount is required. */
    public static final class Builder extends ImmutableCreditUse.Builder {
        Builder() {}
    }
}
