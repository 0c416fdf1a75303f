package dev.footing.api.quantity;

import java.util.Objects;

/**
 * An uncertain number that grows with the team: three {@link EngineerFormula}s, for the least, the likely and the most.
 *
 * <pre>{@code
 * new EngineerRange(EngineerFormula.of(2, 0.04), EngineerFormula.of(3, 0.06), EngineerFormula.of(6, 0.1))
 * }</pre>
 *
 * @param low the least that is realistic
 * @param likely what is likely
 * @param high the most that is realistic
 */
public record EngineerRange(EngineerFormula low, EngineerFormula likely, EngineerFormula high)
        implements Encoding.Encodable {
    /**
     * Refuses null. Whether the three are in order is known once the team is.
     *
     * @param low the least that is realistic
     * @param likely what is likely
     * @param high the most that is realistic
     */
    public EngineerRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(high, "high");
    }

    /**
     * Computes it.
     *
     * @param engineers how many engineers the startup has
     * @return the number
     * @throws dev.footing.api.problem.InvalidValueException where the three are not in order for that team
     */
    public Estimate value(double engineers) {
        return Estimate.range(low.value(engineers), likely.value(engineers), high.value(engineers));
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".low", low).put(path + ".likely", likely).put(path + ".high", high);
    }
}
