package dev.footing.api.policy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Range;
import java.util.Objects;

/**
 * A return on the money invested that was published for a strategy, beside what the publisher's own figures give. It
 * enters no arithmetic; it is shown beside what is computed.
 *
 * @param strategy the id of the strategy
 * @param low the low end that was published, as a relative gain
 * @param high the high end that was published
 * @param derivedLow the low end that the publisher's own figures give
 * @param derivedHigh the high end that the publisher's own figures give
 * @param evidence where it was published, and from which figures the other range follows
 */
public record PublishedFigure(
        String strategy, double low, double high, double derivedLow, double derivedHigh, Evidence evidence)
        implements Encodable {
    /**
     * Refuses what is not a number, and ends out of order.
     *
     * @param strategy the id of the strategy
     * @param low the low end that was published, as a relative gain
     * @param high the high end that was published
     * @param derivedLow the low end that the publisher's own figures give
     * @param derivedHigh the high end that the publisher's own figures give
     * @param evidence where it was published, and from which figures the other range follows
     */
    public PublishedFigure {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(evidence, "evidence");
        low = Range.FINITE.check("low", low);
        high = Range.FINITE.check("high", high);
        derivedLow = Range.FINITE.check("derivedLow", derivedLow);
        derivedHigh = Range.FINITE.check("derivedHigh", derivedHigh);
        InvalidValueException.throwIf(
                low > high || derivedLow > derivedHigh,
                "published",
                low + " to " + high + " and " + derivedLow + " to " + derivedHigh,
                "must not have a low end above the high one",
                "Give the lower figure first.");
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".strategy", strategy)
                .put(path + ".low", low)
                .put(path + ".high", high)
                .put(path + ".derivedLow", derivedLow)
                .put(path + ".derivedHigh", derivedHigh)
                .put(path + ".evidence", evidence);
    }
}
