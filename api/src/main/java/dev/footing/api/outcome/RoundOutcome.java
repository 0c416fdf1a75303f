package dev.footing.api.outcome;

import dev.footing.api.description.Description;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of the next round. The valuation is the company's, not a holder's share, and the money raised is in no
 * cash figure.
 */
@Value.Immutable
public abstract class RoundOutcome {
    private static final Description<ShareRange> RETURN = Description.of(ShareRange.class)
            .add("returnOnInvested.low", Unit.RATIO, "return on the money invested, low", ShareRange::low)
            .add("returnOnInvested.high", Unit.RATIO, "return on the money invested, high", ShareRange::high)
            .build();

    /** What its members are, in documents and in hashes. */
    public static final Description<RoundOutcome> DESCRIPTION = Description.of(RoundOutcome.class)
            .add("pitch", Unit.SHARE, "pitch succeeds", RoundOutcome::pitch)
            .add("raiseProbability", Unit.SHARE, "round is raised", RoundOutcome::raiseProbability)
            .all(RoundOutcome::valuation, range("valuation", "valuation if raised"))
            .all(RoundOutcome::expectedValue, range("expectedValue", "expected value"))
            .maybeAll(RoundOutcome::returnOnInvested, RETURN)
            .build();

    RoundOutcome() {}

    /** {@return the chance that investors say yes to what has been built, 0 to 1} */
    public abstract double pitch();

    /** {@return the chance that the round is raised: the pitch, or nothing where cash or product do not reach it} */
    public abstract double raiseProbability();

    /** {@return what the company is valued at if it raises} */
    public abstract MoneyRange valuation();

    /** {@return raise probability times valuation} */
    public abstract MoneyRange expectedValue();

    /** {@return expected value against the money invested, as a relative gain; absent where nothing was invested} */
    public abstract Optional<ShareRange> returnOnInvested();

    @Value.Check
    RoundOutcome canonical() {
        double pitch = Share.RANGE.check("pitch", pitch());
        double raised = Share.RANGE.check("raiseProbability", raiseProbability());
        InvalidValueException.throwIf(
                !valuation().currency().equals(expectedValue().currency()),
                "expectedValue",
                expectedValue().currency().getCode(),
                "must be in " + valuation().currency().getCode() + ", the currency of the valuation",
                "State every amount in one currency.");
        boolean same = Double.compare(pitch, pitch()) == 0 && Double.compare(raised, raiseProbability()) == 0;
        return same
                ? this
                : builder().from(this).pitch(pitch).raiseProbability(raised).build();
    }

    private static Description<MoneyRange> range(String name, String meant) {
        return Description.<MoneyRange>of(MoneyRange.class)
                .amount(name + ".low", meant + ", low", MoneyRange::low)
                .amount(name + ".high", meant + ", high", MoneyRange::high)
                .build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoundOutcome}; all but the return is required. */
    public static final class Builder extends ImmutableRoundOutcome.Builder {
        Builder() {}
    }
}
