package dev.footing.api.outcome;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Share;

/**
 * In which share of the trials of a simulation something happened. What happened in none, or in all, has an error of 0;
 * it is then rarer, or surer, than about three in as many trials, and no more is known.
 *
 * @param probability the share, 0 to 1
 * @param error its Monte Carlo standard error, zero or more
 */
public record Probability(double probability, double error) implements Encodable {
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
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".probability", probability).put(path + ".error", error);
    }
}
