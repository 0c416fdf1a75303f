package dev.footing.api.outcome;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of the next round over the trials of a simulation. Mean, standard deviation and error of what the round
 * brings are those of its chance times the mean valuation in each trial, which has the same mean as the draw and less
 * noise; percentiles are those of the draw, in which a round that is not raised brings nothing.
 */
@Value.Immutable
public abstract class SimulatedRound {
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
