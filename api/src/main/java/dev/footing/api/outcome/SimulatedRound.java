package dev.footing.api.outcome;

import dev.footing.api.description.Description;
import dev.footing.api.quantity.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of the next round over the trials of a simulation. What the round brings is the valuation where it is
 * raised, else nothing: standard deviation and percentiles are those of that draw. Its mean, and the error of that, are
 * worked out from its chance times the mean valuation in each trial, which has the same mean as the draw and less
 * noise.
 */
@Value.Immutable
public abstract class SimulatedRound {
    /** What its members are, in documents and in hashes. */
    public static final Description<SimulatedRound> DESCRIPTION = Description.of(SimulatedRound.class)
            .add("pitch", Distribution.in(Unit.SHARE), "pitch succeeds", SimulatedRound::pitch)
            .add(
                    "raiseProbability",
                    Distribution.in(Unit.SHARE),
                    "chance that the round is raised",
                    SimulatedRound::raiseProbability)
            .add("raised", Probability.TYPE, "round is raised", SimulatedRound::raised)
            .add("valuation", MoneyDistribution.TYPE, "valuation if raised", SimulatedRound::valuation)
            .add("expectedValue", MoneyDistribution.TYPE, "value of the round", SimulatedRound::expectedValue)
            .maybe(
                    "returnOnInvested",
                    Distribution.in(Unit.RATIO),
                    "return on the money invested",
                    SimulatedRound::returnOnInvested)
            .build();

    SimulatedRound() {}

    /** {@return the chance that investors say yes to what has been built} */
    public abstract Distribution pitch();

    /** {@return the chance that the round is raised: the pitch, or nothing where cash or product do not reach it} */
    public abstract Distribution raiseProbability();

    /** {@return in which share of the trials the round is raised} */
    public abstract Probability raised();

    /** {@return what the company would be valued at if it raised} */
    public abstract MoneyDistribution valuation();

    /** {@return the valuation where the round is raised, else nothing} */
    public abstract MoneyDistribution expectedValue();

    /** {@return expected value against the money invested, as a relative gain; absent where nothing was invested} */
    public abstract Optional<Distribution> returnOnInvested();

    @Value.Check
    void check() {
        SimulationRules.checkCurrency(
                "expectedValue", expectedValue().currency(), valuation().currency());
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SimulatedRound}; all but the return is required. */
    public static final class Builder extends ImmutableSimulatedRound.Builder {
        Builder() {}
    }
}
