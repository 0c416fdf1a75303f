package dev.footing.api.startup;

import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/**
 * What a startup has promised a vendor to pay each month, whether it uses it or not: reserved machines, a savings plan,
 * a committed spend. It is a part of today's bill. Once its end is known, it is owed up to then after a move, too.
 */
@Value.Immutable
public abstract class Commitment {
    static final Range AMOUNT = Range.amount(Unit.MONEY_PER_MONTH);
    static final Range END = Range.of(1, 120, Unit.MONTHS);

    Commitment() {}

    /** {@return what it costs a month, a part of the bill} */
    public abstract BigMoney monthly();

    /** {@return the part of it that was paid for and not used, where known} */
    public abstract Optional<Share> unusedShare();

    /** {@return the last month from now in which it is owed, 1 to 120; where not known, no figure counts it} */
    public abstract Optional<Integer> untilMonth();

    @Value.Check
    Commitment canonical() {
        untilMonth().ifPresent(month -> END.check("untilMonth", month.intValue()));
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

    /** Builds a {@link Commitment}; the monthly amount is required. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
