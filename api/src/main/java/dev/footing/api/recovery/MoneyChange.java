package dev.footing.api.recovery;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Encoding.Encodable;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * By how much an amount changes from one course to another on the same luck: with an action against doing nothing, or
 * with other inputs against those that were stated.
 *
 * @param mean the mean change, after less before
 * @param error its Monte Carlo standard error, paired trial by trial; empty of a plan
 */
public record MoneyChange(Money mean, Optional<Money> error) implements Encodable {
    /**
     * Refuses another currency and a negative error.
     *
     * @param mean the mean change, after less before
     * @param error its Monte Carlo standard error; empty of a plan
     */
    public MoneyChange {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(error, "error");
        Money scale = mean;
        error.ifPresent(one -> {
            if (one.isNegative() || !one.isSameCurrency(scale)) {
                throw new InvalidValueException(
                        "error",
                        one.toString(),
                        "must not be negative, and in "
                                + scale.getCurrencyUnit().getCode(),
                        "Give how far the change spreads, either way, in its own currency.");
            }
        });
    }

    @Override
    public void encodeTo(Encoding encoding, String path) {
        encoding.put(path + ".mean", mean).put(path + ".error", error);
    }
}
