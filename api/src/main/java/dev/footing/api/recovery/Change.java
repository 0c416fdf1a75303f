package dev.footing.api.recovery;

import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * By how much a figure changes from one course to another on the same luck: with an action against doing nothing, or
 * with other inputs against those that were stated.
 *
 * @param mean the mean change, after less before
 * @param error its Monte Carlo standard error, paired trial by trial; empty of a plan
 */
public record Change(double mean, OptionalDouble error) implements Encodable {
    private static final Range ERROR = Range.of(0, Double.MAX_VALUE, Unit.NONE);

    /**
     * Refuses what is no number, and a negative error.
     *
     * @param mean the mean change, after less before
     * @param error its Monte Carlo standard error; empty of a plan
     */
    public Change {
        mean = Range.FINITE.check("mean", mean);
        Objects.requireNonNull(error, "error");
        error = error.isPresent() ? OptionalDouble.of(ERROR.check("error", error.getAsDouble())) : error;
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".mean", mean);
        error.ifPresent(one -> encoding.put(path + ".error", one));
    }
}
