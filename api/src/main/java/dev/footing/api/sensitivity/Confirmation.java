package dev.footing.api.sensitivity;

import dev.footing.api.problem.InvalidValueException;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a simulation says where two plans break even: by how much the first strategy is ahead of the second on the same
 * luck. It is rarely nothing, as builds overrun and incidents happen; how far from nothing it is shows how much of the
 * break-even luck may move.
 *
 * @param difference the mean difference; negative where the first is behind
 * @param error its Monte Carlo standard error
 */
public record Confirmation(Money difference, Money error) {
    /**
     * Refuses null, several currencies and a negative error.
     *
     * @param difference the mean difference; negative where the first is behind
     * @param error its Monte Carlo standard error
     */
    public Confirmation {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(error, "error");
        if (error.isNegative() || !error.isSameCurrency(difference)) {
            throw new InvalidValueException(
                    "error",
                    error.toString(),
                    "must not be negative, and in the currency of the difference",
                    "Give how far the difference spreads, either way.");
        }
    }
}
