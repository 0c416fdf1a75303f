package dev.footing.api.outcome;

import dev.footing.api.description.Described;
import dev.footing.api.description.Description;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;

/**
 * In which share of the trials of a simulation something happened. What happened in none, or in all, has an error of 0;
 * it is then rarer, or surer, than about three in as many trials, and no more is known.
 *
 * @param probability the share, 0 to 1
 * @param error its Monte Carlo standard error, zero or more
 */
public record Probability(double probability, double error) implements Described<Probability> {
    /** What its members are, in documents and in hashes. */
    public static final Description<Probability> DESCRIPTION = Description.of(Probability.class)
            .share("probability", "share of the trials", Probability::probability)
            .add("error", ValueType.NOT_NEGATIVE, "standard error of the share", Probability::error)
            .build();

    /** A share of the trials. */
    public static final ValueType TYPE = ValueType.parts(DESCRIPTION, Unit.SHARE);

    /**
     * Refuses what is not a share.
     *
     * @param probability the share, 0 to 1
     * @param error its Monte Carlo standard error, zero or more
     */
    public Probability {
        probability = Share.RANGE.check("probability", probability);
        error = SimulationRules.SPREAD.check("error", error);
    }

    @Override
    public Description<Probability> description() {
        return DESCRIPTION;
    }
}
